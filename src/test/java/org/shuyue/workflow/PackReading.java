package org.shuyue.workflow;

import org.shuyue.rulepack.PackReader;

/** The real reader of rule packs, for tests that need no application. */
public final class PackReading {
    private PackReading() {}

    public static PackReader reader() {
        return new DmnPackReader();
    }
}
