package org.shuyue.maintenance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.catalogue.SharingType;
import org.shuyue.maintenance.EmergencyDeclaration;
import org.shuyue.maintenance.EmergencyKind;
import org.shuyue.maintenance.EmergencyReclassification;
import org.shuyue.maintenance.EmergencyReclassifications;
import org.shuyue.maintenance.EmergencyState;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagram of an adjustment for an emergency calls. */
@Configuration(proxyBeanMethods = false)
class EmergencySteps {

    /** The adjustment takes effect with the start of its case. */
    @Bean
    ExecutionListener registerEmergency(EmergencyReclassifications emergencies, ManagingGroups groups, People people) {
        return execution -> {
            EmergencyReclassification declared = emergencies.declare(
                    number(execution),
                    EmergencyReclassificationProcess.KEY,
                    declaration(execution),
                    people.find(CaseVariables.APPLICANT.of(execution)));
            EmergencyReclassificationProcess.RESOURCE_NAME.set(execution, declared.resourceName());
            EmergencyReclassificationProcess.PROVIDER_AGENCY.set(execution, declared.provider());
            EmergencyReclassificationProcess.FORMER_TYPE.set(
                    execution, declared.formerType().label());
            EmergencyReclassificationProcess.TEMPORARY_TYPE_NAME.set(
                    execution, declared.temporaryType().label());
            EmergencyReclassificationProcess.MANAGING_GROUPS.set(execution, groups.of(declared.provider()));
        };
    }

    /** Longer, or at an end. */
    @Bean
    TaskListener recordAdjustmentDecision(EmergencyReclassifications emergencies, LastActor actor) {
        return task -> {
            CaseNumber number = CaseVariables.CASE_NUMBER.of(task);
            String reason = EmergencyReclassificationProcess.DECISION_REASON.of(task);
            if (EmergencyReclassificationProcess.ADJUSTMENT_DECISION.of(task).equals("extend")) {
                var until = EmergencyReclassificationProcess.NEW_UNTIL.of(task);
                emergencies.extend(number, until, reason, actor.of(task));
                EmergencyReclassificationProcess.UNTIL_DATE.set(task, until);
            } else {
                emergencies.end(number, EmergencyState.ENDED_EARLY, reason, actor.of(task));
            }
        };
    }

    /** At 24:00 of the last day. */
    @Bean
    JavaDelegate restoreSharingType(EmergencyReclassifications emergencies) {
        return execution -> emergencies.end(number(execution), EmergencyState.RAN_OUT, "", Actor.SYSTEM);
    }

    @Bean
    JavaDelegate recordEmergencyWithdrawal(EmergencyReclassifications emergencies, LastActor actor) {
        return execution -> emergencies.end(
                number(execution),
                EmergencyState.WITHDRAWN,
                EmergencyReclassificationProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }

    private static EmergencyDeclaration declaration(DelegateExecution execution) {
        return new EmergencyDeclaration(
                EmergencyReclassificationProcess.RESOURCE.of(execution),
                EmergencyKind.valueOf(EmergencyReclassificationProcess.EMERGENCY_KIND.of(execution)),
                EmergencyReclassificationProcess.EMERGENCY_EVENT.of(execution),
                SharingType.valueOf(EmergencyReclassificationProcess.TEMPORARY_TYPE.of(execution)),
                EmergencyReclassificationProcess.TEMPORARY_CONDITIONS
                        .look(execution)
                        .orElse(""),
                EmergencyReclassificationProcess.ADJUSTMENT_REASON.of(execution),
                EmergencyReclassificationProcess.ADJUSTMENT_BASIS.of(execution),
                EmergencyReclassificationProcess.UNTIL_DATE.of(execution));
    }

    static CaseNumber number(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
