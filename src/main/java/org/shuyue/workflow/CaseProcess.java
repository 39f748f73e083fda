package org.shuyue.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final EngineAuthentication authentication;

    CaseProcess(@Lazy HistoryService history, @Lazy RepositoryService repository, EngineAuthentication authentication) {
        this.history = history;
        this.repository = repository;
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
        return authentication.asSystem(() -> instances(number).stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .distinct()
                .map(this::diagram)
                .toList());
    }

    /** In the order in which they began; empty once the engine's history was cleaned up. */
    public List<Step> steps(CaseNumber number) {
        return authentication.asSystem(() -> instances(number).stream()
                .flatMap(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream()
                        .map(activity -> step(instance, activity)))
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

    private static Step step(HistoricProcessInstance instance, HistoricActivityInstance activity) {
        return new Step(
                instance.getProcessDefinitionKey(),
                activity.getActivityId(),
                Optional.ofNullable(activity.getActivityName()).orElse(""),
                activity.getActivityType(),
                activity.getAssignee(),
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
