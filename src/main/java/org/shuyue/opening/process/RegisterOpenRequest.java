package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.opening.OpenItemsPolicy;
import org.shuyue.opening.SubmitOpenDataRequest;
import org.shuyue.party.Applicants;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.Option;
import org.springframework.stereotype.Component;

/** Registers what the start form asks for. */
@Component
class RegisterOpenRequest implements ExecutionListener {
    private final SubmitOpenDataRequest submit;
    private final Resources resources;
    private final People people;
    private final Applicants applicants;

    RegisterOpenRequest(SubmitOpenDataRequest submit, Resources resources, People people, Applicants applicants) {
        this.submit = submit;
        this.resources = resources;
        this.people = people;
        this.applicants = applicants;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Resource resource = resources.find(OpenDataRequestProcess.RESOURCE.of(execution));
        Person applicant = people.find(CaseVariables.APPLICANT.of(execution));
        submit.submit(
                new CaseNumber(execution.getProcessBusinessKey()),
                OpenDataRequestProcess.KEY,
                resource.id(),
                StatedOpenWish.of(execution),
                applicant);
        OpenDataRequestProcess.RESOURCE_NAME.set(execution, resource.name());
        OpenDataRequestProcess.PROVIDER_AGENCY.set(execution, resource.provider());
        OpenDataRequestProcess.APPLICANT_IDENTITY.set(execution, identity(applicant));
        OpenDataRequestProcess.OFFERED_ITEMS.set(
                execution,
                OpenItemsPolicy.conditional(resource).stream()
                        .map(item -> new Option(item.label(), item.name()))
                        .toList());
    }

    private String identity(Person applicant) {
        return applicants
                .identity(applicant.id())
                .map(known -> known.kind().label() + " " + known.maskedNumber() + "，电话 " + known.phone())
                .orElse("");
    }
}
