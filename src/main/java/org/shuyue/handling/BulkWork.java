package org.shuyue.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.FormView;
import org.shuyue.workflow.TaskDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Several tasks alike in one go (批量办理): each in a transaction of its own, so that one refused keeps none of the others. */
@Service
public class BulkWork {
    public static final int MOST = 100;
    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    private final TaskDesk desk;
    private final CaseTasks tasks;
    private final HandOvers handOvers;

    BulkWork(TaskDesk desk, CaseTasks tasks, HandOvers handOvers) {
        this.desk = desk;
        this.tasks = tasks;
        this.handOvers = handOvers;
    }

    /** What came of one of several. */
    public record Outcome(String taskId, String caseNumber, String text, boolean done) {}

    /**
     * The form for those tasks, without what differs from case to case. Empty where they are not operators' tasks of one
     * kind, or where a field offers choices of its own in each case: these are decided one by one.
     */
    public Optional<FormView> form(List<String> taskIds) {
        List<Optional<String>> forms = taskIds.stream()
                .map(desk::look)
                .map(task -> task.filter(BulkWork::isOperators).map(DeskTask::formId))
                .distinct()
                .toList();
        return forms.size() == 1 ? forms.get(0).flatMap(tasks::sharedForm) : Optional.empty();
    }

    /** Fills the same into the forms of all; {@link InputRefused} when there are too many or they are not alike. */
    public List<Outcome> complete(List<String> taskIds, Map<String, Object> fields, Person by) {
        if (form(checked(taskIds)).isEmpty()) {
            throw new InputRefused("", "所选任务不能批量办理，请选择同一种任务，或者逐件办理");
        }
        return each(taskIds, "已办理", taskId -> tasks.complete(taskId, fields, by));
    }

    /** Hands all over to one colleague. */
    public List<Outcome> handOver(List<String> taskIds, String login, String reason, Person by) {
        return each(checked(taskIds), "已转办", taskId -> handOvers.handOver(taskId, login, reason, by));
    }

    /** When none was done the form stays as it was filled in: {@link InputRefused} with the reasons. */
    private List<Outcome> each(List<String> taskIds, String done, Consumer<String> work) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String taskId : taskIds) {
            String number =
                    desk.look(taskId).map(task -> task.caseNumber().value()).orElse("");
            outcomes.add(one(taskId, number, done, work));
        }
        if (outcomes.stream().noneMatch(Outcome::done)) {
            throw new InputRefused(outcomes.stream()
                    .map(outcome -> (outcome.caseNumber() + " " + outcome.text()).strip())
                    .distinct()
                    .map(text -> new Problem("", text))
                    .toList());
        }
        return List.copyOf(outcomes);
    }

    private static Outcome one(String taskId, String number, String done, Consumer<String> work) {
        try {
            work.accept(taskId);
            return new Outcome(taskId, number, done, true);
        } catch (InputRefused | NotFound refused) {
            return new Outcome(taskId, number, String.valueOf(refused.getMessage()), false);
        } catch (RuntimeException failed) {
            LOG.error("Task {} could not be done with others", taskId, failed);
            return new Outcome(taskId, number, "系统内部错误，这一件没有办理，请稍后单独办理", false);
        }
    }

    private static List<String> checked(List<String> taskIds) {
        List<String> chosen = taskIds.stream().distinct().toList();
        if (chosen.isEmpty()) {
            throw new InputRefused("", "没有选择任务，请先在表中勾选");
        }
        if (chosen.size() > MOST) {
            throw new InputRefused("", "一次最多办理 " + MOST + " 件，请分几次办理");
        }
        return chosen;
    }

    private static boolean isOperators(DeskTask task) {
        return task.groups().contains(Role.OPERATOR.id());
    }
}
