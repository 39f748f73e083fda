package org.shuyue.agreement.process;

import static org.shuyue.agreement.process.LifecycleSteps.number;
import static org.shuyue.agreement.process.LifecycleSteps.other;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementBreach;
import org.shuyue.agreement.AgreementBreach.Judgement;
import org.shuyue.agreement.AgreementBreaches;
import org.shuyue.agreement.AgreementHalts;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.Dissolution.Ground;
import org.shuyue.agreement.DissolveAgreement;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagrams call in which one party turns to the other: breach, dissolution, force majeure. */
@Configuration(proxyBeanMethods = false)
class PartySteps {

    @Bean
    ExecutionListener registerAgreementBreach(
            AgreementBreaches breaches, Agreements agreements, AgreementPapers papers, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            Agreement agreement = agreements.find(AgreementBreachProcess.AGREEMENT_NUMBER.of(execution));
            AgreementBreach breach = breaches.notify(
                    number(execution),
                    AgreementBreachProcess.KEY,
                    new AgreementBreaches.Complaint(
                            agreement.number(),
                            AgreementBreachProcess.BROKEN_CLAUSE.of(execution),
                            AgreementBreachProcess.BREACH_FACTS.of(execution),
                            AgreementBreachProcess.DEMANDS.look(execution).orElse(""),
                            AgreementBreachProcess.GRAVE_BREACH.of(execution)),
                    by);
            papers.breachNotified(breach, Actor.of(by.id(), by.name()));
            AgreementBreachProcess.AGREEMENT_TITLE.set(execution, agreement.title());
            AgreementBreachProcess.COMPLAINING_HANDLER.set(execution, by.id());
            AgreementBreachProcess.OTHER_HANDLER.set(execution, other(agreement, by.id()));
        };
    }

    @Bean
    TaskListener recordBreachRectification(AgreementBreaches breaches, LastActor actor) {
        return task -> breaches.rectify(
                CaseVariables.CASE_NUMBER.of(task), AgreementBreachProcess.MEASURES.of(task), actor.of(task));
    }

    /** Silence gives the other party the right to end the agreement (SP-06b). */
    @Bean
    ExecutionListener recordBreachSilence(AgreementBreaches breaches) {
        return execution -> breaches.pass(number(execution));
    }

    @Bean
    TaskListener recordBreachJudgement(AgreementBreaches breaches, LastActor actor) {
        return task -> breaches.judge(
                CaseVariables.CASE_NUMBER.of(task),
                Judgement.valueOf(AgreementBreachProcess.JUDGEMENT.of(task)),
                AgreementBreachProcess.JUDGEMENT_REASON.look(task).orElse(""),
                actor.of(task));
    }

    /** Tells the agreement's own case, which ends in the same transaction. */
    @Bean
    JavaDelegate terminateAgreement(LifecycleMessages messages, People people) {
        return execution -> messages.terminated(
                AgreementBreachProcess.AGREEMENT_NUMBER.of(execution),
                people.find(CaseVariables.ACTED_BY.of(execution)));
    }

    @Bean
    ExecutionListener registerDissolution(DissolveAgreement dissolve, Agreements agreements, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            Agreement agreement = agreements.find(AgreementDissolutionProcess.AGREEMENT_NUMBER.of(execution));
            dissolve.propose(
                    number(execution),
                    AgreementDissolutionProcess.KEY,
                    agreement.number(),
                    Ground.valueOf(AgreementDissolutionProcess.DISSOLUTION_GROUND.of(execution)),
                    AgreementDissolutionProcess.DISSOLUTION_REASON.of(execution),
                    by);
            AgreementDissolutionProcess.AGREEMENT_TITLE.set(execution, agreement.title());
            AgreementDissolutionProcess.OTHER_HANDLER.set(execution, other(agreement, by.id()));
        };
    }

    @Bean
    TaskListener recordDissolutionAnswer(DissolveAgreement dissolve, LastActor actor) {
        return task -> dissolve.answer(
                CaseVariables.CASE_NUMBER.of(task),
                AgreementDissolutionProcess.CONSENT.of(task).equals("yes"),
                AgreementDissolutionProcess.ANSWER_REMARK.look(task).orElse(""),
                actor.of(task));
    }

    @Bean
    JavaDelegate dissolveAgreementNow(
            DissolveAgreement dissolve, LifecycleMessages messages, LastActor actor, People people) {
        return execution -> {
            dissolve.dissolve(number(execution), actor.of(execution));
            messages.terminated(
                    AgreementDissolutionProcess.AGREEMENT_NUMBER.of(execution),
                    people.find(CaseVariables.ACTED_BY.of(execution)));
        };
    }

    @Bean
    ExecutionListener registerForceMajeure(AgreementHalts halts, Agreements agreements, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            Agreement agreement = agreements.find(ForceMajeureProcess.AGREEMENT_NUMBER.of(execution));
            halts.tell(
                    number(execution),
                    ForceMajeureProcess.KEY,
                    new AgreementHalts.Event(
                            agreement.number(),
                            ForceMajeureProcess.HAPPENED_AT.of(execution),
                            ForceMajeureProcess.HAPPENING.of(execution),
                            ForceMajeureProcess.EFFECTS.of(execution)),
                    by);
            ForceMajeureProcess.AGREEMENT_TITLE.set(execution, agreement.title());
            ForceMajeureProcess.AFFECTED_HANDLER.set(execution, by.id());
            ForceMajeureProcess.OTHER_HANDLER.set(execution, other(agreement, by.id()));
        };
    }

    @Bean
    TaskListener recordForceMajeureProof(AgreementHalts halts, LastActor actor) {
        return task ->
                halts.prove(CaseVariables.CASE_NUMBER.of(task), ForceMajeureProcess.EVIDENCE.of(task), actor.of(task));
    }

    @Bean
    TaskListener recordForceMajeureConfirmation(AgreementHalts halts, LastActor actor) {
        return task -> halts.confirm(
                CaseVariables.CASE_NUMBER.of(task),
                ForceMajeureProcess.CONFIRMATION.of(task).equals("confirm"),
                ForceMajeureProcess.CONFIRMATION_REMARK.look(task).orElse(""),
                actor.of(task));
    }

    @Bean
    TaskListener recordForceMajeureVerdict(AgreementHalts halts, LastActor actor) {
        return task -> halts.verify(
                CaseVariables.CASE_NUMBER.of(task),
                ForceMajeureProcess.VERDICT.of(task).equals("accept"),
                ForceMajeureProcess.VERDICT_REMARK.look(task).orElse(""),
                actor.of(task));
    }

    @Bean
    JavaDelegate haltAgreement(AgreementHalts halts, LastActor actor) {
        return execution -> halts.halt(number(execution), CaseVariables.ACTED_BY.of(execution), actor.of(execution));
    }

    @Bean
    JavaDelegate tellMayDissolve(AgreementHalts halts) {
        return execution -> halts.tellMayDissolve(number(execution));
    }

    @Bean
    JavaDelegate resumeAgreement(AgreementHalts halts, LastActor actor) {
        return execution -> halts.resume(
                number(execution),
                ForceMajeureProcess.CEASED_AT.of(execution),
                CaseVariables.ACTED_BY.of(execution),
                actor.of(execution));
    }

    @Bean
    JavaDelegate dropHalt(AgreementHalts halts) {
        return execution -> halts.drop(number(execution));
    }
}
