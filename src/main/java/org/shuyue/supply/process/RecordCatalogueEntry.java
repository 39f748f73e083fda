package org.shuyue.supply.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.shared.CaseNumber;
import org.shuyue.supply.DataDemands;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Enters the new data in the catalogue. */
@Component
class RecordCatalogueEntry implements TaskListener {
    private final DataDemands demands;
    private final EntryForm form;
    private final LastActor actor;

    RecordCatalogueEntry(DataDemands demands, EntryForm form, LastActor actor) {
        this.demands = demands;
        this.form = form;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        demands.catalogue(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                form.entry(
                        variable -> variable.look(task).orElse(""),
                        UncataloguedRequestProcess.PROVIDER_AGENCY.of(task)),
                actor.of(task));
    }
}
