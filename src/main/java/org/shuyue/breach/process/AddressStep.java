package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the providers to take a step that is theirs, beside the operator. */
@Component
class AddressStep implements TaskListener {
    private final BreachAddressees addressees;

    AddressStep(BreachAddressees addressees) {
        this.addressees = addressees;
    }

    @Override
    public void notify(DelegateTask task) {
        addressees
                .ofStep(new CaseNumber(task.getExecution().getProcessBusinessKey()), BreachReportProcess.STEP.of(task))
                .forEach(task::addCandidateGroup);
    }
}
