package org.shuyue.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case back, in every procedure whose diagram waits for that; the procedure's own form says who may. */
@Component
public class Withdrawal {
    /** The message that the diagram waits for. */
    public static final String MESSAGE = "RequestWithdrawn";

    private final CaseMessages messages;
    private final Cases cases;
    private final RuntimeService runtime;
    private final EngineAuthentication authentication;

    Withdrawal(CaseMessages messages, Cases cases, @Lazy RuntimeService runtime, EngineAuthentication authentication) {
        this.messages = messages;
        this.cases = cases;
        this.runtime = runtime;
        this.authentication = authentication;
    }

    /** {@link org.shuyue.shared.InputRefused} when it has gone too far for that, or is not the person's own. */
    @Transactional
    public void withdraw(CaseNumber number, String reason, Person by) {
        cases.view(number, by);
        messages.send(number, MESSAGE, Map.of("withdrawalReason", reason), by);
    }

    /** Whether it is the person's own and its diagram waits for that message. */
    public boolean isOpenTo(CaseRow row, Person person) {
        return row.open()
                && row.applicant().equals(person.id())
                && authentication.asSystem(() -> runtime.createExecutionQuery()
                                .processInstanceBusinessKey(row.number().value())
                                .messageEventSubscriptionName(MESSAGE)
                                .count()
                        > 0);
    }
}
