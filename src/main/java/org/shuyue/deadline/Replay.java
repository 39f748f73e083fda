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
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Stop;
import org.shuyue.calendar.WorkingDays;

/**
 * A deadline worked out from everything that happened to it, on one calendar. The same events give the same end, in
 * whatever order they come and however often each.
 *
 * <p>Days after the day of a pause up to and including that of the resumption are not counted. A new start counts the
 * full period anew, but never ends before what it replaces. An extension counts from the end before it. A promise that
 * is kept is the earliest end, later by what was paused since.
 */
final class Replay {
    private static final Comparator<ClockEvent> IN_TIME =
            Comparator.comparing(ClockEvent::at).thenComparing(ClockEvent::kind).thenComparing(ClockEvent::token);

    private final Terms terms;
    private final WorkingDays calendar;

    private Instant startedAt;
    private @Nullable ClockEvent pause;
    private final List<Stop> stops = new ArrayList<>();
    private final List<ClockEvent> extensions = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();

    private Replay(Terms terms, WorkingDays calendar, Instant startedAt) {
        this.terms = terms;
        this.calendar = calendar;
        this.startedAt = startedAt;
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
        Replay replay = new Replay(terms, calendar, startedAt);
        Map<String, ClockEvent> once = new HashMap<>();
        events.forEach(event -> once.putIfAbsent(event.token(), event));
        once.values().stream().sorted(IN_TIME).forEach(replay::take);
        ClockEvent open = replay.pause;
        if (open != null && resumed != null && resumed.isAfter(open.at())) {
            replay.stops.add(stop(open, resumed));
        }
        return new Reckoning(
                replay.startedAt,
                replay.due(),
                open == null ? null : open.at(),
                List.copyOf(replay.stops),
                replay.extensions.size());
    }

    private void take(ClockEvent event) {
        switch (event.kind()) {
            case PAUSED -> pause = pause == null ? event : pause;
            case RESUMED -> resume(event.at());
            case RESTARTED -> restart(event.at());
            case EXTENDED -> extensions.add(event);
            case KEPT ->
                promises.add(new Promise(
                        extensions.size(),
                        requireNonNull(event.promisedDate()),
                        requireNonNull(event.promisedAt()),
                        event.at()));
            case SHORTENED -> promises.clear();
            case AMENDED -> {
                // the newest calendar is what counts
            }
        }
    }

    private void resume(Instant at) {
        if (pause != null) {
            stops.add(stop(pause, at));
            pause = null;
        }
    }

    /** Also ends a pause: what was waited for has come. */
    private void restart(Instant at) {
        resume(at);
        Due before = due();
        startedAt = at;
        stops.clear();
        extensions.clear();
        promises.clear();
        promises.add(new Promise(0, before.dueDate(), before.dueAt(), at));
    }

    private static Stop stop(ClockEvent paused, Instant to) {
        return new Stop(paused.at(), to, "暂停计算：" + paused.cause());
    }

    private Due due() {
        Due due = kept(Deadlines.count(calendar, startedAt, terms.period(), terms.hours(), stops), 0);
        for (int i = 0; i < extensions.size(); i++) {
            due = kept(extended(due, extensions.get(i)), i + 1);
        }
        return due;
    }

    private Due extended(Due before, ClockEvent extension) {
        // of days, the last one of what is extended is the one from which the rest is counted
        Instant from = terms.period().unit().timed()
                ? before.dueAt()
                : before.dueDate().atStartOfDay(Application.ZONE).toInstant();
        Due more = Deadlines.count(calendar, from, requireNonNull(extension.extension()), terms.hours(), stops);
        List<Day> days = new ArrayList<>(before.days());
        more.days().stream()
                .skip(1)
                .map(day -> new Day(day.date(), day.counted(), "延长期：" + day.reason()))
                .forEach(days::add);
        return new Due(
                more.dueDate(),
                more.dueAt(),
                before.provisional() || more.provisional(),
                more.calendarVersion(),
                days,
                more.dueText());
    }

    /** The latest promise for that stretch, where what was counted would end before it. */
    private Due kept(Due counted, int stretch) {
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
                    .map(day -> new Day(day, false, "按已承诺的到期日，不提前"))
                    .forEach(days::add);
            boolean wholeDay = counted.dueText().length() == 10;
            String text = wholeDay
                    ? date.toString()
                    : at.atZone(Application.ZONE)
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString();
            return new Due(date, at, counted.provisional(), counted.calendarVersion(), days, text);
        }
    }
}
