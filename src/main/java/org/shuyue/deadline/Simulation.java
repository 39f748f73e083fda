package org.shuyue.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shuyue.calendar.Calendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replays deadlines under an assumption, in memory: nothing is written, nobody is told. */
@Component
public class Simulation {
    private static final int PIECE = 1_000;

    private final DeadlineMapper mapper;
    private final Reckoner reckoner;
    private final Calendars calendars;
    private final Clock clock;

    Simulation(DeadlineMapper mapper, Reckoner reckoner, Calendars calendars, Clock clock) {
        this.mapper = mapper;
        this.reckoner = reckoner;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * All of them in the order of their starts, piece by piece, so that a hundred thousand fit into little memory.
     *
     * @param endedToo whether those that were met or cancelled are replayed as well
     * @param piece is given a few at a time
     */
    @Transactional(readOnly = true)
    public void replay(Assumption assumption, boolean endedToo, Consumer<List<SimulatedDeadline>> piece) {
        Trial trial = new Trial(assumption, calendars.all(), clock.instant());
        long after = 0;
        for (List<DeadlineRow> rows = next(after, endedToo); !rows.isEmpty(); rows = next(after, endedToo)) {
            Map<Long, List<ClockEvent>> happened = assumption.empty() ? Map.of() : reckoner.events(rows);
            piece.accept(rows.stream()
                    .map(row -> trial.of(row.deadline(), happened.getOrDefault(row.id(), List.of())))
                    .toList());
            after = rows.get(rows.size() - 1).id();
        }
    }

    private List<DeadlineRow> next(long after, boolean endedToo) {
        return endedToo ? mapper.allAfter(after, PIECE) : mapper.openAfter(after, PIECE);
    }
}
