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
 * applies. What was given as business key by the caller does not count. An instance that a call activity begins is no
 * case of its own: it belongs to the case of the caller, whatever the diagram hands over.
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
        DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
        if (contract.isCalled() != (caller != null)) {
            throw new SubmissionRefused(contract.isCalled() ? "这个环节由其他办件发起，不能单独办理" : "这种业务单独立案，不能由其他办件调用：" + processId);
        }
        if (caller == null) {
            open(execution, processId, contract);
        } else {
            join(execution, caller);
        }
    }

    private static void join(DelegateExecution called, DelegateExecution caller) {
        called.setProcessBusinessKey(caller.getProcessBusinessKey());
        for (ProcessVariable<?> shared : CaseVariables.ALL) {
            called.setVariable(shared.name(), caller.getVariable(shared.name()));
        }
    }

    private void open(DelegateExecution execution, String processId, ProcessContract contract) {
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
