package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.opening.Interest;
import org.shuyue.opening.LodgeObjection;
import org.shuyue.opening.Statement;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.springframework.stereotype.Component;

/** Registers what the start form says; the provider's own finding suspends at once. */
@Component
class RegisterObjection implements ExecutionListener {
    private final LodgeObjection lodging;
    private final Resources resources;
    private final People people;

    RegisterObjection(LodgeObjection lodging, Resources resources, People people) {
        this.lodging = lodging;
        this.resources = resources;
        this.people = people;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Resource resource = resources.find(RightsObjectionProcess.RESOURCE.of(execution));
        lodging.lodge(
                new CaseNumber(execution.getProcessBusinessKey()),
                RightsObjectionProcess.KEY,
                resource.id(),
                statement(execution),
                people.find(CaseVariables.APPLICANT.of(execution)));
        RightsObjectionProcess.RESOURCE_NAME.set(execution, resource.name());
        RightsObjectionProcess.PROVIDER_AGENCY.set(execution, resource.provider());
    }

    private static Statement statement(DelegateExecution execution) {
        return new Statement(
                Interest.byCode(RightsObjectionProcess.INTEREST.of(execution)),
                RightsObjectionProcess.FACTS.of(execution),
                RightsObjectionProcess.EVIDENCE.look(execution).orElse(""),
                RightsObjectionProcess.CONTACT.look(execution).orElse(""),
                RightsObjectionProcess.DISCOVERED_ON.look(execution).orElse(null));
    }
}
