package org.shuyue.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.deadline.ReplayPropertyTest.Step;

/** Makes up what happened to a deadline. */
final class Histories {
    private Histories() {}

    static Terms terms(String period) {
        return new Terms(
                "test",
                "test.rule",
                "YC-22c",
                "测试规则",
                "转办",
                Period.parse(period),
                List.of(Period.parse("-P1WD")),
                OfficeHours.NONE,
                null);
    }

    static List<ClockEvent> events(Instant start, List<Step> steps) {
        List<ClockEvent> events = new ArrayList<>();
        Instant at = start;
        for (Step step : steps) {
            at = at.plus(Duration.ofHours(step.hours()));
            String token = step.kind() == Kind.RESUMED ? ending(events) : "event-" + events.size();
            events.add(event(token, step.kind(), at, null));
        }
        return events;
    }

    /** Of the latest pause; nothing in particular where there was none. */
    private static String ending(List<ClockEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == Kind.PAUSED)
                .reduce((earlier, later) -> later)
                .map(ClockEvent::ending)
                .orElse("resumed nothing");
    }

    /** @param promise what is kept, where it is one of those */
    static ClockEvent event(String token, Kind kind, Instant at, @Nullable Reckoning promise) {
        Due promised = kind == Kind.KEPT && promise != null ? promise.due() : null;
        return new ClockEvent(
                token,
                kind,
                at,
                kind == Kind.EXTENDED ? Period.parse("P5WD") : null,
                promised == null ? null : promised.dueDate(),
                promised == null ? null : promised.dueAt(),
                "征求第三方意见",
                "",
                "",
                "test",
                null,
                at);
    }
}
