package org.shuyue.agreement.process;

import static org.shuyue.agreement.process.LifecycleSteps.number;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.agreement.DataDestruction;
import org.shuyue.agreement.DataDestruction.Way;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.agreement.DestructionReport;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagram of the destruction of data calls. */
@Configuration(proxyBeanMethods = false)
class DestructionSteps {

    @Bean
    ExecutionListener registerDestruction(DataDestructions destructions, People people) {
        return execution -> {
            Person by = people.find(CaseVariables.APPLICANT.of(execution));
            DataDestruction destruction = destructions.start(
                    number(execution),
                    DataDestructionProcess.KEY,
                    destructions.order(
                            DataDestructionProcess.AGREEMENT_NUMBER
                                    .look(execution)
                                    .orElse(null),
                            DataDestructionProcess.GRANT_ID.look(execution).orElse(null),
                            DataDestructionProcess.REQUEST_REASON
                                    .look(execution)
                                    .orElse(""),
                            by),
                    Actor.of(by.id(), by.name()));
            DataDestructionProcess.DATA_NAME.set(execution, destruction.dataName());
            DataDestructionProcess.GROUND_NAME.set(
                    execution, destruction.ground().label() + "：" + destruction.reason());
            DataDestructionProcess.HOLDER_HANDLER.set(execution, destruction.holderHandler());
            DataDestructionProcess.PROVIDER_CHECKS.set(execution, destruction.providerHandler() != null);
            if (destruction.providerHandler() != null) {
                DataDestructionProcess.PROVIDER_HANDLER.set(execution, destruction.providerHandler());
            }
        };
    }

    @Bean
    TaskListener recordDestruction(DataDestructions destructions, LastActor actor) {
        return task -> destructions.report(
                CaseVariables.CASE_NUMBER.of(task),
                new DestructionReport(
                        Way.byCode(DataDestructionProcess.WAY.of(task)).orElseThrow(),
                        DataDestructionProcess.MEDIA.of(task),
                        DataDestructionProcess.METHOD.of(task),
                        DataDestructionProcess.AMOUNT.of(task),
                        DataDestructionProcess.EXECUTOR.of(task),
                        DataDestructionProcess.WITNESS.of(task),
                        DataDestructionProcess.DESTROYED_AT.of(task)),
                actor.of(task));
    }

    @Bean
    JavaDelegate certifyDestruction(DestructionCertificates certificates, LastActor actor) {
        return execution -> DataDestructionProcess.CERTIFICATE.set(
                execution,
                certificates.issue(number(execution), actor.of(execution)).value());
    }

    @Bean
    TaskListener recordDestructionCheck(DataDestructions destructions, LastActor actor) {
        return task -> destructions.check(
                CaseVariables.CASE_NUMBER.of(task),
                DataDestructionProcess.CHECK_DECISION.of(task).equals("accept"),
                DataDestructionProcess.CHECK_REMARK.look(task).orElse(""),
                actor.of(task));
    }
}
