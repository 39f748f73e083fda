package org.shuyue.audit;

/** The end of the chain: how many events there are and the hash of the last; before the first, 64 zeros. */
record Head(long eventCount, String hash) {
    static final String ORIGIN = "0".repeat(64);

    static Head after(TrailRow row) {
        return new Head(row.seq(), row.hash());
    }
}
