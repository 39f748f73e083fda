package org.shuyue.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Stops in the order of their starts, joined where they overlap, so that nothing is left out twice. */
final class Stops {
    static final Stops NONE = new Stops(List.of());

    /** As they were given: for the reasons. */
    private final List<Stop> given;
    /** Joined by days, and by exact time. */
    private final List<Stop> joined;

    private Stops(List<Stop> given) {
        this.given = given;
        this.joined = joined(given);
    }

    static Stops of(Collection<Stop> stops) {
        return stops.isEmpty()
                ? NONE
                : new Stops(stops.stream()
                        .sorted(Comparator.comparing(Stop::from).thenComparing(Stop::to))
                        .toList());
    }

    boolean none() {
        return joined.isEmpty();
    }

    /** Working days among the stopped ones after the first up to and including the second. */
    long workingDays(WorkingDays calendar, LocalDate after, LocalDate upTo) {
        return days(after, upTo, part -> calendar.between(part.after(), part.upTo()));
    }

    /** Days of any kind. */
    long days(LocalDate after, LocalDate upTo) {
        return days(after, upTo, part -> part.upTo().toEpochDay() - part.after().toEpochDay());
    }

    /** The exact time that stood still between two moments. */
    Duration time(Instant from, Instant to) {
        return parts(from, to).stream()
                .map(part -> Duration.between(part.from(), part.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The stretches between two moments during which the clock stood still. */
    List<Stop> parts(Instant from, Instant to) {
        return joined.stream()
                .map(stop -> new Span(max(stop.from(), from), min(stop.to(), to), stop.why()))
                .filter(span -> span.from().isBefore(span.to()))
                .map(span -> new Stop(span.from(), span.to(), span.why()))
                .toList();
    }

    /** Why the day is not counted; empty when it is. */
    Optional<String> why(LocalDate date) {
        return given.stream()
                .filter(stop -> date.isAfter(stop.after()) && !date.isAfter(stop.upTo()))
                .map(Stop::why)
                .findFirst();
    }

    private long days(LocalDate after, LocalDate upTo, ToLongFunction<DaySpan> counted) {
        long sum = 0;
        LocalDate done = after;
        for (Stop stop : joined) {
            LocalDate first = stop.after().isAfter(done) ? stop.after() : done;
            LocalDate last = stop.upTo().isBefore(upTo) ? stop.upTo() : upTo;
            if (last.isAfter(first)) {
                sum += counted.applyAsLong(new DaySpan(first, last));
                done = last;
            }
        }
        return sum;
    }

    private static List<Stop> joined(List<Stop> sorted) {
        List<Stop> joined = new ArrayList<>();
        for (Stop stop : sorted) {
            Stop last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !stop.from().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Stop(last.from(), max(last.to(), stop.to()), last.why()));
            } else {
                joined.add(stop);
            }
        }
        return List.copyOf(joined);
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private record DaySpan(LocalDate after, LocalDate upTo) {}

    private record Span(Instant from, Instant to, String why) {}
}
