package org.shuyue.agreement.process;

import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseMessages;
import org.shuyue.workflow.CaseVariables;
import org.springframework.stereotype.Component;

/** What other cases tell the case of an agreement; what it does then it reads from the agreement, not from the message. */
@Component
class LifecycleMessages {
    private final CaseMessages messages;

    LifecycleMessages(CaseMessages messages) {
        this.messages = messages;
    }

    /** Its end was decided. */
    void terminated(CaseNumber agreement, Person by) {
        send(agreement, AgreementLifecycleProcess.AGREEMENT_TERMINATED, by);
    }

    /** Its text or its term are others now. */
    void changed(CaseNumber agreement, Person by) {
        send(agreement, AgreementLifecycleProcess.AGREEMENT_CHANGED, by);
    }

    private void send(CaseNumber agreement, String message, Person by) {
        messages.send(
                agreement,
                message,
                Map.of(CaseVariables.ACTED_BY.name(), by.id().value()),
                by);
    }
}
