package org.shuyue.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarImported;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts every running deadline again after the calendar was amended. One that ends later moves; one that would end
 * earlier keeps the day that was promised, for only a person may shorten it; either is final where the year is known now.
 */
@Component
class Recount {
    private final DeadlineMapper mapper;
    private final Deadlines deadlines;
    private final ObjectProvider<RuleSource> rules;
    private final ApplicationEventPublisher events;

    Recount(
            DeadlineMapper mapper,
            Deadlines deadlines,
            ObjectProvider<RuleSource> rules,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.rules = rules;
        this.events = events;
    }

    @EventListener(CalendarImported.class)
    void all() {
        List<DeadlineMoved> moved = new ArrayList<>();
        for (DeadlineRow row : mapper.allRunning()) {
            Rule rule = rules.getObject()
                    .find(row.ruleId(), row.startedAt().atZone(Application.ZONE).toLocalDate())
                    .orElseThrow();
            Due due = deadlines.preview(row.startedAt(), rule.period(), rule.hours());
            if (due.dueAt().isAfter(row.dueAt())) {
                moved.add(move(row, due, deadlines.warnAt(due, rule.warningLead())));
            } else if (due.provisional() != row.provisional()) {
                mapper.settle(row.caseNumber(), row.ruleId(), due.provisional(), due.calendarVersion());
            }
        }
        moved.forEach(events::publishEvent);
    }

    private DeadlineMoved move(DeadlineRow row, Due due, Instant warnAt) {
        mapper.move(row.caseNumber(), row.ruleId(), due, warnAt);
        DeadlineRow now = mapper.runningOf(row.caseNumber(), row.ruleId());
        return new DeadlineMoved(now.deadline(), row.dueText(), row.dueAt());
    }
}
