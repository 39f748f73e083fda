package org.shuyue.calendar;

/** Takes the number that the database gives a new draft. */
final class DraftKey {
    @SuppressWarnings("UnusedVariable") // MyBatis writes it
    private long id;

    long id() {
        return id;
    }
}
