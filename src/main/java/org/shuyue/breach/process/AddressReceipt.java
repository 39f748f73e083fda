package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks those who got the report to confirm it, beside the operator. */
@Component
class AddressReceipt implements TaskListener {
    private final BreachAddressees addressees;

    AddressReceipt(BreachAddressees addressees) {
        this.addressees = addressees;
    }

    @Override
    public void notify(DelegateTask task) {
        addressees
                .ofReceipt(
                        new CaseNumber(task.getExecution().getProcessBusinessKey()),
                        BreachReportProcess.RECEIVER.of(task))
                .forEach(task::addCandidateGroup);
    }
}
