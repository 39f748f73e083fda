package org.shuyue.signing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.Paper;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A paper got a seal or a person's signature. */
public record PaperSealed(Paper paper, SealUse use, Actor actor) implements AuditableEvent {
    @Override
    public String kind() {
        return use.agency() == null ? "seal.signed" : "seal.used";
    }

    @Override
    public String sentence() {
        return use.signerName() + (use.agency() == null ? "签署" : "在") + "《"
                + paper.kind().title() + "》（" + paper.number() + "）" + (use.agency() == null ? "" : "上用印") + "："
                + use.label();
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return paper.about();
    }

    @Override
    public String subject() {
        return paper.number().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "label", use.label(),
                "signer", use.signerName(),
                "certificate", use.certificate(),
                "sha256", use.sha256(),
                "sm3", use.sm3());
    }
}
