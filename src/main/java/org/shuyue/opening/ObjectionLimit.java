package org.shuyue.opening;

/** The rules of the rule pack for "promptly" and "at once" (YC-30a, YC-30b). */
final class ObjectionLimit {
    /** The authority notifies the provider. */
    static final String NOTIFY = "rights-objection.notify";
    /** The provider verifies. */
    static final String VERIFY = "rights-objection.verify";
    /** The provider suspends what it found by itself. */
    static final String SUSPEND = "rights-objection.suspend";

    private ObjectionLimit() {}
}
