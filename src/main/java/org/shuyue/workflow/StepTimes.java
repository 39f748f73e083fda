package org.shuyue.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How long work waits at the tasks of a diagram, for those who may see all cases. */
@Component
public class StepTimes {
    private static final Duration SPAN = Duration.ofDays(90);

    private final TaskStepMapper mapper;
    private final RepositoryService repository;
    private final EngineAuthentication authentication;
    private final Clock clock;

    StepTimes(
            TaskStepMapper mapper,
            @Lazy RepositoryService repository,
            EngineAuthentication authentication,
            Clock clock) {
        this.mapper = mapper;
        this.repository = repository;
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

    /** How many wait at a task, and since when. */
    record Waiting(String activityId, int number, Instant oldest) {}

    /** How many were at a task for so long. */
    record Took(String activityId, long hours, int number) {}

    /** By the version of the diagram with that id; empty for one that is not there. */
    public List<StepTime> of(String definitionId) {
        Instant now = clock.instant();
        Map<String, Waiting> waiting = new LinkedHashMap<>();
        mapper.waiting(definitionId).forEach(one -> waiting.put(one.activityId(), one));
        Map<String, List<Took>> took = new TreeMap<>();
        waiting.keySet().forEach(id -> took.put(id, new ArrayList<>()));
        mapper.took(definitionId, now.minus(SPAN))
                .forEach(one -> took.computeIfAbsent(one.activityId(), unheard -> new ArrayList<>())
                        .add(one));
        if (took.isEmpty()) {
            return List.of();
        }
        BpmnModelInstance model = authentication.asSystem(() -> repository.getBpmnModelInstance(definitionId));
        return took.entrySet().stream()
                .map(entry -> time(
                        entry.getKey(),
                        name(model, entry.getKey()),
                        waiting.getOrDefault(entry.getKey(), new Waiting(entry.getKey(), 0, now)),
                        entry.getValue(),
                        now))
                .toList();
    }

    private static StepTime time(String id, String name, Waiting waiting, List<Took> took, Instant now) {
        int done = took.stream().mapToInt(Took::number).sum();
        return new StepTime(
                id, name, waiting.number(), TaskStep.hours(waiting.oldest(), now), done, median(took, done));
    }

    /** Of the lower half the last, as they come in the order of their hours. */
    private static long median(List<Took> took, int done) {
        int left = (done - 1) / 2;
        for (Took one : took) {
            left -= one.number();
            if (left < 0) {
                return one.hours();
            }
        }
        return 0;
    }

    private static String name(BpmnModelInstance model, String id) {
        return model.getModelElementById(id) instanceof FlowNode node ? String.valueOf(node.getName()) : id;
    }
}
