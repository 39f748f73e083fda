package org.shuyue.sharing.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.AnswerWholeAuthorisation;
import org.shuyue.sharing.Conclusion;
import org.shuyue.sharing.DecideShareRequest;
import org.shuyue.sharing.Decision;
import org.shuyue.sharing.WholeAnswer;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records the provider's answer, to the request and to what the county asks beyond it. */
@Component
class RecordDecision extends CaseStep {
    private final DecideShareRequest decide;
    private final AnswerWholeAuthorisation whole;
    private final LastActor actor;

    RecordDecision(DecideShareRequest decide, AnswerWholeAuthorisation whole, LastActor actor) {
        this.decide = decide;
        this.whole = whole;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        decide.decide(
                number,
                new Decision(
                        Conclusion.byCode(ShareProcess.DECISION.of(execution)),
                        ShareProcess.GRANTED_ITEMS.look(execution).orElse(List.of()),
                        ShareProcess.TERMS.look(execution).orElse(""),
                        ShareProcess.REFUSAL_REASONS.look(execution).orElse(""),
                        ShareProcess.REFUSAL_BASIS.look(execution).orElse("")),
                actor.of(execution));
        whole.record(
                number,
                new WholeAnswer(
                        CountyConditionalShareProcess.WHOLE_DECISION
                                .look(execution)
                                .filter(WholeAuthorisationPolicy.GRANT::equals)
                                .isPresent(),
                        CountyConditionalShareProcess.AUTHORISED_ITEMS
                                .look(execution)
                                .orElse(List.of()),
                        CountyConditionalShareProcess.WHOLE_REFUSAL_REASONS
                                .look(execution)
                                .orElse(""),
                        CountyConditionalShareProcess.WHOLE_REFUSAL_BASIS
                                .look(execution)
                                .orElse("")),
                actor.of(execution));
    }
}
