package org.shuyue.audit;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/** An event's place in the chain without what it says. */
record Link(long seq, @Nullable CaseNumber caseNumber, String previousHash, String hash) {

    String line() {
        return seq + "," + previousHash + "," + hash;
    }

    /** {@link IllegalArgumentException} when it is no such line. */
    static Link read(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("three columns are wanted: " + line);
        }
        return new Link(Long.parseLong(parts[0]), null, parts[1], parts[2]);
    }
}
