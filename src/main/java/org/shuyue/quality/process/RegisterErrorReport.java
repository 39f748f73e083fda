package org.shuyue.quality.process;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.quality.CorrectionState;
import org.shuyue.quality.ErrorReport;
import org.shuyue.quality.ErrorReports;
import org.shuyue.quality.FaultKind;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.Option;
import org.springframework.stereotype.Component;

/** Registers what the start form reports. */
@Component
class RegisterErrorReport implements ExecutionListener {
    private final ErrorReports reports;
    private final Resources resources;
    private final People people;
    private final Clock clock;

    RegisterErrorReport(ErrorReports reports, Resources resources, People people, Clock clock) {
        this.reports = reports;
        this.resources = resources;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Resource resource = resources.find(DataCorrectionProcess.RESOURCE.of(execution));
        Person by = people.find(CaseVariables.APPLICANT.of(execution));
        reports.report(report(execution, resource, by), DataCorrectionProcess.KEY, by);
        DataCorrectionProcess.RESOURCE_NAME.set(execution, resource.name());
        DataCorrectionProcess.PROVIDER_AGENCY.set(execution, resource.provider());
        DataCorrectionProcess.OFFERED_ITEMS.set(execution, offered(resource));
    }

    /** The items that users get to see. */
    static List<Option> offered(Resource resource) {
        return resource.sharedItems().stream()
                .map(item -> new Option(item.label(), item.name()))
                .toList();
    }

    private ErrorReport report(DelegateExecution execution, Resource resource, Person by) {
        return new ErrorReport(
                new CaseNumber(execution.getProcessBusinessKey()),
                resource.id(),
                resource.name(),
                resource.provider(),
                by.id(),
                by.agency(),
                FaultKind.byCode(DataCorrectionProcess.FAULT_KIND.of(execution)),
                DataCorrectionProcess.FAULT_ITEM.of(execution),
                DataCorrectionProcess.RECORD_KEY.of(execution),
                DataCorrectionProcess.WHAT_IS_WRONG.of(execution),
                DataCorrectionProcess.SHOULD_BE.look(execution).orElse(""),
                DataCorrectionProcess.EVIDENCE.of(execution),
                DataCorrectionProcess.DISCOVERED_ON.of(execution),
                DataCorrectionProcess.BUSINESS_WAITING.look(execution).orElse(false),
                CorrectionState.CHECKING,
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                clock.instant(),
                null);
    }
}
