package org.shuyue.shared;

/** A person, by log-in name. */
public record PersonId(String value) implements Id {
    public PersonId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
