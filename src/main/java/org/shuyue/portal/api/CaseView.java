package org.shuyue.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.audit.TrailEntry;
import org.shuyue.calendar.WorkCalendars;
import org.shuyue.deadline.RuleValidity;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.AgencyId;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.CaseSheet;

/** A case as the interface tells it. */
record CaseView(
        String caseNumber,
        String processId,
        String title,
        String applicant,
        String applicantName,
        String applicantAgency,
        @Nullable String providerAgency,
        String state,
        boolean open,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        List<Deadline> deadlines,
        @Nullable List<CaseSheet> sheets,
        @Nullable List<Step> history) {

    /** In a list, without the history. */
    static CaseView of(CaseRow row, List<Deadline> deadlines) {
        return of(row, deadlines, null, null);
    }

    static CaseView of(
            CaseRow row, List<Deadline> deadlines, @Nullable List<CaseSheet> sheets, @Nullable List<Step> history) {
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
                local(row.startedAt()),
                row.endedAt() == null ? null : local(row.endedAt()),
                deadlines,
                sheets,
                history);
    }

    static OffsetDateTime local(Instant instant) {
        return instant.atZone(Application.ZONE).toOffsetDateTime();
    }

    /** One step of its history, as the trail keeps it. */
    record Step(OffsetDateTime at, String actor, String kind, String sentence, Map<String, String> details) {
        static Step of(TrailEntry entry) {
            return new Step(local(entry.at()), entry.actor().shown(), entry.kind(), entry.sentence(), entry.details());
        }
    }

    /** A deadline of it. */
    record Deadline(
            String ruleId,
            String clause,
            String citation,
            String period,
            LocalDate dueDate,
            OffsetDateTime dueAt,
            boolean provisional,
            String state,
            boolean overdue,
            @Nullable Long daysLeft,
            String due,
            String periodText,
            OffsetDateTime startedAt,
            String trigger,
            boolean paused,
            @Nullable OffsetDateTime pausedAt,
            String region,
            String calendarVersion,
            boolean ruleRunOut,
            @Nullable String ruleNote) {
        /** Days are working days; none are left once it has ended. */
        static Deadline of(RunningDeadline deadline, WorkCalendars calendars, LocalDate today) {
            Instant paused = deadline.running() ? deadline.pausedAt() : null;
            Instant ended = deadline.endedAt();
            LocalDate last = ended == null ? today : LocalDate.ofInstant(ended, Application.ZONE);
            return new Deadline(
                    deadline.ruleId(),
                    deadline.clause(),
                    deadline.citation(),
                    deadline.period().toString(),
                    deadline.dueDate(),
                    local(deadline.dueAt()),
                    deadline.provisional(),
                    deadline.state().name(),
                    deadline.breached(),
                    deadline.running() ? deadline.workingDaysLeft(calendars.in(deadline.region()), today) : null,
                    deadline.dueText(),
                    deadline.period().shown(),
                    local(deadline.startedAt()),
                    deadline.terms().trigger(),
                    deadline.paused(),
                    paused == null ? null : local(paused),
                    deadline.region(),
                    deadline.calendarVersion(),
                    deadline.ruleRunOut(last),
                    RuleValidity.note(deadline, last).orElse(null));
        }
    }
}
