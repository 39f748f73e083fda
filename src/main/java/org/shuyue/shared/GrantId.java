package org.shuyue.shared;

/** A grant of access. */
public record GrantId(String value) implements Id {
    public GrantId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
