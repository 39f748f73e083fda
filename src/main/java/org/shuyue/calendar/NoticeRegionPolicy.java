package org.shuyue.calendar;

import static org.shuyue.calendar.CalendarContents.NATIONWIDE;

import java.util.Collection;
import java.util.List;
import org.shuyue.calendar.CalendarReport.RowProblem;

/** A notice of the State Council is no local one, and the other way round: a wrong choice of region shows here. */
final class NoticeRegionPolicy {
    private NoticeRegionPolicy() {}

    static List<RowProblem> problems(Collection<String> notices, String region, CalendarContents known) {
        return region.equals(NATIONWIDE)
                ? notices.stream()
                        .filter(known::isLocal)
                        .map(notice -> problem("通知" + notice + "已作为地方通知发布，不能作为全国通知，请核对适用地区和文号"))
                        .toList()
                : notices.stream()
                        .filter(known.years()::containsKey)
                        .map(notice -> problem("通知" + notice + "是全国通知，不能作为" + region + "的地方通知，请核对适用地区和文号"))
                        .toList();
    }

    private static RowProblem problem(String message) {
        return new RowProblem(0, "notice", message);
    }
}
