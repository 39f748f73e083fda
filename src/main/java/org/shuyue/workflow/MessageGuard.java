package org.shuyue.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;

/** Checks what a message brings against the form that the catching event names, whoever correlates it. */
class MessageGuard implements ExecutionListener {
    private final String formId;
    private final Forms forms;
    private final ActingPerson acting;

    MessageGuard(String formId, Forms forms, ActingPerson acting) {
        this.formId = formId;
        this.forms = forms;
        this.acting = acting;
    }

    @Override
    public void notify(DelegateExecution execution) {
        try {
            Person person = acting.person();
            Map<String, Object> brought = new HashMap<>();
            for (FormField field : forms.find(formId).fields()) {
                Object value = Json.plain(execution.getVariableTyped(field.key(), false));
                if (value != null) {
                    brought.put(field.key(), value);
                }
            }
            CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
            forms.check(formId, brought, Map.of(), person, number)
                    .forEach((name, value) -> execution.setVariable(name, Json.forEngine(value)));
            CaseVariables.ACTED_BY.set(execution, person.id());
        } catch (InputRefused refusal) {
            throw new SubmissionRefused(refusal);
        }
    }
}
