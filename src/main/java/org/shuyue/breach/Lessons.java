package org.shuyue.breach;

/** With what a breach is closed; each of it is mandatory. */
public record Lessons(String cause, String remedy, String lessons) {
    public Lessons {
        if (cause.isBlank() || remedy.isBlank() || lessons.isBlank()) {
            throw new IllegalArgumentException("A breach is closed with cause, remedy and lessons");
        }
    }
}
