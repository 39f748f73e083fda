package org.shuyue.supply.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.supply.DataDemands;
import org.shuyue.supply.DataWish;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.Option;
import org.springframework.stereotype.Component;

/** Registers what is wished for, and lists the agencies that may have it. */
@Component
class RegisterDemand implements ExecutionListener {
    private final DataDemands demands;
    private final Agencies agencies;
    private final People people;

    RegisterDemand(DataDemands demands, Agencies agencies, People people) {
        this.demands = demands;
        this.agencies = agencies;
        this.people = people;
    }

    @Override
    public void notify(DelegateExecution execution) {
        demands.submit(
                new CaseNumber(execution.getProcessBusinessKey()),
                UncataloguedRequestProcess.KEY,
                new DataWish(
                        UncataloguedRequestProcess.DATA_NAME.of(execution),
                        UncataloguedRequestProcess.WANTED_CONTENTS.of(execution),
                        UncataloguedRequestProcess.SCENARIO.of(execution),
                        UncataloguedRequestProcess.REQUEST_BASIS.of(execution),
                        UncataloguedRequestProcess.SUPPOSED_HOLDER
                                .look(execution)
                                .orElse(""),
                        UncataloguedRequestProcess.NEEDED_UNTIL.of(execution),
                        UncataloguedRequestProcess.CONTACT_NAME.of(execution),
                        UncataloguedRequestProcess.CONTACT_PHONE.of(execution)),
                people.find(CaseVariables.APPLICANT.of(execution)));
        UncataloguedRequestProcess.RESOURCE_NAME.set(execution, UncataloguedRequestProcess.DATA_NAME.of(execution));
        UncataloguedRequestProcess.AGENCY_OPTIONS.set(
                execution,
                agencies.all().stream()
                        .filter(agency -> agency.active() && agencies.mayProvide(agency.id()))
                        .map(agency -> new Option(agency.name(), agency.id().value()))
                        .toList());
    }
}
