package org.shuyue.shared;

/** A case (办件), by its number; the business key of its process instance. */
public record CaseNumber(String value) implements Id {
    public CaseNumber {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
