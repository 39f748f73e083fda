package org.shuyue.workflow;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.party.AbsenceBegan;
import org.shuyue.party.AbsenceEnded;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tasks assigned to an absent person reach the substitute as well, as long as the absence lasts. */
@Component
class AbsentAssignee implements TaskListener {
    private final TaskService tasks;
    private final Substitutions substitutions;
    private final EngineAuthentication authentication;

    AbsentAssignee(@Lazy TaskService tasks, Substitutions substitutions, EngineAuthentication authentication) {
        this.tasks = tasks;
        this.substitutions = substitutions;
        this.authentication = authentication;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            substitutions
                    .substituteOf(new PersonId(task.getAssignee()))
                    .ifPresent(substitute -> task.addCandidateUser(substitute.value()));
        }
    }

    @EventListener
    void on(AbsenceBegan began) {
        eachTask(began.absent(), began.substitute(), tasks::addCandidateUser);
    }

    @EventListener
    void on(AbsenceEnded ended) {
        eachTask(ended.absent(), ended.substitute(), tasks::deleteCandidateUser);
    }

    private void eachTask(PersonId absent, PersonId substitute, BiConsumer<String, String> change) {
        authentication.asSystem(() -> {
            tasks.createTaskQuery()
                    .taskAssignee(absent.value())
                    .list()
                    .forEach(task -> change.accept(task.getId(), substitute.value()));
            return true;
        });
    }
}
