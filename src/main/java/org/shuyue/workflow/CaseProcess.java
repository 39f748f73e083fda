package org.shuyue.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How the engine led a case: by which diagrams, and through which of their steps; for those who may see everything. */
@Component
public class CaseProcess {
    private final HistoryService history;
    private final RepositoryService repository;
    private final TaskStepMapper kept;
    private final EngineAuthentication authentication;

    CaseProcess(
            @Lazy HistoryService history,
            @Lazy RepositoryService repository,
            TaskStepMapper kept,
            EngineAuthentication authentication) {
        this.history = history;
        this.repository = repository;
        this.kept = kept;
        this.authentication = authentication;
    }

    /** A diagram as it was when the case began by it. */
    public record Diagram(
            String processId, int version, @Nullable String versionTag, String bpmn) {}

    /**
     * A step that the engine took.
     *
     * @param ended {@code null} while it goes on
     */
    public record Step(
            String processId,
            String id,
            String name,
            String kind,
            @Nullable String assignee,
            Instant began,
            @Nullable Instant ended,
            boolean cancelled) {}

    /** That of the case, and those that it called. */
    public List<Diagram> diagrams(CaseNumber number) {
        return authentication.asSystem(() -> Stream.concat(
                        instances(number).stream().map(HistoricProcessInstance::getProcessDefinitionId),
                        kept.ofCase(number.value()).stream().map(TaskStep::definitionId))
                .distinct()
                .map(this::diagram)
                .toList());
    }

    /** In the order in which they began; once the engine's history was cleaned up, the tasks of people that we keep. */
    public List<Step> steps(CaseNumber number) {
        List<TaskStep> ours = kept.ofCase(number.value());
        List<Step> steps = ofTheEngine(number, ours);
        return steps.isEmpty() ? ours.stream().map(TaskStep::step).toList() : steps;
    }

    /** Whether the engine still knows how it led the case. */
    public boolean isInHistory(CaseNumber number) {
        return authentication.asSystem(() -> !instances(number).isEmpty());
    }

    /** Who did a task stands with us even if it was never claimed. */
    private List<Step> ofTheEngine(CaseNumber number, List<TaskStep> ours) {
        Map<String, String> doneBy = new HashMap<>();
        ours.forEach(step -> {
            if (step.assignee() != null) {
                doneBy.put(step.id(), step.assignee());
            }
        });
        return authentication.asSystem(() -> instances(number).stream()
                .flatMap(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream()
                        .map(activity -> step(instance, activity, doneBy.get(activity.getId()))))
                .sorted(Comparator.comparing(Step::began))
                .toList());
    }

    private List<HistoricProcessInstance> instances(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
    }

    private static Step step(
            HistoricProcessInstance instance, HistoricActivityInstance activity, @Nullable String doneBy) {
        return new Step(
                instance.getProcessDefinitionKey(),
                activity.getActivityId(),
                Optional.ofNullable(activity.getActivityName()).orElse(""),
                activity.getActivityType(),
                activity.getAssignee() == null ? doneBy : activity.getAssignee(),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.isCanceled());
    }

    private Diagram diagram(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new Diagram(
                    definition.getKey(),
                    definition.getVersion(),
                    definition.getVersionTag(),
                    new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
