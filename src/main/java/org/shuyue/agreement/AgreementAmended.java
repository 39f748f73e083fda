package org.shuyue.agreement;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A supplement was signed: other terms, or a longer term, bind the parties from now on. */
public record AgreementAmended(Agreement agreement, CaseNumber supplement, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "agreement.amended";
    }

    @Override
    public String sentence() {
        return "补充协议 " + supplement + " 生效，文本第 " + agreement.version() + " 版，期限至 " + agreement.until();
    }

    @Override
    public CaseNumber caseNumber() {
        return agreement.number();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "supplement",
                supplement.value(),
                "version",
                String.valueOf(agreement.version()),
                "until",
                String.valueOf(agreement.until()));
    }
}
