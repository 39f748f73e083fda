package org.shuyue.calendar;

import static org.shuyue.calendar.CalendarContents.NATIONWIDE;

import java.util.List;
import org.shuyue.calendar.CalendarReport.RowProblem;

/** A notice of the State Council is no local one, and the other way round: a wrong choice of region shows here. */
final class NoticeRegionPolicy {
    private NoticeRegionPolicy() {}

    static List<RowProblem> problems(CalendarFile file, String region, CalendarContents known) {
        if (file.lines().isEmpty()) {
            return withdrawal(file, region, known);
        }
        return region.equals(NATIONWIDE)
                ? file.notices().stream()
                        .filter(known::isLocal)
                        .map(notice -> problem("通知" + notice + "已作为地方通知发布，不能作为全国通知，请核对适用地区和文号"))
                        .toList()
                : file.notices().stream()
                        .filter(known.years()::containsKey)
                        .map(notice -> problem("通知" + notice + "是全国通知，不能作为" + region + "的地方通知，请核对适用地区和文号"))
                        .toList();
    }

    /** A year of the whole country stays complete; only what a region ordered for itself can be taken back. */
    private static List<RowProblem> withdrawal(CalendarFile file, String region, CalendarContents known) {
        return file.notices().stream()
                .filter(notice -> region.equals(NATIONWIDE)
                        || !known.yearsOfNotices(region).containsKey(notice))
                .map(notice -> problem("现行日历中没有地方通知" + notice + "，不能撤销；全国通知只能以新的通知替换"))
                .toList();
    }

    private static RowProblem problem(String message) {
        return new RowProblem(0, "notice", message);
    }
}
