package org.shuyue.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What somebody may work on, over all cases, under the engine's authorisations. */
@Component
public class TaskList {
    public static final int PAGE_SIZE = 50;

    /** So many are looked through for their kinds; who has more waiting finds the rest in Tasklist. */
    private static final int MOST = 1000;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineAuthentication authentication;

    TaskList(@Lazy TaskService tasks, @Lazy RuntimeService runtime, EngineAuthentication authentication) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.authentication = authentication;
    }

    /** What is due first comes first; of that kind, or all where the kind is empty. */
    public Page<WaitingTask> of(Person person, String kind, int page) {
        int number = Math.max(1, page);
        return authentication.as(person, () -> {
            List<Task> found = query(person, kind)
                    .orderByDueDate()
                    .asc()
                    .orderByTaskId()
                    .asc()
                    .listPage((number - 1) * PAGE_SIZE, PAGE_SIZE);
            return new Page<>(
                    views(found, person), number, PAGE_SIZE, query(person, kind).count());
        });
    }

    /** Kinds of those that wait, with their names. */
    public Map<String, String> kinds(Person person) {
        return authentication.as(
                person,
                () -> query(person, "").listPage(0, MOST).stream()
                        .collect(Collectors.toMap(TaskList::kind, Task::getName, (one, same) -> one, TreeMap::new)));
    }

    /** Those with these ids that the person may work on; others are left out. */
    public List<WaitingTask> of(Person person, List<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : authentication.as(
                        person,
                        () -> views(
                                query(person, "")
                                        .taskIdIn(taskIds.toArray(String[]::new))
                                        .orderByDueDate()
                                        .asc()
                                        .list(),
                                person));
    }

    private TaskQuery query(Person person, String kind) {
        String id = person.id().value();
        TaskQuery query = tasks.createTaskQuery()
                .or()
                .taskAssignee(id)
                .taskCandidateUser(id)
                .endOr();
        int slash = kind.indexOf('/');
        return slash < 0
                ? query
                : query.processDefinitionKey(kind.substring(0, slash)).taskDefinitionKey(kind.substring(slash + 1));
    }

    private List<WaitingTask> views(List<Task> found, Person person) {
        Map<String, CaseNumber> caseOf =
                cases(found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return found.stream()
                .map(task -> new WaitingTask(
                        task.getId(),
                        task.getName(),
                        kind(task),
                        caseOf.get(task.getProcessInstanceId()),
                        person.id().value().equals(task.getAssignee()),
                        task.getCreateTime().toInstant(),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant()))
                .toList();
    }

    private Map<String, CaseNumber> cases(Set<String> instances) {
        Map<String, CaseNumber> caseOf = new HashMap<>();
        if (!instances.isEmpty()) {
            authentication
                    .asSystem(() -> runtime.createProcessInstanceQuery()
                            .processInstanceIds(instances)
                            .list())
                    .stream()
                    .filter(instance -> instance.getBusinessKey() != null)
                    .forEach(instance -> caseOf.put(instance.getId(), new CaseNumber(instance.getBusinessKey())));
        }
        return caseOf;
    }

    private static String kind(Task task) {
        String definition = task.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':')) + "/" + task.getTaskDefinitionKey();
    }
}
