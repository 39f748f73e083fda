package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.WithdrawOpenDataRequest;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the applicant took the request back. */
@Component
class RecordOpenWithdrawal implements JavaDelegate {
    private final WithdrawOpenDataRequest withdrawal;
    private final LastActor actor;

    RecordOpenWithdrawal(WithdrawOpenDataRequest withdrawal, LastActor actor) {
        this.withdrawal = withdrawal;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawal.record(
                new CaseNumber(execution.getProcessBusinessKey()),
                OpenDataRequestProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }
}
