package org.shuyue.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** A message in somebody's inbox. */
public record Notice(
        long id,
        PersonId person,
        String subject,
        String text,
        @Nullable CaseNumber caseNumber,
        Instant toldAt,
        @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }
}
