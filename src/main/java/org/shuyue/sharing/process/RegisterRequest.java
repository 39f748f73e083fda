package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.ShareRoute;
import org.shuyue.sharing.SubmitShareRequest;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.StatutoryDeadlines;
import org.springframework.stereotype.Component;

/** Registers what the start form asks for. */
@Component
class RegisterRequest implements ExecutionListener {
    private final SubmitShareRequest submit;
    private final Resources resources;
    private final People people;

    RegisterRequest(SubmitShareRequest submit, Resources resources, People people) {
        this.submit = submit;
        this.resources = resources;
        this.people = people;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Resource resource = resources.find(ShareProcess.RESOURCE.of(execution));
        StatedWish.completeItems(execution, resource);
        ShareRequest request = submit.submit(
                new CaseNumber(execution.getProcessBusinessKey()),
                ShareRoute.of(StatutoryDeadlines.processId(execution)),
                resource.id(),
                StatedWish.of(execution),
                people.find(CaseVariables.APPLICANT.of(execution)));
        ShareProcess.THROUGH_COUNTY.set(execution, request.county().isPresent());
        request.county().ifPresent(county -> ShareProcess.COUNTY_AUTHORITY.set(execution, county.authority()));
        ShareProcess.RESOURCE_NAME.set(execution, resource.name());
        ShareProcess.PROVIDER_AGENCY.set(execution, resource.provider());
        StatedWish.offer(execution, resource);
    }
}
