package org.shuyue.breach.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.breach.LeakReport;
import org.shuyue.breach.Severity;
import org.shuyue.breach.SubmitBreachReport;
import org.shuyue.catalogue.Resource;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.springframework.stereotype.Component;

/** Registers what the short form says. */
@Component
class RegisterBreach implements ExecutionListener {
    private final SubmitBreachReport submit;
    private final NamedResources named;
    private final People people;

    RegisterBreach(SubmitBreachReport submit, NamedResources named, People people) {
        this.submit = submit;
        this.named = named;
        this.people = people;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Person reporter = people.find(CaseVariables.APPLICANT.of(execution));
        List<Resource> resources = named.in(BreachReportProcess.LEAKED_RESOURCES.of(execution), reporter);
        submit.submit(
                new CaseNumber(execution.getProcessBusinessKey()),
                BreachReportProcess.KEY,
                new LeakReport(
                        resources,
                        BreachReportProcess.WHAT_HAPPENED.of(execution),
                        BreachReportProcess.LEAK_AT.look(execution).orElse(null),
                        BreachReportProcess.DISCOVERED_AT.of(execution),
                        Severity.byCode(BreachReportProcess.SEVERITY.of(execution)),
                        BreachReportProcess.CONTACT_PHONE.of(execution)),
                reporter);
        BreachReportProcess.RESOURCE_NAME.set(
                execution, resources.stream().map(Resource::name).collect(Collectors.joining("、")));
        BreachReportProcess.NOTICE_DESCRIPTION.set(execution, BreachReportProcess.WHAT_HAPPENED.of(execution));
    }
}
