package org.shuyue.agreement;

/** What a supplement is for. */
public enum SupplementCause {
    CHANGE("变更约定"),
    RENEWAL("续约");

    private final String label;

    SupplementCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
