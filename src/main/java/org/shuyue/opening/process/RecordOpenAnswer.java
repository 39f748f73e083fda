package org.shuyue.opening.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.AnswerOpenDataRequest;
import org.shuyue.opening.OpenAnswer;
import org.shuyue.opening.UseAgreement;
import org.shuyue.opening.UseAgreements;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records the provider's answer, and lays the agreement before the applicant (YC-29c). */
@Component
class RecordOpenAnswer implements JavaDelegate {
    private final AnswerOpenDataRequest answer;
    private final UseAgreements agreements;
    private final LastActor actor;

    RecordOpenAnswer(AnswerOpenDataRequest answer, UseAgreements agreements, LastActor actor) {
        this.answer = answer;
        this.agreements = agreements;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        answer.answer(number, stated(execution), actor.of(execution));
        agreements.find(number).ifPresent(agreement -> show(agreement, execution));
    }

    private static OpenAnswer stated(DelegateExecution execution) {
        boolean agreed = OpenDataRequestProcess.DECISION.of(execution).equals("agree");
        return new OpenAnswer(
                agreed,
                OpenDataRequestProcess.GRANTED_ITEMS.look(execution).orElse(List.of()),
                OpenDataRequestProcess.FOLLOW_UP.look(execution).orElse(""),
                OpenDataRequestProcess.TERMS.look(execution).orElse(""),
                OpenDataRequestProcess.REFUSAL_REASONS.look(execution).orElse(""),
                OpenDataRequestProcess.REFUSAL_BASIS.look(execution).orElse(""));
    }

    private static void show(UseAgreement agreement, DelegateExecution execution) {
        OpenDataRequestProcess.AGREEMENT_VERSION.set(execution, agreement.version());
        OpenDataRequestProcess.AGREEMENT_HASH.set(execution, agreement.hash());
        OpenDataRequestProcess.CLAUSE_PURPOSE.set(execution, agreement.purpose());
        OpenDataRequestProcess.CLAUSE_SCOPE.set(execution, agreement.scope());
        OpenDataRequestProcess.CLAUSE_WAY_OF_USE.set(execution, agreement.wayOfUse());
        OpenDataRequestProcess.CLAUSE_FOLLOW_UP.set(execution, agreement.followUp());
        OpenDataRequestProcess.CLAUSE_PROHIBITIONS.set(execution, agreement.prohibitions());
        OpenDataRequestProcess.CLAUSE_CREDIT.set(execution, agreement.creditCommitment());
        OpenDataRequestProcess.CLAUSE_LIABILITY.set(execution, agreement.breachLiability());
        OpenDataRequestProcess.CLAUSE_DISPUTES.set(execution, agreement.disputes());
    }
}
