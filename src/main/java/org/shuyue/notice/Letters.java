package org.shuyue.notice;

import org.jspecify.annotations.Nullable;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;

/** Messages about a case, by who is concerned. */
@Component
public class Letters {
    private final Notices notices;
    private final Cases cases;
    private final People people;

    Letters(Notices notices, Cases cases, People people) {
        this.notices = notices;
        this.cases = cases;
        this.people = people;
    }

    public void toApplicant(CaseNumber number, String subject, String text) {
        cases.look(number).ifPresent(row -> toPerson(row.applicant(), number, subject, text));
    }

    /** Everybody with the role: in that agency, or everywhere where none is given. */
    public void toRole(Role role, @Nullable AgencyId agency, CaseNumber number, String subject, String text) {
        (agency == null ? people.withRole(role) : people.withRole(role, agency))
                .forEach(person -> toPerson(person.id(), number, subject, text));
    }

    public void toPerson(PersonId person, CaseNumber number, String subject, String text) {
        notices.tell(person, subject, text, number);
    }
}
