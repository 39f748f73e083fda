package org.shuyue.access;

import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A token was shown to the applicant; the one before it no longer works. */
record TokenIssued(Grant grant, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "grant.token-issued";
    }

    @Override
    public String sentence() {
        return (grant.tokenIssuedAt() == null ? "领取" : "重新领取（原令牌作废）") + "资源 " + grant.resource() + " 的访问令牌";
    }

    @Override
    public CaseNumber caseNumber() {
        return grant.caseNumber();
    }

    @Override
    public String subject() {
        return grant.id().value();
    }
}
