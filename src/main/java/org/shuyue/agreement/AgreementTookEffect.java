package org.shuyue.agreement;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Both parties have signed and sealed; from now on it binds them (SP-07a, SP-10). */
public record AgreementTookEffect(Agreement agreement, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "agreement.took-effect";
    }

    @Override
    public String sentence() {
        return "协议“" + agreement.title() + "”生效，期限 " + agreement.from() + " 至 " + agreement.until();
    }

    @Override
    public CaseNumber caseNumber() {
        return agreement.number();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "kind",
                agreement.kind().name(),
                "version",
                String.valueOf(agreement.version()),
                "partyA",
                agreement.a().agency().value(),
                "partyB",
                agreement.b().agency().value(),
                "from",
                String.valueOf(agreement.from()),
                "until",
                String.valueOf(agreement.until()));
    }
}
