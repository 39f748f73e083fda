package org.shuyue.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RuleValidity;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.shuyue.workflow.CaseRow;
import org.springframework.stereotype.Component;

/** Cases with their deadlines, as lists and case pages show them. */
@Component
class CaseLines {
    private final Ledger ledger;
    private final ClockChanges changes;
    private final Clock clock;
    private final DeadlineView.Lens lens;

    CaseLines(Ledger ledger, ClockChanges changes, Calendars calendars, Clock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.clock = clock;
        this.lens = new DeadlineView.Lens(calendars, clock);
    }

    Page<CaseLine> of(Page<CaseRow> cases) {
        Map<CaseNumber, List<RunningDeadline>> deadlines =
                ledger.of(cases.rows().stream().map(CaseRow::number).toList());
        List<CaseLine> lines = cases.rows().stream()
                .map(row -> new CaseLine(
                        row,
                        deadlines.getOrDefault(row.number(), List.of()).stream()
                                .filter(RunningDeadline::running)
                                .map(lens::on)
                                .toList()))
                .toList();
        return new Page<>(lines, cases.number(), cases.size(), cases.total());
    }

    /** What is to be said of running deadlines whose rule is past its validity (WH-22). */
    List<String> ruleNotes(CaseNumber number) {
        LocalDate today = LocalDate.ofInstant(lens.clock().instant(), Application.ZONE);
        return ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .flatMap(deadline ->
                        RuleValidity.note(deadline, today).map(note -> deadline.citation() + "：" + note + "。").stream())
                .toList();
    }

    /** Every deadline that the case had, with its days. */
    List<DeadlineStory> stories(CaseNumber number) {
        return ledger.of(number).stream()
                .map(deadline -> DeadlineStory.of(lens.on(deadline), ledger.explain(deadline, clock.instant())))
                .toList();
    }

    /** The rules whose clocks that person may stop, resume, restart or extend now. */
    Set<String> changeable(CaseNumber number, Person person) {
        return ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .filter(deadline -> changes.allowed(deadline, person).mayAnything())
                .map(RunningDeadline::ruleId)
                .collect(Collectors.toSet());
    }
}
