package org.shuyue.sharing;

import java.util.List;
import org.shuyue.notice.Notices;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.springframework.stereotype.Component;

/** Who is told what about a share request. */
@Component
class Told {
    private final Notices notices;
    private final People people;

    Told(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    void applicant(ShareRequest request, String subject, String text) {
        notices.tell(request.applicant(), subject, text, request.caseNumber());
    }

    void operators(ShareRequest request, String subject, String text) {
        each(people.withRole(Role.OPERATOR), request, subject, text);
    }

    /** Those of the authority of the applicant's county; nobody where it came straight to the city. */
    void county(ShareRequest request, String subject, String text) {
        request.county()
                .ifPresent(county -> each(people.withRole(Role.AUTHORITY, county.authority()), request, subject, text));
    }

    /** Leaders are those of the provider; every other role is told as a whole. */
    void role(ShareRequest request, Role role, String subject, String text) {
        AgencyId provider = request.provider();
        each(
                role == Role.LEADER || role == Role.REVIEWER ? people.withRole(role, provider) : people.withRole(role),
                request,
                subject,
                text);
    }

    private void each(List<Person> receivers, ShareRequest request, String subject, String text) {
        receivers.forEach(person -> notices.tell(person.id(), subject, text, request.caseNumber()));
    }
}
