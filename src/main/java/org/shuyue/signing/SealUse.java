package org.shuyue.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;

/**
 * One use of a seal, or one signature of a person: a line of the register (用印登记).
 *
 * @param label the place in the paper
 * @param agency whose seal it was; {@code null} where a person signed
 * @param signerName of the agency or the person, as the paper says
 * @param person who did it
 * @param personName as shown to people, with the absent colleague for whom it was
 * @param certificate fingerprint of the certificate
 * @param sha256 of the whole paper as signed
 * @param sm3 of the whole paper as signed
 */
public record SealUse(
        PaperNumber paper,
        String label,
        @Nullable AgencyId agency,
        String signerName,
        PersonId person,
        String personName,
        String certificate,
        Instant usedAt,
        String sha256,
        String sm3) {}
