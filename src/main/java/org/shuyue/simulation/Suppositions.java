package org.shuyue.simulation;

import org.shuyue.deadline.Assumption;
import org.shuyue.party.Person;
import org.springframework.stereotype.Component;

/** Reads what was typed, and refuses what cannot be tried out; everything that is wrong is said at once. */
@Component
class Suppositions {
    private final CalendarReading calendar;
    private final RuleReading rule;
    private final AbsenceReading absence;

    Suppositions(CalendarReading calendar, RuleReading rule, AbsenceReading absence) {
        this.calendar = calendar;
        this.rule = rule;
        this.absence = absence;
    }

    Supposition read(Question question, Person asker) {
        Notes notes = new Notes();
        Assumption assumption = new Assumption(calendar.read(question, notes), rule.read(question, notes));
        SupposedAbsence away = absence.read(question, asker, notes);
        return new Supposition(assumption, away, question.endedToo(), notes.settled());
    }
}
