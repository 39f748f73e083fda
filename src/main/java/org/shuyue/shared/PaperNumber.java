package org.shuyue.shared;

/** A paper (文件) that was issued and kept, by its number: WJ-2026-000001. */
public record PaperNumber(String value) implements Id {
    public PaperNumber {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
