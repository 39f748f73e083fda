package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.party.People;
import org.shuyue.quality.Rectification;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.springframework.stereotype.Component;

/** Registers what the start form orders. */
@Component
class RegisterRectification implements ExecutionListener {
    private final Rectifications rectifications;
    private final People people;

    RegisterRectification(Rectifications rectifications, People people) {
        this.rectifications = rectifications;
        this.people = people;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Rectification begun = rectifications.start(
                new CaseNumber(execution.getProcessBusinessKey()),
                QualityRectificationProcess.KEY,
                new Rectifications.Order(
                        QualityRectificationProcess.RESOURCE.of(execution),
                        QualityRectificationProcess.INSPECTION
                                .look(execution)
                                .map(Long::valueOf)
                                .orElse(null),
                        QualityRectificationProcess.FEEDBACK_CASE
                                .look(execution)
                                .orElse(null),
                        QualityRectificationProcess.PROBLEM.of(execution),
                        QualityRectificationProcess.DEMAND.of(execution)),
                people.find(CaseVariables.APPLICANT.of(execution)));
        QualityRectificationProcess.RESOURCE_NAME.set(execution, begun.resourceName());
        QualityRectificationProcess.PROVIDER_AGENCY.set(execution, begun.provider());
    }
}
