package org.shuyue.sharing;

import org.shuyue.notice.Letters;
import org.shuyue.party.Role;
import org.springframework.stereotype.Component;

/** Who is told what about a share request. */
@Component
class Told {
    private final Letters letters;

    Told(Letters letters) {
        this.letters = letters;
    }

    void applicant(ShareRequest request, String subject, String text) {
        letters.toPerson(request.applicant(), request.caseNumber(), subject, text);
    }

    void operators(ShareRequest request, String subject, String text) {
        letters.toRole(Role.OPERATOR, null, request.caseNumber(), subject, text);
    }

    /** Those of the authority of the applicant's county; nobody where it came straight to the city. */
    void county(ShareRequest request, String subject, String text) {
        request.county()
                .ifPresent(county ->
                        letters.toRole(Role.AUTHORITY, county.authority(), request.caseNumber(), subject, text));
    }

    /** Leaders and reviewers are those of the provider. */
    void role(ShareRequest request, Role role, String subject, String text) {
        letters.toRoleOf(role, request.provider(), request.caseNumber(), subject, text);
    }
}
