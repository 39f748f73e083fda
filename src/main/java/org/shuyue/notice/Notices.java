package org.shuyue.notice;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** The inboxes of the portal: everybody reads only the own one. */
@Component
public class Notices {

    public void tell(PersonId person, String subject, String text, @Nullable CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Newest first; pages count from 1. */
    public Page<Notice> inbox(PersonId person, int page) {
        throw new UnsupportedOperationException();
    }

    public long unread(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Marks a message as read; one that belongs to somebody else is {@link org.shuyue.shared.NotFound}. */
    public void read(long id, PersonId person) {
        throw new UnsupportedOperationException();
    }

    public void readAll(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
