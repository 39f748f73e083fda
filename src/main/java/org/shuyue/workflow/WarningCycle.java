package org.shuyue.workflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * Timers that go off at several moments, so that a deadline can warn more than once: besides the engine's own cycles it
 * reads {@code AT 2026-03-04T01:00:00Z 2026-03-06T01:00:00Z}. The engine asks anew each time, so that a deadline that
 * moved warns at its new moments.
 */
class WarningCycle extends CycleBusinessCalendar {
    private static final String AT = "AT ";

    static String of(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(" ", AT, ""));
    }

    /** For a timer that is made: the next of the moments, or at once when the last has passed. */
    @Override
    public Date resolveDuedate(String description, @Nullable Date start) {
        Date next = resolveDuedate(description, start, 0);
        return next == null ? ClockUtil.getCurrentTime() : next;
    }

    /** For one that went off: the next of the moments; {@code null} ends it. */
    @Override
    public @Nullable Date resolveDuedate(String description, @Nullable Date start, long repeatOffset) {
        return description.startsWith(AT) ? next(description) : super.resolveDuedate(description, start, repeatOffset);
    }

    private static @Nullable Date next(String description) {
        return Arrays.stream(description.substring(AT.length()).split(" "))
                .map(Instant::parse)
                .filter(moment -> moment.isAfter(ClockUtil.getCurrentTime().toInstant()))
                .min(Comparator.naturalOrder())
                .map(Date::from)
                .orElse(null);
    }
}
