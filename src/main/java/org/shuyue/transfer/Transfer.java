package org.shuyue.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shuyue.delivery.Channel;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ArrivalId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * A transfer as far as it has come.
 *
 * @param origin the agreement under which, or the agreed share request from which it comes
 * @param requester who applied, or for whom the case was begun
 * @param approved names of the items that may leave, separated by spaces
 * @param receivers log-in names of the data administrators, separated by spaces
 * @param channel that the agreement names; {@code null}: that of the partner
 * @param dataMonth whose data it is, {@code 2026-02}; of periodic ones only
 * @param neededOn day on which the data is needed, of ad-hoc ones only
 * @param fields chosen items with their masking, one a line
 * @param announcedAt when a delay was announced (SP-04c)
 * @param deficiency what the receiver found wanting the last time (SP-06a)
 * @param filingPaper the filing form that both sides seal (YC-22e); of copies of tables only
 */
public record Transfer(
        CaseNumber caseNumber,
        TransferKind kind,
        CaseNumber origin,
        String title,
        AgencyId provider,
        AgencyId receiver,
        PersonId requester,
        ResourceId resourceId,
        String approved,
        String receivers,
        @Nullable Channel channel,
        @Nullable String dataMonth,
        @Nullable String purpose,
        @Nullable LocalDate neededOn,
        TransferState transferState,
        @Nullable String fields,
        @Nullable String alikeFields,
        @Nullable String countFields,
        @Nullable String rowChoice,
        @Nullable String fileFormat,
        @Nullable ArrivalId sourceId,
        @Nullable String consents,
        @Nullable String remark,
        @Nullable String delayReason,
        @Nullable LocalDate delayedUntil,
        @Nullable Instant announcedAt,
        @Nullable String deficiency,
        @Nullable PaperNumber filingPaper,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** Names of the items that may leave. */
    public Set<String> approvedItems() {
        return words(approved);
    }

    public List<PersonId> administrators() {
        return words(receivers).stream().map(PersonId::new).toList();
    }

    /** The agreement under which it is; {@code null} for a copy of a table. */
    @Nullable
    CaseNumber agreement() {
        return kind == TransferKind.TABLE ? null : origin;
    }

    static Set<String> words(@Nullable String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text == null ? new String[0] : text.strip().split("[\\s,，、]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
