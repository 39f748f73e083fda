package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.CheckOutcome;
import org.shuyue.sharing.CheckShareRequest;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the operator made of the request. */
@Component
class RecordCheck implements JavaDelegate {
    private final CheckShareRequest check;
    private final LastActor actor;

    RecordCheck(CheckShareRequest check, LastActor actor) {
        this.check = check;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.record(
                new CaseNumber(execution.getProcessBusinessKey()),
                new CheckShareRequest.Finding(
                        CheckOutcome.byCode(ShareProcess.CHECK_DECISION.of(execution)),
                        ShareProcess.MISSING.look(execution).orElse(""),
                        ShareProcess.NON_ACCEPTANCE_REASON.look(execution).orElse(""),
                        ShareProcess.NON_ACCEPTANCE_BASIS.look(execution).orElse("")),
                actor.of(execution));
    }
}
