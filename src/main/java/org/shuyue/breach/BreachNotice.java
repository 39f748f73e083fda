package org.shuyue.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/** One version of the written notice; none is ever changed. */
public record BreachNotice(
        CaseNumber caseNumber,
        int version,
        String subjects,
        String description,
        String scope,
        String remedy,
        String other,
        @Nullable Instant leakAt,
        String writtenBy,
        Instant writtenAt) {

    public NoticeContents contents() {
        return new NoticeContents(subjects, description, scope, remedy, other, leakAt);
    }

    static BreachNotice of(CaseNumber number, int version, NoticeContents contents, String by, Instant at) {
        return new BreachNotice(
                number,
                version,
                contents.subjects(),
                contents.description(),
                contents.scope(),
                contents.remedy(),
                contents.other(),
                contents.leakAt(),
                by,
                at);
    }
}
