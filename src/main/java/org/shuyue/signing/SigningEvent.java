package org.shuyue.signing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;

/** A paper was offered for signing, approved, refused, or not signed in time. */
record SigningEvent(
        String kind,
        String sentence,
        Actor actor,
        @Nullable CaseNumber caseNumber,
        String subject,
        Map<String, String> details)
        implements AuditableEvent {

    static SigningEvent offered(CaseNumber number, PaperNumber paper, String sides, Actor by) {
        return new SigningEvent(
                "signing.offered", "提请签署文件 " + paper + "：" + sides, by, number, paper.value(), Map.of("sides", sides));
    }

    static SigningEvent approved(CaseNumber number, PaperNumber paper, String side, Actor by) {
        return new SigningEvent(
                "signing.approved", side + "同意签署文件 " + paper, by, number, paper.value(), Map.of("side", side));
    }

    static SigningEvent refused(CaseNumber number, PaperNumber paper, String side, String reasons, Actor by) {
        return new SigningEvent(
                "signing.refused",
                side + "不同意签署文件 " + paper + "：" + reasons,
                by,
                number,
                paper.value(),
                Map.of("side", side, "reasons", reasons));
    }

    static SigningEvent expired(CaseNumber number, PaperNumber paper) {
        return new SigningEvent(
                "signing.expired", "文件 " + paper + " 未在期限内签署，签署要约失效", Actor.SYSTEM, number, paper.value(), Map.of());
    }
}
