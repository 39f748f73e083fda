package org.shuyue.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The end of the chain on a day, signed: nobody who changes the database later can make it fit again.
 *
 * @param sealedOn the day on which it was sealed, Asia/Shanghai; one seal a day
 * @param eventCount how many events the chain had
 * @param hash of the last of them
 * @param publicKey Base64 of the Ed25519 key, X.509
 * @param signature Base64, over {@link #text}
 */
public record ChainSeal(
        LocalDate sealedOn, long eventCount, String hash, Instant sealedAt, String publicKey, String signature) {

    /** What is signed. */
    static byte[] text(LocalDate day, long eventCount, String hash, Instant sealedAt) {
        return ("shuyue-audit-seal\n" + day + "\n" + eventCount + "\n" + hash + "\n"
                        + sealedAt.truncatedTo(ChronoUnit.SECONDS) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public boolean genuine() {
        return SealedText.genuine(text(sealedOn, eventCount, hash, sealedAt), publicKey, signature);
    }

    /** As the anchor file has it, and evidence bundles. */
    public String line() {
        return String.join(
                "\t", sealedOn.toString(), Long.toString(eventCount), hash, sealedAt.toString(), publicKey, signature);
    }

    /** {@link IllegalArgumentException} when it is no such line. */
    public static ChainSeal read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException("six columns are wanted: " + line);
        }
        try {
            return new ChainSeal(
                    LocalDate.parse(parts[0]),
                    Long.parseLong(parts[1]),
                    parts[2],
                    Instant.parse(parts[3]),
                    parts[4],
                    parts[5]);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
