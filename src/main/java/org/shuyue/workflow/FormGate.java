package org.shuyue.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way through which a task of ours is completed, whoever calls: portal, Tasklist, case API, engine REST. It
 * checks who acts and what is submitted, and hands the engine the checked values only.
 */
@Component
class FormGate {
    static final String OVERTAKEN = "他人刚刚办理了这个任务，请刷新页面查看最新情况";

    private static final ThreadLocal<Set<String>> PASSED = ThreadLocal.withInitial(HashSet::new);

    private final TaskService tasks;
    private final ProcessContracts contracts;
    private final Forms forms;
    private final ActingPerson acting;
    private final CaseMapper cases;
    private final FinishedTasks finished;
    private final TaskFate fate;
    private final TaskDesk desk;
    private final List<CompletionCondition> conditions;
    private final ApplicationEventPublisher events;
    private final DefinitionKeys keys;
    private final TransactionTemplate transactions;

    FormGate(
            @Lazy TaskService tasks,
            ProcessContracts contracts,
            Forms forms,
            @Lazy ActingPerson acting,
            CaseMapper cases,
            FinishedTasks finished,
            @Lazy TaskFate fate,
            @Lazy TaskDesk desk,
            List<CompletionCondition> conditions,
            ApplicationEventPublisher events,
            DefinitionKeys keys,
            TransactionTemplate transactions) {
        this.tasks = tasks;
        this.contracts = contracts;
        this.forms = forms;
        this.acting = acting;
        this.cases = cases;
        this.finished = finished;
        this.fate = fate;
        this.desk = desk;
        this.conditions = List.copyOf(conditions);
        this.events = events;
        this.keys = keys;
        this.transactions = transactions;
    }

    /**
     * Completes a task with checked values; throws {@link SubmissionRefused} with everything that is wrong. Two people
     * at once go through one after the other, and the second is told.
     */
    <T> T through(String taskId, @Nullable Map<String, Object> submitted, Function<Map<String, Object>, T> completion) {
        Map<String, Object> fields = submitted == null ? Map.of() : submitted;
        Task task = find(taskId);
        if (task == null) {
            overtaken(taskId);
        }
        if (task == null || contracts.look(processId(task)).isEmpty()) {
            return completion.apply(fields);
        }
        return transactions.execute(status -> alone(task, fields, completion));
    }

    private <T> T alone(Task task, Map<String, Object> fields, Function<Map<String, Object>, T> completion) {
        CaseNumber number = caseOf(task);
        cases.lock(number);
        Task waiting = find(task.getId());
        if (waiting == null) {
            overtaken(task.getId());
            throw new SubmissionRefused(OVERTAKEN);
        }
        DeskTask held = desk.view(waiting, number);
        Checked checked = check(waiting, number, fields);
        PASSED.get().add(task.getId());
        try {
            T result = completion.apply(checked.values());
            passed(waiting, held, checked);
            return result;
        } catch (ProcessEngineException | InputRefused failed) {
            throw refusal(failed);
        } finally {
            PASSED.get().remove(task.getId());
        }
    }

    private void passed(Task task, DeskTask held, Checked checked) {
        if (held.delegated()) {
            events.publishEvent(new TaskReturned(held, checked.actor()));
        } else {
            finished.record(
                    task, held.processId(), held.caseNumber(), checked.person().id(), checked.actor());
        }
    }

    private static boolean isDelegated(Task task) {
        return DelegationState.PENDING.equals(task.getDelegationState());
    }

    /** Who prepares a task for another fills in its form, which brings it back; only the other completes it. */
    void refuseDelegated(String taskId) {
        Task task = find(taskId);
        if (task != null && isDelegated(task)) {
            throw new SubmissionRefused("该任务是委派的，请填写任务表单；提交后任务交回委派人，由委派人办结");
        }
    }

    /** A delegated task comes back without anything filled in. */
    void giveBack(String taskId, Runnable resolution) {
        Task task = find(taskId);
        if (task == null || contracts.look(processId(task)).isEmpty()) {
            resolution.run();
            return;
        }
        transactions.executeWithoutResult(status -> {
            CaseNumber number = caseOf(task);
            cases.lock(number);
            DeskTask held = desk.view(task, number);
            resolution.run();
            acting.look()
                    .ifPresent(person ->
                            events.publishEvent(new TaskReturned(held, Actor.of(person.id(), person.name()))));
        });
    }

    /** Whoever has claimed a task may let it go; the engine would take that for handing it to somebody. */
    boolean letsGo(String taskId, Runnable release) {
        Task task = find(taskId);
        boolean own = task != null
                && !isDelegated(task)
                && acting.look()
                        .filter(person -> person.id().value().equals(task.getAssignee()))
                        .isPresent()
                && acting.isForCandidates(task);
        if (own) {
            acting.asSystem(release);
        }
        return own;
    }

    /** What a room refused while the case went on is an answer to the one who submitted; the engine wraps it up. */
    private static RuntimeException refusal(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused refused) {
                return new SubmissionRefused(refused);
            }
        }
        return failed;
    }

    private CaseNumber caseOf(Task task) {
        try {
            return acting.caseOf(task);
        } catch (InputRefused gone) {
            throw new SubmissionRefused(gone);
        }
    }

    private @Nullable Task find(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    }

    /** Whether the completion that now runs came through here. */
    boolean hasPassed(String taskId) {
        return PASSED.get().contains(taskId);
    }

    /** What was submitted in its stored form, and who did it. */
    private record Checked(Map<String, Object> values, Person person, Actor actor) {}

    /** Whoever comes second is told who was first. */
    private void overtaken(String taskId) {
        acting.look().flatMap(person -> fate.told(taskId, person)).ifPresent(told -> {
            throw new SubmissionRefused(told + "。您这次提交的内容没有生效，请刷新页面查看最新情况");
        });
    }

    private Checked check(Task task, CaseNumber number, Map<String, Object> submitted) {
        try {
            Person person = acting.person();
            Actor actor = acting.on(task, person);
            CamundaFormRef form = task.getCamundaFormRef();
            if (form == null) {
                throw new InputRefused("", "该任务没有表单，不能在此办理");
            }
            Map<String, Object> fields =
                    forms.check(form.getKey(), plain(submitted), held(task, form.getKey()), person, number);
            if (!isDelegated(task)) {
                demand(desk.view(task, number), fields, actor);
            }
            Map<String, Object> checked = new HashMap<>();
            fields.forEach((key, value) -> checked.put(key, Json.forEngine(value)));
            checked.put(CaseVariables.ACTED_BY.name(), person.id().value());
            checked.put(
                    CaseVariables.ACTED_FOR.name(),
                    actor.behalfOf() == null ? null : actor.behalfOf().value());
            return new Checked(checked, person, actor);
        } catch (InputRefused refusal) {
            throw new SubmissionRefused(refusal);
        }
    }

    private void demand(DeskTask task, Map<String, Object> fields, Actor actor) {
        List<Problem> missing = conditions.stream()
                .flatMap(condition -> condition.missing(task, fields, actor).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new InputRefused(missing);
        }
    }

    private Map<String, Object> held(Task task, String formId) {
        Set<String> wanted = new TreeSet<>(forms.find(formId).variables());
        VariableMap variables = tasks.getVariablesTyped(task.getId(), wanted, false);
        return plain(variables);
    }

    static Map<String, Object> plain(Map<String, Object> variables) {
        Map<String, Object> plain = new HashMap<>();
        for (String name : variables.keySet()) {
            Object held = variables instanceof VariableMap typed ? typed.getValueTyped(name) : variables.get(name);
            plain.put(name, Json.plain(held));
        }
        return plain;
    }

    private String processId(Task task) {
        String definition = task.getProcessDefinitionId();
        return definition == null ? "" : keys.of(definition);
    }
}
