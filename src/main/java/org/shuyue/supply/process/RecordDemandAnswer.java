package org.shuyue.supply.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.supply.Answer;
import org.shuyue.supply.DataDemand;
import org.shuyue.supply.DataDemands;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records the provider's answer. */
@Component
class RecordDemandAnswer implements JavaDelegate {
    private final DataDemands demands;
    private final LastActor actor;

    RecordDemandAnswer(DataDemands demands, LastActor actor) {
        this.demands = demands;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        demands.answer(number, given(execution), actor.of(execution));
        demands.find(number)
                .map(DataDemand::disowned)
                .ifPresent(disowned -> UncataloguedRequestProcess.DISOWNED.set(execution, disowned));
    }

    private static Answer given(DelegateExecution execution) {
        return new Answer(
                Answer.Decision.byCode(UncataloguedRequestProcess.ANSWER_DECISION.of(execution)),
                UncataloguedRequestProcess.PROMISED_DATE.look(execution).orElse(null),
                UncataloguedRequestProcess.REFUSAL_REASONS
                        .look(execution)
                        .or(() -> UncataloguedRequestProcess.DISOWN_REASON.look(execution))
                        .orElse(""),
                UncataloguedRequestProcess.REFUSAL_BASIS.look(execution).orElse(""));
    }
}
