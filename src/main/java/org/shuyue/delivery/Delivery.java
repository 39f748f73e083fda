package org.shuyue.delivery;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ArrivalId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.DeliveryNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * A delivery as far as it has come.
 *
 * @param receivers log-in names of the data administrators, separated by spaces
 * @param fileName of the encrypted file; {@code null} where there is none
 * @param sha256 of the encrypted file
 * @param encryption how it is encrypted, in Chinese
 * @param manifest as JSON; {@code null} before the check was passed
 * @param manifestSignature of the provider under the manifest: CMS, detached, DER in Base64
 * @param report what the desensitisation check found, in one sentence
 * @param remark why it was stopped or failed; else {@code null}
 * @param lockedPassword until it was shown
 */
public record Delivery(
        DeliveryNumber number,
        CaseNumber caseNumber,
        @Nullable CaseNumber agreement,
        String title,
        AgencyId provider,
        AgencyId receiver,
        String receivers,
        ResourceId resourceId,
        @Nullable ArrivalId sourceId,
        Channel channel,
        DeliveryState deliveryState,
        @Nullable String fileName,
        @Nullable Long byteSize,
        @Nullable String sha256,
        @Nullable String encryption,
        long tableRows,
        @Nullable String manifest,
        @Nullable String manifestSignature,
        String report,
        @Nullable String remark,
        @Nullable String lockedPassword,
        @Nullable Instant passwordShownAt,
        @Nullable String passwordShownTo,
        Instant preparedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant fetchedAt,
        @Nullable Instant receivedAt,
        @Nullable PersonId receivedBy,
        @Nullable Instant wipedAt) {

    /** Whether the person is one of its data administrators (SP-04a). */
    public boolean isFor(PersonId person) {
        return administrators().contains(person);
    }

    /** Its one or two data administrators (SP-04a). */
    public List<PersonId> administrators() {
        return Stream.of(receivers.split(" ", -1))
                .filter(one -> !one.isBlank())
                .map(PersonId::new)
                .toList();
    }

    /** DER; {@code null} where nothing was signed. */
    public byte @Nullable [] signature() {
        return manifestSignature == null ? null : Base64.getDecoder().decode(manifestSignature);
    }

    /** Whether its file opens with a password that only the receiver is told. */
    public boolean hasPassword() {
        return lockedPassword != null || passwordShownAt != null;
    }
}
