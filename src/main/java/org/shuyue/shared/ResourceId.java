package org.shuyue.shared;

/** A resource of the catalogue, by its code. */
public record ResourceId(String value) implements Id {
    public ResourceId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
