package org.shuyue.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a case from the fields of its start form. */
@Component
public class CaseStart {
    private final FormService forms;
    private final RepositoryService repository;
    private final ProcessContracts contracts;
    private final Forms startForms;
    private final EngineAuthentication authentication;

    CaseStart(
            @Lazy FormService forms,
            @Lazy RepositoryService repository,
            ProcessContracts contracts,
            Forms startForms,
            EngineAuthentication authentication) {
        this.forms = forms;
        this.repository = repository;
        this.contracts = contracts;
        this.startForms = startForms;
        this.authentication = authentication;
    }

    /** {@link InputRefused} with everything that is wrong; {@link NotFound} when there is no such procedure. */
    @Transactional
    public CaseNumber start(String processId, Map<String, Object> fields, Person by) {
        return start(processId, fields, by, work -> authentication.as(by, work));
    }

    /**
     * The system begins it in the person's name, because something else has happened: nobody asks whether the person may
     * begin one by hand; the rules of the form hold all the same.
     */
    @Transactional
    public CaseNumber startFor(String processId, Map<String, Object> fields, Person person) {
        return start(processId, fields, person, work -> authentication.asSystemFor(person, work));
    }

    private CaseNumber start(
            String processId, Map<String, Object> fields, Person by, Function<Supplier<String>, String> authenticated) {
        if (contracts.of(processId).isCalled()) {
            throw new NotFound("没有这种办件：" + processId);
        }
        // The engine checks again; checking here first tells everything that is wrong, not the first thing only.
        startForms.check(processId + "-start", fields, Map.of(), by, null);
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult()
                .getId();
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, value) -> values.put(name, Json.forEngine(value)));
        try {
            return new CaseNumber(authenticated.apply(
                    () -> forms.submitStartForm(definition, values).getBusinessKey()));
        } catch (SubmissionRefused refused) {
            throw refused.refusal();
        }
    }
}
