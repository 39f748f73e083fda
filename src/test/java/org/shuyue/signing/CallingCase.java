package org.shuyue.signing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.Spin;
import org.shuyue.document.CooperationAgreement;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.document.Party;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.Cases;

/** A procedure that has a paper signed in the midst of it, of the least that a caller is. No bean, so that the application stays the same for all tests. */
class CallingCase {
    static final String PROCESS = "signing-caller";
    static final AgencyId PARTY_A = new AgencyId("A0102");
    static final AgencyId PARTY_B = new AgencyId("A0101");
    static final String A = "甲方（盖章）";
    static final String B = "乙方（盖章）";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Cases cases;
    private final Papers papers;
    private final People people;
    private final Agencies agencies;

    CallingCase(
            RepositoryService repository,
            RuntimeService runtime,
            Cases cases,
            Papers papers,
            People people,
            Agencies agencies) {
        this.repository = repository;
        this.runtime = runtime;
        this.cases = cases;
        this.papers = papers;
        this.people = people;
        this.agencies = agencies;
    }

    /** The id of the deployment. */
    String deploy() {
        return repository
                .createDeployment()
                .addModelInstance(
                        "signing-caller.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .callActivity("Call")
                                .calledElement(SigningVariables.CALLED)
                                .camundaIn("signingPaper", "signingPaper")
                                .camundaIn("signingSides", "signingSides")
                                .camundaOut("signingOutcome", "signingOutcome")
                                .camundaOut("signingRefusalReasons", "signingRefusalReasons")
                                .userTask("After")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    Paper paper(CaseNumber about) {
        LocalDate begins = LocalDate.of(2026, 4, 1);
        return papers.issue(
                new CooperationAgreement(
                        "就业服务",
                        "云川市",
                        new Party(agencies.find(PARTY_A).name(), null, "云川市和平路 1 号", "0000-8800001"),
                        new Party(agencies.find(PARTY_B).name(), null, "云川市和平路 2 号", "0000-8800002"),
                        List.of("就业帮扶"),
                        List.of("就业登记人数"),
                        List.of("闵征"),
                        1,
                        begins,
                        begins.plusYears(1).minusDays(1),
                        null),
                about,
                PARTY_A,
                Actor.SYSTEM);
    }

    /** Registers a case of 沈青 and begins it with a paper for those sides. */
    Paper begin(CaseNumber number, SigningSide... sides) {
        Person applicant = people.find(new PersonId("shenqing"));
        cases.register(number, PROCESS, "测试签署", applicant, "签署中");
        Paper paper = paper(number);
        run(number, paper, sides);
        return paper;
    }

    void run(CaseNumber number, Paper paper, SigningSide... sides) {
        Person applicant = people.find(new PersonId("shenqing"));
        Map<String, Object> variables = new HashMap<>(Map.of(
                "caseNumber", number.value(),
                "applicant", applicant.id().value(),
                "applicantName", applicant.name(),
                "applicantAgency", applicant.agency().value(),
                "applicantAgencyName", agencies.find(applicant.agency()).name(),
                "actedBy", applicant.id().value(),
                "signingPaper", paper.number().value(),
                "signingSides",
                        Spin.JSON(List.of(sides).stream()
                                .map(side -> "\"" + side.code() + "\"")
                                .collect(joining(",", "[", "]")))));
        runtime.startProcessInstanceByKey(PROCESS, number.value(), variables);
    }
}
