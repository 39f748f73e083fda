package org.shuyue.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an event: SHA-256 or SM3, as the event's {@code algorithm} says, in lower-case hexadecimal, over its
 * canonical text in UTF-8.
 *
 * <p>The canonical text is the fields {@code seq, happened_at, kind, sentence, actor_person, actor_name, behalf_person,
 * behalf_name, case_number, subject, details, previous_hash} in this order. Each is written as a netstring: length in
 * bytes, colon, content, comma; a field that is null is a single {@code -,}. {@code happened_at} is in microseconds
 * since 1970-01-01T00:00:00Z; {@code details} is the JSON text exactly as stored. Whoever has the table can compute
 * it again without this program.
 */
final class ChainHash {
    private static final byte[] NOTHING = "-,".getBytes(StandardCharsets.US_ASCII);

    private ChainHash() {}

    static String of(TrailRow row) {
        MessageDigest digest = row.algorithm().digest();
        for (@Nullable
        String field : Arrays.<@Nullable String>asList(
                Long.toString(row.seq()),
                Long.toString(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, row.happenedAt())),
                row.kind(),
                row.sentence(),
                row.actorPerson() == null ? null : row.actorPerson().value(),
                row.actorName(),
                row.behalfPerson() == null ? null : row.behalfPerson().value(),
                row.behalfName(),
                row.caseNumber() == null ? null : row.caseNumber().value(),
                row.subject(),
                row.details(),
                row.previousHash())) {
            netstring(field, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void netstring(@Nullable String field, MessageDigest digest) {
        if (field == null) {
            digest.update(NOTHING);
            return;
        }
        byte[] content = field.getBytes(StandardCharsets.UTF_8);
        digest.update((content.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(content);
        digest.update((byte) ',');
    }
}
