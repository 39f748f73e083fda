package org.shuyue.evidence;

import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseRow;

/** Somebody took the evidence of a case out of the product. */
record EvidenceTaken(CaseRow row, Actor actor) implements AuditableEvent {
    @Override
    public String kind() {
        return "evidence.taken";
    }

    @Override
    public String sentence() {
        return "导出办件 " + row.number() + " 的证据包";
    }

    @Override
    public CaseNumber caseNumber() {
        return row.number();
    }
}
