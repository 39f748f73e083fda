package org.shuyue.access;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Access was opened after an approval. */
public record GrantOpened(Grant grant) implements AuditableEvent {

    @Override
    public String kind() {
        return "grant.opened";
    }

    @Override
    public String sentence() {
        return "开通资源 " + grant.resource() + " 的访问权限，共 " + grant.items().size() + " 个信息项，有效期至 " + grant.until();
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public CaseNumber caseNumber() {
        return grant.caseNumber();
    }

    @Override
    public String subject() {
        return grant.id().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "resource", grant.resource().value(),
                "holder", grant.holder().value(),
                "applicant", grant.applicant().value(),
                "items", String.join(",", grant.items()),
                "from", grant.from().toString(),
                "until", grant.until().toString(),
                "terms", grant.terms());
    }
}
