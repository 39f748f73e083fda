package org.shuyue.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** An event as its table holds it; {@code details} is the text that was hashed. */
record TrailRow(
        long seq,
        Instant happenedAt,
        String kind,
        String sentence,
        @Nullable PersonId actorPerson,
        String actorName,
        @Nullable PersonId behalfPerson,
        @Nullable String behalfName,
        @Nullable CaseNumber caseNumber,
        @Nullable String subject,
        String details,
        ChainAlgorithm algorithm,
        String previousHash,
        String hash) {

    /** Whether the hash is that of what stands here now. */
    boolean intact() {
        return hash.equals(ChainHash.of(this));
    }

    /** The next link after {@code head}. */
    TrailRow linkedTo(Head head) {
        TrailRow linked = with(head.eventCount() + 1, head.hash(), "");
        return linked.with(linked.seq, linked.previousHash, ChainHash.of(linked));
    }

    TrailEntry entry() {
        return new TrailEntry(
                seq,
                happenedAt,
                kind,
                sentence,
                new Actor(actorPerson, actorName, behalfPerson, behalfName),
                caseNumber,
                subject,
                Details.read(details),
                hash,
                previousHash);
    }

    private TrailRow with(long newSeq, String newPreviousHash, String newHash) {
        return new TrailRow(
                newSeq,
                happenedAt,
                kind,
                sentence,
                actorPerson,
                actorName,
                behalfPerson,
                behalfName,
                caseNumber,
                subject,
                details,
                algorithm,
                newPreviousHash,
                newHash);
    }
}
