package org.shuyue.notice;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.DeadlineMoved;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The applicant and the reviewers who owe the answer hear of every change to the date, whatever made it. */
@Component
class DeadlineLetters {
    private final Notices notices;
    private final Cases cases;
    private final People people;

    DeadlineLetters(Notices notices, Cases cases, People people) {
        this.notices = notices;
        this.cases = cases;
        this.people = people;
    }

    @EventListener
    void on(DeadlineMoved moved) {
        RunningDeadline deadline = moved.deadline();
        tell(
                deadline,
                "办理期限已调整",
                moved.why() + "，办件 " + deadline.caseNumber() + " 的期限（" + deadline.citation() + "）由 " + moved.formerDue()
                        + " 改为 " + deadline.shownDue() + "（含当日）。");
    }

    @EventListener
    void on(ClockChange change) {
        RunningDeadline deadline = change.deadline();
        String what = change.event().kind().label();
        String reason =
                change.event().reason().isEmpty() ? "" : "理由：" + change.event().reason() + "。";
        tell(
                deadline,
                "办理期限" + what,
                "办件 " + deadline.caseNumber() + " 的期限（" + deadline.citation() + "）" + what + "："
                        + change.event().cause() + "。" + reason + change.due() + "。");
    }

    private void tell(RunningDeadline deadline, String subject, String text) {
        Set<PersonId> receivers = new TreeSet<>(Comparator.comparing(PersonId::value));
        Optional<CaseRow> row = cases.look(deadline.caseNumber());
        row.map(CaseRow::applicant).ifPresent(receivers::add);
        // a deadline of before the update does not say who owes it
        Optional.ofNullable(deadline.duty())
                .or(() -> row.flatMap(one -> Optional.ofNullable(one.providerAgency())))
                .ifPresent(duty -> people.withRole(Role.REVIEWER, duty).stream()
                        .map(Person::id)
                        .forEach(receivers::add));
        receivers.forEach(person -> notices.tell(person, subject, text, deadline.caseNumber()));
    }
}
