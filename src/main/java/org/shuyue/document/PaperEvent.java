package org.shuyue.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Something happened to a paper. */
public sealed interface PaperEvent extends AuditableEvent
        permits PaperIssued, PaperRevised, PaperSuperseded, PaperTerminated {
    Paper paper();

    @Override
    default @Nullable CaseNumber caseNumber() {
        return paper().about();
    }

    @Override
    default String subject() {
        return paper().number().value();
    }

    @Override
    default Map<String, String> details() {
        return Map.of("text-sha256", paper().sha256(), "text-sm3", paper().sm3());
    }
}
