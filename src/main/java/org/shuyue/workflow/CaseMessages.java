package org.shuyue.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a running case something that its diagram waits for as a message. */
@Component
public class CaseMessages {
    private final CaseMapper cases;
    private final RuntimeService runtime;
    private final EngineAuthentication authentication;

    CaseMessages(CaseMapper cases, @Lazy RuntimeService runtime, EngineAuthentication authentication) {
        this.cases = cases;
        this.runtime = runtime;
        this.authentication = authentication;
    }

    /**
     * {@link InputRefused} when the case waits for no such message any more, or the fields are not in order. Two at once
     * go through one after the other.
     */
    @Transactional
    public void send(CaseNumber number, String message, Map<String, Object> fields, Person by) {
        cases.lock(number);
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, value) -> values.put(name, Json.forEngine(value)));
        authentication.asSystemFor(by, () -> {
            try {
                runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(number.value())
                        .setVariables(values)
                        .correlate();
            } catch (MismatchingMessageCorrelationException noneWaits) {
                throw new InputRefused("", "办件 " + number + " 现在不能这样办理，可能已经办结");
            } catch (SubmissionRefused refused) {
                throw refused.refusal();
            }
            return true;
        });
    }
}
