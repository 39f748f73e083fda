package org.shuyue.workflow;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What has become of a task that is no longer there: who was first, and when; for those who may see its case. */
@Component
public class TaskFate {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FinishedTasks finished;
    private final Cases cases;
    private final HistoryService history;
    private final EngineAuthentication authentication;

    TaskFate(FinishedTasks finished, Cases cases, @Lazy HistoryService history, EngineAuthentication authentication) {
        this.finished = finished;
        this.cases = cases;
        this.history = history;
        this.authentication = authentication;
    }

    /** One sentence with who did it and when; empty when the task never was, still is, or is none of the person's business. */
    public Optional<String> told(String taskId, Person asks) {
        Optional<FinishedTask> done = finished.look(taskId);
        if (done.isPresent()) {
            return done.filter(task -> maySee(task.caseNumber(), asks)).map(task -> sentence(task, asks));
        }
        return ended(taskId).flatMap(task -> stopped(task, asks));
    }

    private static String sentence(FinishedTask task, Person asks) {
        String who = task.person().equals(asks.id()) ? "您本人" : task.shownName();
        return "“" + task.taskName() + "”已由" + who + "于 "
                + MINUTE.format(task.finishedAt().atZone(Application.ZONE)) + " 办结";
    }

    private Optional<String> stopped(HistoricTaskInstance task, Person asks) {
        @Nullable CaseNumber number = caseOf(task);
        if (number == null) {
            return Optional.empty();
        }
        return cases.look(number)
                .filter(row -> cases.maySee(row, asks))
                .map(row -> "“" + task.getName() + "”已随办件终止，不需要再办理；办件" + row.number() + " 现在的状态是“" + row.state() + "”");
    }

    private @Nullable CaseNumber caseOf(HistoricTaskInstance task) {
        HistoricProcessInstance instance = authentication.asSystem(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        return instance == null || instance.getBusinessKey() == null ? null : new CaseNumber(instance.getBusinessKey());
    }

    private Optional<HistoricTaskInstance> ended(String taskId) {
        return authentication.asSystem(
                () -> history.createHistoricTaskInstanceQuery().taskId(taskId).finished().list().stream()
                        .findFirst());
    }

    private boolean maySee(CaseNumber number, Person asks) {
        return cases.look(number).filter(row -> cases.maySee(row, asks)).isPresent();
    }
}
