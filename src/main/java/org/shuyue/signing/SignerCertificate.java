package org.shuyue.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;

/**
 * The certificate by which an agency signs, without its key.
 *
 * @param fingerprint SHA-256 of the certificate
 * @param inUse whether its agency signs by it now
 * @param addedBy as shown to people
 */
public record SignerCertificate(
        String fingerprint,
        @Nullable AgencyId agency,
        String subjectName,
        String issuerName,
        String serialNumber,
        CertificateOrigin origin,
        Instant validFrom,
        Instant validUntil,
        Instant addedAt,
        String addedBy,
        boolean inUse,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revocationReason) {

    public boolean revoked() {
        return revokedAt != null;
    }

    public boolean validAt(Instant moment) {
        return !moment.isBefore(validFrom) && moment.isBefore(validUntil);
    }

    /** Whether a signature of that moment was made after it had been revoked. */
    boolean revokedBefore(Instant moment) {
        return revokedAt != null && !moment.isBefore(revokedAt);
    }
}
