package org.shuyue.agreement.process;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementEnd;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.ConcludeAgreement;
import org.shuyue.agreement.DraftAgreement;
import org.shuyue.agreement.EndAgreement;
import org.shuyue.agreement.NegotiateAgreement;
import org.shuyue.agreement.ProposeSupplement;
import org.shuyue.agreement.Side;
import org.shuyue.agreement.SupplementCause;
import org.shuyue.agreement.TellParties;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagrams of the life of an agreement and of its supplements call. */
@Configuration(proxyBeanMethods = false)
class LifecycleSteps {

    @Bean
    ExecutionListener registerAgreement(DraftAgreement draft, DraftedAgreement drafted, TermsForm form, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            Agreement agreement = draft.draft(
                    number(execution), AgreementLifecycleProcess.KEY, drafted.read(reading(execution), by), by);
            AgreementLifecycleProcess.AGREEMENT_NUMBER.set(execution, agreement.number());
            AgreementLifecycleProcess.CONCLUDED.set(execution, false);
            AgreementLifecycleProcess.TURN_HANDLER.set(execution, other(agreement, by.id()));
            TermsFields.PEOPLE_OPTIONS.set(
                    execution,
                    form.people(Stream.of(agreement.a().agency(), agreement.b().agency())));
        };
    }

    /** Another version, consent, or the end of the talks. */
    @Bean
    TaskListener recordTextDecision(
            NegotiateAgreement negotiate, Agreements agreements, TermsForm form, LastActor actor) {
        return task -> {
            CaseNumber agreementNumber = AgreementConclusionProcess.AGREEMENT_NUMBER.of(task);
            CaseNumber in = CaseVariables.CASE_NUMBER.of(task);
            Agreement agreement = agreements.find(agreementNumber);
            Side side = side(agreement, AgreementConclusionProcess.TURN_HANDLER.of(task));
            switch (AgreementConclusionProcess.TEXT_DECISION.of(task)) {
                case "agree" -> negotiate.agree(agreementNumber, in, side, actor.of(task));
                case "propose" -> {
                    negotiate.propose(
                            agreementNumber, in, side, form.read(reading(task), agreement.kind()), actor.of(task));
                    AgreementConclusionProcess.TURN_HANDLER.set(
                            task, agreement.party(side.other()).handler());
                }
                default ->
                    negotiate.breakOff(
                            agreementNumber,
                            in,
                            side,
                            AgreementConclusionProcess.TEXT_REMARK.look(task).orElse(""),
                            actor.of(task));
            }
        };
    }

    /** The paper that both sign, and in which order. */
    @Bean
    JavaDelegate printAgreement(AgreementPapers papers, LastActor actor) {
        return execution -> {
            AgreementPapers.Offer offer = papers.print(
                    AgreementConclusionProcess.AGREEMENT_NUMBER.of(execution),
                    CaseVariables.CASE_NUMBER.of(execution),
                    actor.of(execution));
            AgreementConclusionProcess.SIGNING_PAPER.set(execution, offer.paper());
            AgreementConclusionProcess.SIGNING_SIDES.set(execution, offer.sides());
        };
    }

    @Bean
    JavaDelegate recordSigning(AgreementPapers papers, LastActor actor) {
        return execution -> {
            boolean signed = papers.signed(
                    AgreementConclusionProcess.SIGNING_PAPER.of(execution),
                    AgreementConclusionProcess.SIGNING_OUTCOME.of(execution),
                    actor.of(execution));
            AgreementConclusionProcess.CONCLUDED.set(execution, signed);
        };
    }

    @Bean
    JavaDelegate putAgreementInForce(ConcludeAgreement conclude, LastActor actor) {
        return execution -> {
            Agreement agreement = conclude.takeEffect(number(execution), actor.of(execution));
            AgreementLifecycleProcess.RECEIVING_HANDLER.set(
                    execution, agreement.receiving().handler());
            AgreementLifecycleProcess.UNTIL_DATE.set(execution, Objects.requireNonNull(agreement.until()));
        };
    }

    /** Nothing came of it. */
    @Bean
    ExecutionListener recordNotSigned(EndAgreement end, LastActor actor) {
        return execution -> end.end(number(execution), AgreementEnd.NOT_SIGNED, "", actor.of(execution));
    }

    /** Both parties are told that the term draws to its end (SP-07b). */
    @Bean
    JavaDelegate remindParties(TellParties remind) {
        return execution -> remind.ofTheTerm(number(execution));
    }

    /** The receiver wants to go on: a supplement is proposed in its name; or both let it run out. */
    @Bean
    TaskListener recordRenewalTalks(RenewAgreement renew, People people) {
        return task -> renew.record(
                CaseVariables.CASE_NUMBER.of(task),
                AgreementLifecycleProcess.RENEWAL_DECISION.of(task),
                AgreementLifecycleProcess.RENEWAL_YEARS.look(task).orElse(""),
                AgreementLifecycleProcess.RENEWAL_REMARK.look(task).orElse(""),
                people.find(CaseVariables.ACTED_BY.of(task)));
    }

    /** At 24:00 of its last day it ends by itself (SP-07b). */
    @Bean
    JavaDelegate expireAgreement(EndAgreement end) {
        return execution -> end.end(number(execution), AgreementEnd.EXPIRED, "期满未续约", Actor.SYSTEM);
    }

    /** What was decided in another case. */
    @Bean
    JavaDelegate carryOutEnd(EndAgreement end, LastActor actor) {
        return execution -> {
            Agreement ended = end.carryOut(number(execution), actor.of(execution));
            AgreementLifecycleProcess.AGREEMENT_END.set(
                    execution, Objects.requireNonNull(ended.end()).name());
        };
    }

    @Bean
    ExecutionListener registerSupplement(
            ProposeSupplement propose, Agreements agreements, TermsForm form, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            Agreement agreement = agreements.find(AgreementSupplementProcess.AGREEMENT_NUMBER.of(execution));
            propose.propose(
                    number(execution),
                    AgreementSupplementProcess.KEY,
                    agreement.number(),
                    SupplementCause.valueOf(AgreementSupplementProcess.SUPPLEMENT_CAUSE.of(execution)),
                    form.read(reading(execution), agreement.kind()),
                    by);
            AgreementSupplementProcess.CONCLUDED.set(execution, false);
            AgreementSupplementProcess.TURN_HANDLER.set(execution, other(agreement, by.id()));
            TermsFields.PEOPLE_OPTIONS.set(
                    execution,
                    form.people(Stream.of(agreement.a().agency(), agreement.b().agency())));
        };
    }

    /** The supplement binds; the agreement's own case takes its clocks from it. */
    @Bean
    JavaDelegate adoptSupplement(
            ProposeSupplement propose, LifecycleMessages messages, LastActor actor, People people) {
        return execution -> {
            Agreement amended = propose.adopt(number(execution), actor.of(execution));
            messages.changed(amended.number(), people.find(CaseVariables.ACTED_BY.of(execution)));
        };
    }

    @Bean
    ExecutionListener dropSupplement(ProposeSupplement propose) {
        return execution -> propose.drop(number(execution));
    }

    static java.util.function.Function<ProcessVariable<String>, String> reading(VariableScope scope) {
        return variable -> variable.look(scope).orElse("");
    }

    static CaseNumber number(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    private static Side side(Agreement agreement, PersonId handler) {
        return agreement.a().handler().equals(handler) ? Side.A : Side.B;
    }

    static PersonId other(Agreement agreement, PersonId handler) {
        return agreement.party(side(agreement, handler).other()).handler();
    }
}
