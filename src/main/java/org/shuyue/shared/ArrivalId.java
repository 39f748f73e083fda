package org.shuyue.shared;

/** A file of data that arrived (来件): the same file of the same agency has the same one. */
public record ArrivalId(String value) implements Id {
    public ArrivalId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
