package org.shuyue.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a verification of the chain found.
 *
 * @param checked events that were read
 * @param brokenAt number of the first event that is not as it was written, is missing or out of place
 * @param message Chinese, for people
 */
public record ChainReport(long checked, @Nullable Long brokenAt, String message) {

    public boolean whole() {
        return brokenAt == null;
    }
}
