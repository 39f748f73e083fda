package org.shuyue.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How long work waits at the tasks of a diagram, for those who may see all cases. */
@Component
public class StepTimes {
    private static final Duration SPAN = Duration.ofDays(90);
    private static final int MOST = 20_000;

    private final HistoryService history;
    private final EngineAuthentication authentication;
    private final Clock clock;

    StepTimes(@Lazy HistoryService history, EngineAuthentication authentication, Clock clock) {
        this.history = history;
        this.authentication = authentication;
        this.clock = clock;
    }

    /**
     * A task of the diagram.
     *
     * @param waiting how many stand there now
     * @param oldestHours how long the oldest of them has been waiting
     * @param done how many were completed in the last 90 days
     * @param medianHours how long these took
     */
    public record StepTime(String id, String name, int waiting, long oldestHours, int done, long medianHours) {}

    /** By the version of the diagram with that id; empty for one that is not there. */
    public List<StepTime> of(String definitionId) {
        Instant now = clock.instant();
        Map<String, Step> steps = new TreeMap<>();
        authentication.asSystem(() -> {
            query(definitionId)
                    .unfinished()
                    .listPage(0, MOST)
                    .forEach(activity ->
                            step(steps, activity).waits.add(hours(activity.getStartTime(), Date.from(now))));
            query(definitionId).finished().finishedAfter(Date.from(now.minus(SPAN))).listPage(0, MOST).stream()
                    .filter(activity -> !activity.isCanceled())
                    .forEach(activity ->
                            step(steps, activity).times.add(hours(activity.getStartTime(), activity.getEndTime())));
            return true;
        });
        return steps.entrySet().stream()
                .map(entry -> entry.getValue().time(entry.getKey()))
                .toList();
    }

    private org.camunda.bpm.engine.history.HistoricActivityInstanceQuery query(String definitionId) {
        return history.createHistoricActivityInstanceQuery()
                .processDefinitionId(definitionId)
                .activityType("userTask");
    }

    private static Step step(Map<String, Step> steps, HistoricActivityInstance activity) {
        return steps.computeIfAbsent(
                activity.getActivityId(), id -> new Step(String.valueOf(activity.getActivityName())));
    }

    private static long hours(Date from, Date until) {
        return Math.max(0, Duration.between(from.toInstant(), until.toInstant()).toHours());
    }

    private static final class Step {
        private final String name;
        private final List<Long> waits = new ArrayList<>();
        private final List<Long> times = new ArrayList<>();

        Step(String name) {
            this.name = name;
        }

        StepTime time(String id) {
            long oldest = waits.stream().mapToLong(Long::longValue).max().orElse(0);
            List<Long> sorted = times.stream().sorted().toList();
            long median = sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
            return new StepTime(id, name, waits.size(), oldest, times.size(), median);
        }
    }
}
