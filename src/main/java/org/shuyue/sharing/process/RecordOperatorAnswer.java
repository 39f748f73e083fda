package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.AnswerAtOperator;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records whether the operator opens a subscription or accepts a county's request. */
@Component
class RecordOperatorAnswer extends CaseStep {
    private final AnswerAtOperator answer;
    private final LastActor actor;

    RecordOperatorAnswer(AnswerAtOperator answer, LastActor actor) {
        this.answer = answer;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answer.record(
                new CaseNumber(execution.getProcessBusinessKey()),
                UnconditionalShareProcess.FORMAL_FAULT.look(execution).orElse(""),
                ShareProcess.REFUSAL_REASONS.look(execution).orElse(""),
                ShareProcess.REFUSAL_BASIS.look(execution).orElse(""),
                actor.of(execution));
    }
}
