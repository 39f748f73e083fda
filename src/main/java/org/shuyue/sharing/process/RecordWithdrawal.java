package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.WithdrawRequest;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the applicant took the request back. */
@Component
class RecordWithdrawal implements JavaDelegate {
    private final WithdrawRequest withdrawal;
    private final LastActor actor;

    RecordWithdrawal(WithdrawRequest withdrawal, LastActor actor) {
        this.withdrawal = withdrawal;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawal.record(
                new CaseNumber(execution.getProcessBusinessKey()),
                ShareProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }
}
