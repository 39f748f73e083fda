package org.shuyue.audit;

import java.io.OutputStream;
import java.util.List;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.springframework.stereotype.Component;

/** The trail as it can be read: by case, by search, and verified as a chain. */
@Component
public class Events {

    /** The events of a case, oldest first. */
    public List<TrailEntry> ofCase(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public Page<TrailEntry> search(TrailQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Reads the whole chain and tells the first place where it is broken. */
    public ChainReport verify() {
        throw new UnsupportedOperationException();
    }

    /** The trail of a case as CSV (UTF-8 with byte order mark, for spreadsheets); leaves the stream open. */
    public void csv(CaseNumber caseNumber, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
