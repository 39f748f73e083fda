package org.shuyue.settlement.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.agreement.Agreements;
import org.shuyue.document.Paper;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.settlement.Bill;
import org.shuyue.settlement.Bills;
import org.shuyue.settlement.ServiceAcceptances;
import org.shuyue.settlement.ServiceSides;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagrams of acceptance and payment call. */
@Configuration(proxyBeanMethods = false)
class SettlementSteps {

    @Bean
    ExecutionListener registerServiceAcceptance(ServiceAcceptances acceptances, Agreements agreements, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            CaseNumber agreement = ServiceAcceptanceProcess.AGREEMENT_NUMBER.of(execution);
            acceptances.ask(
                    number(execution),
                    ServiceAcceptanceProcess.KEY,
                    new ServiceAcceptances.Asked(
                            agreement,
                            ServiceAcceptanceProcess.CONTRACT_NUMBER.of(execution),
                            new BigDecimal(ServiceAcceptanceProcess.CONTRACT_AMOUNT.of(execution)),
                            ServiceAcceptanceProcess.AMOUNT_PAID
                                    .look(execution)
                                    .map(BigDecimal::new)
                                    .orElse(BigDecimal.ZERO),
                            ServiceAcceptanceProcess.SERVICE_ITEMS.of(execution)),
                    by);
            ServiceSides sides = ServiceSides.of(agreements.find(agreement));
            ServiceAcceptanceProcess.AGREEMENT_TITLE.set(
                    execution, sides.agreement().title());
            ServiceAcceptanceProcess.SERVING_HANDLER.set(
                    execution, sides.server().handler());
            ServiceAcceptanceProcess.SERVED_HANDLER.set(
                    execution, sides.served().handler());
        };
    }

    @Bean
    TaskListener recordServiceInspection(ServiceAcceptances acceptances, LastActor actor) {
        return task -> {
            boolean accepted =
                    ServiceAcceptanceProcess.ACCEPTANCE_DECISION.of(task).equals("accept");
            acceptances.inspect(
                    CaseVariables.CASE_NUMBER.of(task),
                    new ServiceAcceptances.Inspection(
                            accepted,
                            accepted
                                    ? ServiceAcceptanceProcess.FINDINGS.of(task)
                                    : ServiceAcceptanceProcess.FAULTS.of(task),
                            ServiceAcceptanceProcess.INSPECTORS.look(task).orElse(null),
                            ServiceAcceptanceProcess.EXPERTS.look(task).orElse(null)),
                    actor.of(task));
        };
    }

    @Bean
    TaskListener recordServiceRemedy(ServiceAcceptances acceptances, LastActor actor) {
        return task -> acceptances.remedy(
                CaseVariables.CASE_NUMBER.of(task), ServiceAcceptanceProcess.REMEDY.of(task), actor.of(task));
    }

    @Bean
    JavaDelegate issueAcceptanceForm(AcceptancePapers papers, LastActor actor) {
        return execution -> {
            Paper form = papers.print(number(execution), actor.of(execution));
            ServiceAcceptanceProcess.SIGNING_PAPER.set(execution, form.number());
            ServiceAcceptanceProcess.SIGNING_SIDES.set(execution, papers.sides(number(execution)));
        };
    }

    /** What is left of the price is asked for in a case of its own (XA-05b). */
    @Bean
    JavaDelegate recordAcceptanceSealing(
            AcceptancePapers papers, ServiceAcceptances acceptances, RemainderBill remainder, LastActor actor) {
        return execution -> {
            boolean sealed = papers.sealed(
                    ServiceAcceptanceProcess.SIGNING_PAPER.of(execution),
                    ServiceAcceptanceProcess.SIGNING_OUTCOME.of(execution),
                    actor.of(execution));
            acceptances.finish(number(execution), sealed, actor.of(execution));
            if (sealed) {
                remainder.after(number(execution));
            }
        };
    }

    @Bean
    ExecutionListener registerServiceBill(Bills bills, Agreements agreements, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            CaseNumber agreement = ServicePaymentProcess.AGREEMENT_NUMBER.of(execution);
            bills.send(
                    number(execution),
                    ServicePaymentProcess.KEY,
                    new Bills.Charge(
                            agreement,
                            ServicePaymentProcess.ACCEPTANCE_CASE
                                    .look(execution)
                                    .map(CaseNumber::new)
                                    .orElse(null),
                            ServicePaymentProcess.SERVICE_PERIOD.of(execution),
                            ServicePaymentProcess.CHARGED_ITEMS.of(execution),
                            new BigDecimal(ServicePaymentProcess.BILL_AMOUNT.of(execution)),
                            ServicePaymentProcess.INVOICE_NUMBER.of(execution)),
                    by);
            ServiceSides sides = ServiceSides.of(agreements.find(agreement));
            ServicePaymentProcess.AGREEMENT_TITLE.set(
                    execution, sides.agreement().title());
            ServicePaymentProcess.SERVING_HANDLER.set(execution, sides.server().handler());
            ServicePaymentProcess.SERVED_HANDLER.set(execution, sides.served().handler());
        };
    }

    @Bean
    TaskListener recordServicePayment(Bills bills, LastActor actor) {
        return task -> bills.pay(
                CaseVariables.CASE_NUMBER.of(task),
                ServicePaymentProcess.PAID_ON.of(task),
                ServicePaymentProcess.PAYMENT_PROOF.of(task),
                actor.of(task));
    }

    @Bean
    ExecutionListener recordPaymentSilence(Bills bills) {
        return execution -> bills.fallDue(number(execution));
    }

    @Bean
    TaskListener recordArrearsDecision(Bills bills, LastActor actor) {
        return task -> bills.handle(
                CaseVariables.CASE_NUMBER.of(task),
                Bill.Arrears.valueOf(ServicePaymentProcess.ARREARS_DECISION.of(task)),
                ServicePaymentProcess.INTEREST.look(task).map(BigDecimal::new).orElse(null),
                ServicePaymentProcess.ARREARS_REASON.of(task),
                actor.of(task));
    }

    @Bean
    JavaDelegate suspendUnpaidService(Bills bills, LastActor actor) {
        return execution -> bills.suspend(number(execution), actor.of(execution));
    }

    @Bean
    JavaDelegate endUnpaid(EndUnpaidService end, People people) {
        return execution ->
                end.end(number(execution), people.find(ServicePaymentProcess.SERVING_HANDLER.of(execution)));
    }

    private static CaseNumber number(DelegateExecution execution) {
        return CaseVariables.CASE_NUMBER.of(execution);
    }
}
