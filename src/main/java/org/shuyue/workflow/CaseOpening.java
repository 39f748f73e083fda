package org.shuyue.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Component;

/**
 * Runs when an instance starts, on whatever path: checks the start form, gives the case its number and records who
 * applies. What was given as business key by the caller does not count.
 */
@Component
class CaseOpening implements ExecutionListener {
    private final ProcessContracts contracts;
    private final Forms forms;
    private final ActingPerson acting;
    private final Agencies agencies;
    private final CaseNumbers numbers;

    CaseOpening(ProcessContracts contracts, Forms forms, ActingPerson acting, Agencies agencies, CaseNumbers numbers) {
        this.contracts = contracts;
        this.forms = forms;
        this.acting = acting;
        this.agencies = agencies;
        this.numbers = numbers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String processId = StatutoryDeadlines.processId(execution);
        ProcessContract contract = contracts.of(processId);
        try {
            Person person = acting.person();
            Map<String, Object> submitted = FormGate.plain(execution.getVariablesTyped(false));
            forms.check(processId + "-start", submitted, Map.of(), person, null)
                    .forEach((name, value) -> execution.setVariable(name, Json.forEngine(value)));
            CaseNumber number = numbers.next(contract.numberPrefix());
            execution.setProcessBusinessKey(number.value());
            CaseVariables.CASE_NUMBER.set(execution, number);
            CaseVariables.APPLICANT.set(execution, person.id());
            CaseVariables.APPLICANT_NAME.set(execution, person.name());
            CaseVariables.APPLICANT_AGENCY.set(execution, person.agency());
            CaseVariables.APPLICANT_AGENCY_NAME.set(
                    execution, agencies.find(person.agency()).name());
            CaseVariables.ACTED_BY.set(execution, person.id());
        } catch (InputRefused refusal) {
            throw new SubmissionRefused(refusal);
        }
    }
}
