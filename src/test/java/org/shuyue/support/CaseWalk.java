package org.shuyue.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.shuyue.Application;
import org.shuyue.notice.Notice;
import org.shuyue.notice.Notices;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.CaseTask;
import org.shuyue.workflow.CaseTasks;

/** Walks cases of any procedure through their diagrams as the people of the demo world. */
public class CaseWalk {
    private final CaseStart start;
    private final CaseTasks tasks;
    private final People people;
    private final Notices notices;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final HistoryService history;
    private final FlowRecorder flows;
    private final MovableClock clock;

    public CaseWalk(
            CaseStart start,
            CaseTasks tasks,
            People people,
            Notices notices,
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            HistoryService history,
            FlowRecorder flows,
            MovableClock clock) {
        this.start = start;
        this.tasks = tasks;
        this.people = people;
        this.notices = notices;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.history = history;
        this.flows = flows;
        this.clock = clock;
    }

    public Person person(String login) {
        return people.find(new PersonId(login));
    }

    public CaseNumber start(String processId, String login, Map<String, Object> fields) {
        return start.start(processId, fields, person(login));
    }

    /** Completes the one task that waits for the person in the case. */
    public void complete(CaseNumber number, String login, Map<String, Object> fields) {
        tasks.complete(task(number, login).taskId(), fields, person(login));
    }

    /** Completes the one of the person's tasks in the case that has that name; of several alike the first. */
    public void complete(CaseNumber number, String login, String name, Map<String, Object> fields) {
        CaseTask wanted = tasks(number, login).stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + name + " for " + login + " in " + number));
        tasks.complete(wanted.taskId(), fields, person(login));
    }

    /** The one task that waits for the person in the case. */
    public CaseTask task(CaseNumber number, String login) {
        List<CaseTask> open = tasks(number, login);
        assertThat(open).as("tasks of " + login + " in " + number).hasSize(1);
        return open.get(0);
    }

    public List<CaseTask> tasks(CaseNumber number, String login) {
        return tasks.openOf(number, person(login));
    }

    public boolean hasEnded(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                == 0;
    }

    /** The id of the end event at which the case ended. */
    public String end(CaseNumber number) {
        assertThat(hasEnded(number)).as(number + " has ended").isTrue();
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .rootProcessInstances()
                        .singleResult()
                        .getId())
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .findFirst()
                .orElseThrow()
                .getActivityId();
    }

    /** Fires every timer of the case that is due at the moment of the clock; the number of those fired. */
    public int fireTimers(CaseNumber number) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        List<Job> due = running.stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .active()
                        // some servers keep whole seconds
                        .duedateLowerThan(Date.from(clock.instant().plusSeconds(1)))
                        .list()
                        .stream())
                .toList();
        due.stream().map(Job::getId).filter(this::waits).forEach(management::executeJob);
        return due.size();
    }

    /** One that fired before may have taken it along. */
    private boolean waits(String jobId) {
        return management.createJobQuery().jobId(jobId).count() > 0;
    }

    /** The subjects of what the person was told about the case, the newest first. */
    public List<String> subjects(CaseNumber number, String login) {
        return letters(number, login).stream().map(Notice::subject).toList();
    }

    /** What the person was told about the case, the newest first. */
    public List<Notice> letters(CaseNumber number, String login) {
        return notices.inbox(new PersonId(login), 1).rows().stream()
                .filter(notice -> number.equals(notice.caseNumber()))
                .toList();
    }

    /** Asserts that all of the latest diagram was passed by what ran so far. */
    public void everyNodeAndFlow(String processId) {
        BpmnModelInstance model = repository.getBpmnModelInstance(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult()
                .getId());
        assertThat(flows.taken()).containsAll(ids(model, SequenceFlow.class));
        assertThat(history.createHistoricActivityInstanceQuery().list().stream()
                        .map(HistoricActivityInstance::getActivityId))
                .containsAll(ids(model, FlowNode.class));
    }

    /** As the engine's own jobs do when the time to live of this ended case is over. */
    public void cleanUpHistory(CaseNumber number) {
        String[] instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .toArray(String[]::new);
        Batch batch = history.setRemovalTimeToHistoricProcessInstances()
                .absoluteRemovalTime(Date.from(
                        MovableClock.START.minusDays(1).atZone(Application.ZONE).toInstant()))
                .byIds(instances)
                .hierarchical()
                .executeAsync();
        for (String definition : List.of(
                batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId())) {
            run(management.createJobQuery().jobDefinitionId(definition).list());
        }
        history.cleanUpHistoryAsync(true);
        run(history.findHistoryCleanupJobs());
    }

    private void run(List<Job> jobs) {
        jobs.forEach(job -> management.executeJob(job.getId()));
    }

    private static List<String> ids(BpmnModelInstance model, Class<? extends BaseElement> kind) {
        return model.getModelElementsByType(kind).stream()
                .map(BaseElement::getId)
                .toList();
    }
}
