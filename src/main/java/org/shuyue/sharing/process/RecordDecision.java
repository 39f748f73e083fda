package org.shuyue.sharing.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.Conclusion;
import org.shuyue.sharing.DecideShareRequest;
import org.shuyue.sharing.Decision;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records the provider's answer. */
@Component
class RecordDecision implements JavaDelegate {
    private final DecideShareRequest decide;
    private final LastActor actor;

    RecordDecision(DecideShareRequest decide, LastActor actor) {
        this.decide = decide;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decide.decide(
                new CaseNumber(execution.getProcessBusinessKey()),
                new Decision(
                        Conclusion.byCode(ConditionalShareProcess.DECISION.of(execution)),
                        ConditionalShareProcess.GRANTED_ITEMS.look(execution).orElse(List.of()),
                        ConditionalShareProcess.TERMS.look(execution).orElse(""),
                        ConditionalShareProcess.REFUSAL_REASONS.look(execution).orElse(""),
                        ConditionalShareProcess.REFUSAL_BASIS.look(execution).orElse("")),
                actor.of(execution));
    }
}
