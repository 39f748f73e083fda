package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.CheckAtCounty;
import org.shuyue.sharing.CountyOpinion;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the county's authority made of the request. */
@Component
class RecordCountyOpinion extends CaseStep {
    private final CheckAtCounty check;
    private final LastActor actor;

    RecordCountyOpinion(CheckAtCounty check, LastActor actor) {
        this.check = check;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.record(
                new CaseNumber(execution.getProcessBusinessKey()),
                new CountyOpinion(
                        CountyOpinion.Kind.byCode(ShareProcess.COUNTY_DECISION.of(execution)),
                        ShareProcess.MISSING.look(execution).orElse(""),
                        ShareProcess.REFUSAL_REASONS.look(execution).orElse(""),
                        ShareProcess.REFUSAL_BASIS.look(execution).orElse(""),
                        CountyConditionalShareProcess.RESPONSIBILITY
                                .look(execution)
                                .orElse("")),
                actor.of(execution));
    }
}
