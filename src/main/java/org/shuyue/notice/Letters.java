package org.shuyue.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;

/** Messages about a case, by who is concerned. */
@Component
public class Letters {
    private final Notices notices;
    private final Cases cases;
    private final People people;
    private final Jurisdiction jurisdiction;

    Letters(Notices notices, Cases cases, People people, Jurisdiction jurisdiction) {
        this.notices = notices;
        this.cases = cases;
        this.people = people;
        this.jurisdiction = jurisdiction;
    }

    public void toApplicant(CaseNumber number, String subject, String text) {
        cases.look(number).ifPresent(row -> toPerson(row.applicant(), number, subject, text));
    }

    /**
     * Everybody with the role: in that agency, or everywhere where none is given; a county's authority hears that way
     * of the applications of its own county only.
     */
    public void toRole(Role role, @Nullable AgencyId agency, CaseNumber number, String subject, String text) {
        (agency == null ? everywhere(role, number) : people.withRole(role, agency))
                .forEach(person -> toPerson(person.id(), number, subject, text));
    }

    private List<Person> everywhere(Role role, CaseNumber number) {
        AgencyId applicant = cases.look(number).map(CaseRow::applicantAgency).orElse(null);
        return people.withRole(role).stream()
                .filter(person -> role != Role.AUTHORITY || jurisdiction.covers(person, applicant))
                .toList();
    }

    /** Leaders and reviewers are those of the agency whose duty it is; every other role is told as a whole. */
    public void toRoleOf(Role role, @Nullable AgencyId duty, CaseNumber number, String subject, String text) {
        toRole(role, role.isOfAgency() ? duty : null, number, subject, text);
    }

    public void toPerson(PersonId person, CaseNumber number, String subject, String text) {
        notices.tell(person, subject, text, number);
    }
}
