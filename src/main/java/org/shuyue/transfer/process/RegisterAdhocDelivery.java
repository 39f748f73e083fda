package org.shuyue.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Registers the case and fills its forms. */
@Component
class RegisterAdhocDelivery implements ExecutionListener {
    private final TransferOpening opening;

    RegisterAdhocDelivery(TransferOpening opening) {
        this.opening = opening;
    }

    @Override
    public void notify(DelegateExecution execution) {
        opening.adhoc(execution);
    }
}
