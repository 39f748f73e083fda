package org.shuyue.sharing.process;

import java.util.stream.Stream;
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
        String remark = Stream.of(ShareProcess.MISSING, ShareProcess.NON_ACCEPTANCE_REASON)
                .flatMap(variable -> variable.look(execution).stream())
                .findFirst()
                .orElse("");
        check.record(
                new CaseNumber(execution.getProcessBusinessKey()),
                CheckOutcome.byCode(ShareProcess.CHECK_DECISION.of(execution)),
                remark,
                actor.of(execution));
    }
}
