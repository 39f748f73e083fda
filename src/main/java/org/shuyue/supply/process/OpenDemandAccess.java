package org.shuyue.supply.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.shared.CaseNumber;
import org.shuyue.supply.DataDemands;
import org.shuyue.supply.Sharing;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Opens access to the data that has been catalogued and aggregated. */
@Component
class OpenDemandAccess implements TaskListener {
    private final DataDemands demands;
    private final LastActor actor;

    OpenDemandAccess(DataDemands demands, LastActor actor) {
        this.demands = demands;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        demands.share(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                new Sharing(
                        UncataloguedRequestProcess.SHARE_FROM.of(task),
                        UncataloguedRequestProcess.SHARE_UNTIL.of(task),
                        UncataloguedRequestProcess.SHARE_TERMS.look(task).orElse("")),
                actor.of(task));
    }
}
