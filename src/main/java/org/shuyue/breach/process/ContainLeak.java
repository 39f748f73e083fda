package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.ContainBreach;
import org.shuyue.breach.DataBreach.Containment;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Holds the resources, or leaves them, and tells their users. */
@Component
class ContainLeak implements JavaDelegate {
    private final ContainBreach containment;
    private final LastActor actor;

    ContainLeak(ContainBreach containment, LastActor actor) {
        this.containment = containment;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        containment.decide(
                new CaseNumber(execution.getProcessBusinessKey()),
                Containment.byCode(BreachReportProcess.CONTAIN_DECISION.of(execution)),
                BreachReportProcess.CONTAIN_REASON.of(execution),
                actor.of(execution));
    }
}
