package org.shuyue.calendar;

import org.shuyue.shared.Sha256;

/** Eight letters that are the same on every machine that holds the same days. */
final class VersionHash {
    private static final int LETTERS = 8;

    private VersionHash() {}

    static String of(String text) {
        return Sha256.of(text).substring(0, LETTERS);
    }
}
