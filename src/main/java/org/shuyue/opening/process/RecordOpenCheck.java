package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.opening.CheckOpenDataRequest;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the operator made of the request. */
@Component
class RecordOpenCheck implements TaskListener {
    private final CheckOpenDataRequest check;
    private final LastActor actor;

    RecordOpenCheck(CheckOpenDataRequest check, LastActor actor) {
        this.check = check;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        Actor by = actor.of(task);
        switch (OpenDataRequestProcess.CHECK_DECISION.of(task)) {
            case "accept" -> check.accept(number, by);
            case "return" -> check.sendBack(number, OpenDataRequestProcess.MISSING.of(task), by);
            default ->
                check.end(
                        number,
                        OpenDataRequestProcess.NON_ACCEPTANCE_REASON.of(task),
                        OpenDataRequestProcess.NON_ACCEPTANCE_BASIS.of(task),
                        by);
        }
    }
}
