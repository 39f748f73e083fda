package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.OpenSharedAccess;
import org.springframework.stereotype.Component;

/** Opens the access that was agreed to. */
@Component
class OpenAccess implements JavaDelegate {
    private final OpenSharedAccess access;

    OpenAccess(OpenSharedAccess access) {
        this.access = access;
    }

    @Override
    public void execute(DelegateExecution execution) {
        access.open(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
