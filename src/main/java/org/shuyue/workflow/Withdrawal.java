package org.shuyue.workflow;

import java.util.List;
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

    /** Ends the id of the form by which each procedure says who may. */
    private static final String FORM = "-withdrawal";

    private final CaseMessages messages;
    private final Forms forms;
    private final Cases cases;
    private final RuntimeService runtime;
    private final EngineAuthentication authentication;

    Withdrawal(
            CaseMessages messages,
            Forms forms,
            Cases cases,
            @Lazy RuntimeService runtime,
            EngineAuthentication authentication) {
        this.messages = messages;
        this.forms = forms;
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

    /** Whether the procedure lets the person take it back now, which is for the applicant where it says nothing of that. */
    public boolean isOpenTo(CaseRow row, Person person) {
        return row.open()
                && forms.judged(row.processId() + FORM, person, row.number())
                        .map(List::isEmpty)
                        .orElse(row.applicant().equals(person.id()))
                && authentication.asSystem(() -> runtime.createExecutionQuery()
                                .processInstanceBusinessKey(row.number().value())
                                .messageEventSubscriptionName(MESSAGE)
                                .count()
                        > 0);
    }
}
