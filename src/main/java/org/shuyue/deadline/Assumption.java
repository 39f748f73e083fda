package org.shuyue.deadline;

import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.WorkCalendars;

/**
 * What deadlines would be counted by.
 *
 * @param calendars {@code null} for those in force
 * @param rule {@code null} to leave all rules as they are
 */
public record Assumption(
        @Nullable WorkCalendars calendars, @Nullable AssumedRule rule) {

    /** Whether no date can come out differently. */
    public boolean empty() {
        return calendars == null && rule == null;
    }
}
