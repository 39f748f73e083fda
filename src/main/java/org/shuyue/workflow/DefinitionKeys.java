package org.shuyue.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The id of a diagram by the id of its definition. The engine makes the one of the other, but leaves it out where both
 * together are longer than its column, which is from 25 letters on.
 */
@Component
class DefinitionKeys {
    private final RepositoryService repository;
    private final EngineAuthentication authentication;
    private final Map<String, String> looked = new ConcurrentHashMap<>();

    DefinitionKeys(@Lazy RepositoryService repository, EngineAuthentication authentication) {
        this.repository = repository;
        this.authentication = authentication;
    }

    String of(String definitionId) {
        int colon = definitionId.indexOf(':');
        return colon > 0
                ? definitionId.substring(0, colon)
                : looked.computeIfAbsent(
                        definitionId,
                        id -> authentication.asSystem(
                                () -> repository.getProcessDefinition(id).getKey()));
    }

    static String of(DelegateExecution execution) {
        String definitionId = execution.getProcessDefinitionId();
        int colon = definitionId.indexOf(':');
        return colon > 0
                ? definitionId.substring(0, colon)
                : execution.getBpmnModelInstance().getModelElementsByType(Process.class).stream()
                        .map(Process::getId)
                        .findFirst()
                        .orElseThrow();
    }
}
