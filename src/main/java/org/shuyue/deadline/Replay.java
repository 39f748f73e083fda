package org.shuyue.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Stop;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.deadline.ClockEvent.Kind;

/**
 * A deadline worked out from everything that happened to it, on one calendar. The same events give the same end, in
 * whatever order they come and however often each.
 *
 * <p>Days after the day of a pause up to and including that of the resumption are not counted. A new start counts the
 * full period anew, but never ends before what it replaces. An extension counts from the end before it. A promise that
 * is kept is the earliest end, later by what was paused since. A corrected start takes the place of the first one.
 */
final class Replay {
    private static final Comparator<ClockEvent> IN_TIME =
            Comparator.comparing(ClockEvent::at).thenComparing(ClockEvent::kind).thenComparing(ClockEvent::token);
    private static final Comparator<ClockEvent> LAST_WRITTEN =
            Comparator.comparing(ClockEvent::recordedAt).thenComparing(ClockEvent::token);

    private final Terms terms;
    private final WorkingDays calendar;

    private final Map<String, ClockEvent> happened = new HashMap<>();
    private Instant startedAt;
    private final List<ClockEvent> pauses = new ArrayList<>();
    private final List<ClockEvent> extensions = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();

    private Replay(Terms terms, WorkingDays calendar, Instant startedAt, Collection<ClockEvent> events) {
        this.terms = terms;
        this.calendar = calendar;
        events.forEach(event -> happened.merge(event.token(), event, BinaryOperator.minBy(IN_TIME)));
        ClockEvent rebased = happened.values().stream()
                .filter(event -> event.kind() == Kind.REBASED)
                .max(LAST_WRITTEN)
                .orElse(null);
        this.startedAt = rebased == null ? startedAt : rebased.at();
        happened.values().stream()
                .filter(event -> !isOvertaken(event, rebased))
                .sorted(IN_TIME)
                .forEach(this::take);
    }

    /** What was promised on a wrong start is no promise. */
    private static boolean isOvertaken(ClockEvent event, @Nullable ClockEvent rebased) {
        return rebased != null
                && event.kind() == Kind.KEPT
                && !event.recordedAt().isAfter(rebased.recordedAt());
    }

    static Reckoning of(Terms terms, Instant startedAt, Collection<ClockEvent> events, WorkingDays calendar) {
        return of(terms, startedAt, events, calendar, null);
    }

    /**
     * The same as if a clock that stands still went on at that moment.
     *
     * @param resumed {@code null} to leave it standing
     */
    static Reckoning of(
            Terms terms,
            Instant startedAt,
            Collection<ClockEvent> events,
            WorkingDays calendar,
            @Nullable Instant resumed) {
        Replay replay = new Replay(terms, calendar, startedAt, events);
        List<Stop> stops = replay.stops(resumed);
        return new Reckoning(replay.startedAt, replay.due(stops), replay.open());
    }

    private void take(ClockEvent event) {
        switch (event.kind()) {
            case PAUSED -> pauses.add(event);
            case RESTARTED -> restart(event.at());
            case EXTENDED -> extensions.add(event);
            case KEPT ->
                promises.add(new Promise(
                        extensions.size(),
                        requireNonNull(event.promisedDate()),
                        requireNonNull(event.promisedAt()),
                        event.at()));
            case SHORTENED -> promises.clear();
            case RESUMED, AMENDED, REBASED -> {
                // a pause knows its end; the newest calendar and the start are what it began with
            }
        }
    }

    /** Also ends a pause: what was waited for has come. */
    private void restart(Instant at) {
        Due before = due(stops(at).stream()
                .map(stop -> stop.to().isAfter(at) ? new Stop(stop.from(), at, stop.why()) : stop)
                .toList());
        startedAt = at;
        pauses.clear();
        extensions.clear();
        promises.clear();
        promises.add(new Promise(0, before.dueDate(), before.dueAt(), at));
    }

    /** Those that are over; the others as if they were over by then, where that is asked. */
    private List<Stop> stops(@Nullable Instant otherwise) {
        List<Stop> stops = new ArrayList<>();
        for (ClockEvent pause : pauses) {
            ClockEvent resumed = happened.get(ClockEvent.ending(pause));
            Instant to = resumed == null ? otherwise : resumed.at();
            if (to != null && to.isAfter(pause.at())) {
                stops.add(new Stop(pause.at(), to, "暂停计算：" + pause.cause()));
            }
        }
        return stops;
    }

    private @Nullable ClockEvent open() {
        return pauses.stream()
                .filter(pause -> !happened.containsKey(ClockEvent.ending(pause)))
                .findFirst()
                .orElse(null);
    }

    private Due due(List<Stop> stops) {
        Due due = kept(Deadlines.count(calendar, startedAt, terms.period(), terms.hours(), stops), 0, stops);
        for (int i = 0; i < extensions.size(); i++) {
            due = kept(extended(due, extensions.get(i), stops), i + 1, stops);
        }
        return due;
    }

    private Due extended(Due before, ClockEvent extension, List<Stop> stops) {
        // of days, the last one of what is extended is the one from which the rest is counted
        Instant from = terms.period().unit().timed()
                ? before.dueAt()
                : before.dueDate().atStartOfDay(Application.ZONE).toInstant();
        Due more = Deadlines.count(calendar, from, requireNonNull(extension.extension()), terms.hours(), stops);
        List<Day> days = new ArrayList<>(before.days());
        more.days().stream().skip(1).map(Day::inExtension).forEach(days::add);
        return new Due(
                more.dueDate(),
                more.dueAt(),
                before.provisional() || more.provisional(),
                more.calendarVersion(),
                days,
                more.dueText());
    }

    /** The latest promise for that stretch, where what was counted would end before it. */
    private Due kept(Due counted, int stretch, List<Stop> stops) {
        return promises.stream()
                .filter(promise -> promise.stretch() == stretch)
                .map(promise -> promise.after(calendar, stops))
                .filter(promise -> promise.at().isAfter(counted.dueAt()))
                .max(Comparator.comparing(Promise::at))
                .map(promise -> promise.instead(counted))
                .orElse(counted);
    }

    /**
     * An end that people were told.
     *
     * @param stretch zero for the period itself, else the number of the extension
     * @param since when it was given
     */
    private record Promise(int stretch, LocalDate date, Instant at, Instant since) {

        Promise after(WorkingDays calendar, List<Stop> stops) {
            LocalDate later = Deadlines.postponed(
                    calendar, date, since.atZone(Application.ZONE).toLocalDate(), stops);
            long days = ChronoUnit.DAYS.between(date, later);
            return new Promise(
                    stretch, later, at.atZone(Application.ZONE).plusDays(days).toInstant(), since);
        }

        Due instead(Due counted) {
            List<Day> days = new ArrayList<>(counted.days());
            counted.dueDate()
                    .plusDays(1)
                    .datesUntil(date.plusDays(1))
                    .map(day -> new Day(day, Day.Kind.PROMISED, "按已承诺的到期日，不提前"))
                    .forEach(days::add);
            String text = counted.wholeDay()
                    ? date.toString()
                    : at.atZone(Application.ZONE)
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString();
            return new Due(date, at, counted.provisional(), counted.calendarVersion(), days, text);
        }
    }
}
