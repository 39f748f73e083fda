package org.shuyue.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes down what happens to a deadline, and what the replay of it all comes to. */
@Component
class ClockEvents {
    private static final int BATCH = 500;

    private final ClockEventMapper mapper;
    private final DeadlineMapper deadlines;
    private final Reckoner reckoner;
    private final Calendars calendars;
    private final Clock clock;

    ClockEvents(
            ClockEventMapper mapper, DeadlineMapper deadlines, Reckoner reckoner, Calendars calendars, Clock clock) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.reckoner = reckoner;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One that a person decided. */
    ClockEvent decision(Kind kind, Instant at, String cause, String reason, String evidence, Actor by) {
        return decision(UUID.randomUUID().toString(), kind, at, null, cause, reason, evidence, by);
    }

    ClockEvent extension(Instant at, Period by, String reason, String evidence, Actor who) {
        String token = UUID.randomUUID().toString();
        return decision(token, Kind.EXTENDED, at, by, "经批准延长" + by.shown(), reason, evidence, who);
    }

    ClockEvent resumption(ClockEvent pause, Instant at, String reason, Actor by) {
        return decision(ClockEvent.ending(pause), Kind.RESUMED, at, null, "“" + pause.cause() + "”已消除", reason, "", by);
    }

    private ClockEvent decision(
            String token,
            Kind kind,
            Instant at,
            @Nullable Period extension,
            String cause,
            String reason,
            String evidence,
            Actor by) {
        return new ClockEvent(
                token,
                kind,
                at.truncatedTo(ChronoUnit.MICROS),
                extension,
                null,
                null,
                cause,
                reason,
                evidence,
                calendars.all().version(),
                by.person(),
                now());
    }

    /** One that an amended calendar brought about. */
    ClockEvent byCalendar(Kind kind, Instant at, String cause, DeadlineRow row, Due due) {
        boolean promise = kind == Kind.KEPT;
        return new ClockEvent(
                UUID.randomUUID().toString(),
                kind,
                at.truncatedTo(ChronoUnit.MICROS),
                null,
                promise ? row.dueDate() : null,
                promise ? row.dueAt() : null,
                cause,
                "",
                "",
                due.calendarVersion(),
                null,
                now());
    }

    void add(DeadlineRow row, ClockEvent event) {
        add(List.of(ClockEventRow.of(row.id(), event)));
    }

    /** Each of another deadline. */
    void add(List<ClockEventRow> rows) {
        inPieces(rows, some -> {
            mapper.insert(some);
            deadlines.change(some.stream().map(ClockEventRow::deadlineId).toList());
        });
    }

    /** What it comes to now, written to its row. */
    Due replay(long id) {
        DeadlineRow row = deadlines.find(id);
        Reckoning reckoning = reckoner.reckon(row, reckoner.events(id), calendars.all(), null);
        Due due = reckoning.due();
        move(List.of(id), due, reckoner.warnings(row, due, calendars.all()));
        deadlines.pause(id, reckoning.pausedAt());
        return due;
    }

    void move(List<Long> ids, Due due, List<Instant> warnings) {
        String moments = DeadlineRow.text(warnings);
        inPieces(ids, some -> deadlines.move(some, due, warnings.get(0), moments));
    }

    void settle(List<Long> ids, boolean provisional, String version) {
        inPieces(ids, some -> deadlines.settle(some, provisional, version));
    }

    private static <T> void inPieces(List<T> all, Consumer<List<T>> what) {
        for (int i = 0; i < all.size(); i += BATCH) {
            what.accept(all.subList(i, Math.min(i + BATCH, all.size())));
        }
    }

    private Instant now() {
        return Application.now(clock);
    }
}
