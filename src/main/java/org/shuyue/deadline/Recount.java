package org.shuyue.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.shuyue.calendar.CalendarImported;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.WorkCalendars;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replays every running deadline after the calendar was amended. One that ends later moves; one that would end earlier
 * keeps the day that was promised, for only a person may shorten it; either is final where the year is known now.
 */
@Component
public class Recount {
    private static final int PIECE = 2_000;

    private final DeadlineMapper mapper;
    private final ClockEvents changes;
    private final Reckoner reckoner;
    private final Calendars calendars;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recount(
            DeadlineMapper mapper,
            ClockEvents changes,
            Reckoner reckoner,
            Calendars calendars,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.changes = changes;
        this.reckoner = reckoner;
        this.calendars = calendars;
        this.clock = clock;
        this.events = events;
    }

    /** The running deadlines whose end would be another one under that calendar; nothing is changed. */
    @Transactional(readOnly = true)
    public List<ChangedDue> preview(WorkCalendars draft) {
        List<ChangedDue> changed = new ArrayList<>();
        each(draft, (row, then) -> {
            if (!then.due().dueAt().equals(row.dueAt())) {
                changed.add(ChangedDue.of(row.deadline(), then.due()));
            }
        });
        return changed;
    }

    /** In the transaction that takes the amendment in. */
    @EventListener
    void on(CalendarImported imported) {
        Amendment amendment = new Amendment("放假安排更新（" + imported.notices() + "）");
        each(calendars.all(), amendment::take);
        amendment.write();
        amendment.tell();
    }

    /**
     * Lets deadlines end earlier after all, as the calendar in force has it; those that would not are left alone.
     *
     * @param ids of deadlines whose promised day was kept
     * @param reason Chinese, mandatory: shortening is a decision
     */
    @Transactional
    public void shorten(Collection<Long> ids, String reason, Actor by) {
        if (!ids.isEmpty() && reason.isBlank()) {
            throw new InputRefused("reason", "把已承诺的到期日提前，须填写理由");
        }
        for (long id : ids) {
            DeadlineRow row = mapper.lock(id);
            if (row.state() == DeadlineState.RUNNING && row.breachedAt() == null) {
                changes.add(row, changes.decision(Kind.SHORTENED, clock.instant(), "按新的放假安排", reason.strip(), "", by));
                Due due = changes.replay(id);
                if (!due.dueAt().equals(row.dueAt())) {
                    tell(row, mapper.find(id), "按新的放假安排提前，理由：" + reason.strip());
                }
            }
        }
    }

    private void tell(DeadlineRow former, DeadlineRow now, String why) {
        events.publishEvent(new DeadlineMoved(now.deadline(), former.dueText(), former.dueAt(), why));
    }

    /** Piece by piece, so that a hundred thousand fit into little memory. */
    private void each(WorkCalendars by, BiConsumer<DeadlineRow, ReplayPass.Outcome> what) {
        ReplayPass pass = new ReplayPass(reckoner, by);
        long after = 0;
        for (List<DeadlineRow> rows = mapper.runningAfter(after, PIECE);
                !rows.isEmpty();
                rows = mapper.runningAfter(after, PIECE)) {
            Map<Long, List<ClockEvent>> happened = reckoner.events(rows);
            for (DeadlineRow row : rows) {
                what.accept(row, pass.of(row, happened.getOrDefault(row.id(), List.of())));
                after = row.id();
            }
        }
    }

    /**
     * What the replay by an amended calendar comes to. Only what has changed is written, those of one new end together:
     * a deadline names the calendar by which its end was last set.
     */
    private final class Amendment {
        private final String cause;
        private final Map<DeadlineRow, ReplayPass.Outcome> moved = new LinkedHashMap<>();
        private final Map<DeadlineRow, Due> kept = new LinkedHashMap<>();
        private final Map<DeadlineRow, ReplayPass.Outcome> warnedElsewhen = new LinkedHashMap<>();
        private final Map<ReplayPass.Outcome, List<Long>> ends = new HashMap<>();
        private final Map<Certainty, List<Long>> settled = new HashMap<>();

        Amendment(String cause) {
            this.cause = cause;
        }

        void take(DeadlineRow row, ReplayPass.Outcome then) {
            Due due = then.due();
            if (due.dueAt().isBefore(row.dueAt())) {
                kept.put(row, due);
            } else if (due.dueAt().isAfter(row.dueAt())) {
                moved.put(row, then);
                ends.computeIfAbsent(then, one -> new ArrayList<>()).add(row.id());
            } else if (!DeadlineRow.text(then.warnings()).equals(row.warnings())) {
                warnedElsewhen.put(row, then);
                ends.computeIfAbsent(then, one -> new ArrayList<>()).add(row.id());
            } else if (due.provisional() != row.provisional()) {
                Certainty certainty = new Certainty(due.provisional(), due.calendarVersion());
                settled.computeIfAbsent(certainty, one -> new ArrayList<>()).add(row.id());
            }
        }

        void write() {
            Instant now = clock.instant();
            ends.forEach((end, ids) -> changes.move(ids, end.due(), end.warnings()));
            settled.forEach((certainty, ids) -> changes.settle(ids, certainty.provisional(), certainty.version()));
            changes.add(moved.entrySet().stream()
                    .map(one -> ClockEventRow.of(
                            one.getKey().id(),
                            changes.byCalendar(
                                    Kind.AMENDED,
                                    now,
                                    cause,
                                    one.getKey(),
                                    one.getValue().due())))
                    .toList());
            kept.forEach((row, due) -> {
                changes.add(row, changes.byCalendar(Kind.KEPT, now, cause, row, due));
                changes.replay(row.id());
            });
        }

        void tell() {
            moved.forEach((row, then) -> Recount.this.tell(row, then.in(row), "因放假安排更新"));
            warnedElsewhen.forEach((row, then) ->
                    events.publishEvent(new WarningsMoved(then.in(row).deadline())));
        }
    }

    private record Certainty(boolean provisional, String version) {}
}
