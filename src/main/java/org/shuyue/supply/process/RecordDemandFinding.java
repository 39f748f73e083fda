package org.shuyue.supply.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.supply.DataDemands;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Forwards the demand to the provider, or points to the entry that serves it. */
@Component
class RecordDemandFinding implements TaskListener {
    private final DataDemands demands;
    private final LastActor actor;

    RecordDemandFinding(DataDemands demands, LastActor actor) {
        this.demands = demands;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        String remark = UncataloguedRequestProcess.FIND_REMARK.look(task).orElse("");
        UncataloguedRequestProcess.EXISTING_RESOURCE
                .look(task)
                .ifPresentOrElse(
                        code -> demands.pointTo(number, new ResourceId(code), remark, actor.of(task)),
                        () -> demands.forward(
                                number, UncataloguedRequestProcess.PROVIDER_AGENCY.of(task), remark, actor.of(task)));
    }
}
