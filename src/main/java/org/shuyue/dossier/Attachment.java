package org.shuyue.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * A file among the papers of a case.
 *
 * @param sha256 of the content, which is stored once however often it is attached
 * @param size bytes
 * @param addedByName as shown to people
 * @param removalReason why it no longer counts; {@code null} while it does
 */
public record Attachment(
        long id,
        CaseNumber caseNumber,
        String sha256,
        String fileName,
        String mediaType,
        long size,
        String note,
        PersonId addedBy,
        String addedByName,
        Instant addedAt,
        @Nullable Instant removedAt,
        @Nullable String removalReason) {

    public boolean removed() {
        return removedAt != null;
    }

    /** 1.2 MB, 830 KB. */
    public String shownSize() {
        return size >= 1_048_576 ? "%.1f MB".formatted(size / 1_048_576.0) : Math.max(1, size / 1024) + " KB";
    }
}
