package org.shuyue.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * A row of the certificates.
 *
 * @param chain in Base64
 * @param lockedKey in Base64; one that is used once keeps no key
 */
record StoredCertificate(
        String fingerprint,
        CertificateHolder holder,
        @Nullable AgencyId agency,
        @Nullable PersonId person,
        String subjectName,
        String issuerName,
        String serialNumber,
        CertificateOrigin origin,
        String chain,
        @Nullable String keyAlgorithm,
        @Nullable String lockedKey,
        Instant validFrom,
        Instant validUntil,
        Instant addedAt,
        String addedBy,
        @Nullable String inUseFor) {}
