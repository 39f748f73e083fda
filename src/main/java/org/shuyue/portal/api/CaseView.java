package org.shuyue.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.RunningDeadline;
import org.shuyue.shared.AgencyId;
import org.shuyue.workflow.CaseRow;

/** A case as the interface tells it. */
record CaseView(
        String number,
        String processId,
        String title,
        String applicant,
        String applicantName,
        String applicantAgency,
        @Nullable String providerAgency,
        String state,
        boolean open,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Deadline> deadlines) {

    static CaseView of(CaseRow row, List<RunningDeadline> deadlines) {
        AgencyId provider = row.providerAgency();
        return new CaseView(
                row.number().value(),
                row.processId(),
                row.title(),
                row.applicant().value(),
                row.applicantName(),
                row.applicantAgency().value(),
                provider == null ? null : provider.value(),
                row.state(),
                row.open(),
                row.startedAt(),
                row.endedAt(),
                deadlines.stream().map(Deadline::of).toList());
    }

    /** A deadline of it. */
    record Deadline(
            String ruleId,
            String clause,
            String citation,
            String period,
            LocalDate dueDate,
            Instant dueAt,
            boolean provisional,
            String state,
            boolean overdue) {
        static Deadline of(RunningDeadline deadline) {
            return new Deadline(
                    deadline.ruleId(),
                    deadline.clause(),
                    deadline.citation(),
                    deadline.period().toString(),
                    deadline.dueDate(),
                    deadline.dueAt(),
                    deadline.provisional(),
                    deadline.state().name(),
                    deadline.breached());
        }
    }
}
