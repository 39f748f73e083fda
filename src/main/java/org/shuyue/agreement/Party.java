package org.shuyue.agreement;

import org.shuyue.party.Agency;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * A party to an agreement.
 *
 * @param agency {@link Agency#PUBLIC} for an applicant of the public, who then is the handler
 * @param handler who acts for it (经办人): does its tasks and is told what concerns it
 */
public record Party(AgencyId agency, PersonId handler) {

    /** Whether it is a citizen or a company and no agency. */
    public boolean isOfThePublic() {
        return agency.equals(Agency.PUBLIC);
    }
}
