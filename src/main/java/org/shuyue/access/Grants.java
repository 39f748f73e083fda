package org.shuyue.access;

import java.util.List;
import java.util.Optional;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** The grants: opened once per case, given a token, suspended and resumed; they end by themselves. */
@Component
public class Grants {

    /** Opens access as approved; a case that has its grant already gets that one back unchanged. */
    public Grant open(NewGrant wanted) {
        throw new UnsupportedOperationException();
    }

    public Optional<Grant> ofCase(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Throws {@link org.shuyue.shared.NotFound}. */
    public Grant find(GrantId id) {
        throw new UnsupportedOperationException();
    }

    /** The grants that a person applied for, newest first. */
    public List<Grant> of(PersonId applicant) {
        throw new UnsupportedOperationException();
    }

    /** As of today, Asia/Shanghai. */
    public GrantState state(Grant grant) {
        throw new UnsupportedOperationException();
    }

    /**
     * A new token for the grant, shown here and never again; the one before it ends. Only the applicant may have it:
     * for anybody else the grant is {@link org.shuyue.shared.NotFound}.
     */
    public String issueToken(GrantId id, PersonId by) {
        throw new UnsupportedOperationException();
    }

    /** Nothing can be fetched until it is resumed; the reason is mandatory. */
    public void suspend(GrantId id, String reason, PersonId by) {
        throw new UnsupportedOperationException();
    }

    /** The reason is mandatory. */
    public void resume(GrantId id, String reason, PersonId by) {
        throw new UnsupportedOperationException();
    }
}
