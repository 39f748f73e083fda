package org.shuyue.workflow;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who has tasks to do, over many cases at once. */
@Component
public class OpenTasks {
    private static final int BATCH = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineAuthentication authentication;

    OpenTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, EngineAuthentication authentication) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.authentication = authentication;
    }

    /** Those to whom an open task of the case is assigned; cases whose tasks wait for anybody are left out. */
    public Map<CaseNumber, Set<PersonId>> assignees(Collection<CaseNumber> numbers) {
        List<String> keys = numbers.stream().map(CaseNumber::value).distinct().toList();
        Map<CaseNumber, Set<PersonId>> found = new HashMap<>();
        for (int i = 0; i < keys.size(); i += BATCH) {
            add(keys.subList(i, Math.min(i + BATCH, keys.size())), found);
        }
        return found;
    }

    private void add(List<String> keys, Map<CaseNumber, Set<PersonId>> found) {
        authentication.asSystem(() -> {
            List<Task> assigned = tasks.createTaskQuery()
                    .taskAssigned()
                    .processInstanceBusinessKeyIn(keys.toArray(String[]::new))
                    .list();
            Map<String, CaseNumber> caseOf = cases(assigned);
            assigned.stream()
                    .filter(task -> caseOf.containsKey(task.getProcessInstanceId()))
                    .forEach(task -> found.computeIfAbsent(
                                    requireNonNull(caseOf.get(task.getProcessInstanceId())),
                                    number -> new LinkedHashSet<>())
                            .add(new PersonId(task.getAssignee())));
            return true;
        });
    }

    private Map<String, CaseNumber> cases(List<Task> assigned) {
        Set<String> instances =
                assigned.stream().map(Task::getProcessInstanceId).collect(toSet());
        Map<String, CaseNumber> caseOf = new HashMap<>();
        if (!instances.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .list()
                    .forEach(instance -> caseOf.put(instance.getId(), new CaseNumber(instance.getBusinessKey())));
        }
        return caseOf;
    }
}
