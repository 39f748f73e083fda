package org.shuyue.document;

import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A paper that goes with a decision could not be made; the decision stands. */
public record PaperNotIssued(DocumentKind document, CaseNumber caseNumber, String reason, Actor actor)
        implements AuditableEvent {
    @Override
    public String kind() {
        return "paper.not-issued";
    }

    @Override
    public String sentence() {
        return "没有生成《" + document.title() + "》：" + reason;
    }
}
