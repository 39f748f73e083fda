package org.shuyue.access;

/** What has to be done before the token of a grant is given out; rooms above say so. */
public interface TokenCondition {
    /** {@link org.shuyue.shared.InputRefused} while it is not done, with what to do. */
    void check(Grant grant);
}
