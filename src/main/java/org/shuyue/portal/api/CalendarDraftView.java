package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarDraft;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.calendar.DraftPreview;
import org.shuyue.calendar.DraftPreview.ChangedDay;
import org.shuyue.deadline.Amendment;
import org.shuyue.deadline.ChangedDue;

/** A draft of the calendar as a program sees it, with all that publishing it would change. */
record CalendarDraftView(
        long id,
        @Schema(description = "适用地区；空为全国") String region,
        String fileName,

        @Schema(description = "WAITING 待发布，PUBLISHED 已发布，DISCARDED 已作废")
        String state,

        OffsetDateTime uploadedAt,
        String uploadedBy,
        @Schema(description = "核对所依据的日历版本，发布时原样带上") String base,
        @Schema(description = "上传之后日历是否已被更新") boolean baseMoved,
        boolean publishable,
        @Schema(description = "文件中的问题；有任何一处即不能发布") List<RowProblem> problems,
        @Schema(description = "由此确定安排的年度") List<Integer> newYears,
        List<DayView> days,
        @Schema(description = "将延后的期限") List<DueView> later,
        @Schema(description = "会提前的期限，默认保留原到期日") List<DueView> earlier) {

    static CalendarDraftView of(Amendment amendment, Clock clock) {
        DraftPreview preview = amendment.calendar();
        CalendarDraft draft = preview.draft();
        return new CalendarDraftView(
                draft.id(),
                draft.region(),
                draft.fileName(),
                draft.state().name(),
                draft.uploadedAt().atZone(Application.ZONE).toOffsetDateTime(),
                draft.uploadedBy().value(),
                preview.base(),
                preview.baseMoved(),
                preview.publishable(),
                preview.problems(),
                preview.newYears().stream().map(Year::getValue).toList(),
                preview.changes().stream().map(DayView::of).toList(),
                amendment.later().stream().map(due -> DueView.of(due, clock)).toList(),
                amendment.earlier().stream().map(due -> DueView.of(due, clock)).toList());
    }

    /** A day, what it is now and what it would be. */
    record DayView(String date, boolean workingNow, String now, boolean workingThen, String then) {
        static DayView of(ChangedDay day) {
            return new DayView(
                    day.date().toString(),
                    day.before().counted(),
                    day.before().reason(),
                    day.after().counted(),
                    day.after().reason());
        }
    }

    /** A running deadline with its end now and then. */
    record DueView(
            @Schema(description = "期限编号，要提前时填入 shorten") long id,
            String caseNumber,
            String clause,
            String citation,
            String now,
            String then,
            boolean provisionalThen,
            @Schema(description = "能否提前：新到期时间尚未过去，也没有超期") boolean mayBeShortened) {
        static DueView of(ChangedDue due, Clock clock) {
            return new DueView(
                    due.id(),
                    due.now().caseNumber().value(),
                    due.now().clause(),
                    due.now().citation(),
                    due.now().dueText(),
                    due.thenDue(),
                    due.provisionalThen(),
                    due.mayBeShortened(clock.instant()));
        }
    }
}
