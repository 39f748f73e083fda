package org.shuyue.supply.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.supply.DataDemands;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the applicant took the demand back. */
@Component
class RecordDemandWithdrawal implements JavaDelegate {
    private final DataDemands demands;
    private final LastActor actor;

    RecordDemandWithdrawal(DataDemands demands, LastActor actor) {
        this.demands = demands;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        demands.withdraw(
                new CaseNumber(execution.getProcessBusinessKey()),
                UncataloguedRequestProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }
}
