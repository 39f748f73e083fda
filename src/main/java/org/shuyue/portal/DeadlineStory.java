package org.shuyue.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.ClockEvent;
import org.shuyue.deadline.Explanation;

/** A deadline with how its date came about: what happened to it, and every day on the way. */
public record DeadlineStory(DeadlineView view, Explanation explanation, DayByDay days) {

    static DeadlineStory of(DeadlineView view, Explanation explanation) {
        return new DeadlineStory(
                view,
                explanation,
                DayByDay.of(explanation.due(), explanation.deadline().period()));
    }

    public List<ClockEvent> events() {
        return explanation.events();
    }

    /** Whether the days that are shown begin later than the deadline did first. */
    public boolean restarted() {
        return explanation.countedFrom().isAfter(explanation.deadline().startedAt());
    }

    /** Why it stands still; {@code null} while it does not. */
    public @Nullable String pauseCause() {
        if (!explanation.deadline().paused()) {
            return null;
        }
        return explanation.events().stream()
                .filter(event -> event.kind() == ClockEvent.Kind.PAUSED)
                .reduce((former, latter) -> latter)
                .map(ClockEvent::cause)
                .orElse("");
    }
}
