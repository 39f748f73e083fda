package org.shuyue.shared;

/** The name by which something is known for good: never empty, at most 64 characters, without white space. */
public interface Id {
    String value();

    /** Refuses what cannot be an id, with {@link IllegalArgumentException}. */
    static void check(String value) {
        if (value.isEmpty() || value.length() > 64 || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("编号无效：" + value);
        }
    }
}
