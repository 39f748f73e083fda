package org.shuyue.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.supervision.LateNotes;
import org.shuyue.supervision.Supervision;
import org.shuyue.supervision.Urgings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What supervision adds to the page of a case: pressing, and what was said of late deadlines; not for applicants. */
@Component
class CaseSupervision {
    private final Ledger ledger;
    private final LateNotes notes;
    private final Urgings urgings;
    private final Supervision supervision;

    CaseSupervision(Ledger ledger, LateNotes notes, Urgings urgings, Supervision supervision) {
        this.ledger = ledger;
        this.notes = notes;
        this.urgings = urgings;
        this.supervision = supervision;
    }

    void add(CaseNumber number, Person person, Model model) {
        List<RunningDeadline> deadlines = ledger.of(number);
        List<RunningDeadline> explainable = deadlines.stream()
                .filter(deadline -> notes.mayWrite(deadline, person))
                .toList();
        boolean inside = supervision.mayLook(person) || !explainable.isEmpty();
        model.addAttribute(
                "explainable", explainable.stream().map(RunningDeadline::id).toList());
        model.addAttribute(
                "lateNotes",
                inside
                        ? notes.of(deadlines).entrySet().stream()
                                .collect(Collectors.toMap(entry -> Long.toString(entry.getKey()), Map.Entry::getValue))
                        : Map.of());
        model.addAttribute("urgings", inside ? urgings.of(number) : List.of());
    }
}
