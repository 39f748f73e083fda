package org.shuyue.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A paper goes round its sides inside the case of another procedure, by every way that it can go. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SigningRoundTest {
    private static final SigningSide A = SigningSide.of(CallingCase.A, CallingCase.PARTY_A);
    private static final SigningSide B = SigningSide.of(CallingCase.B, CallingCase.PARTY_B);
    private static final Map<String, Object> AGREE = Map.of("signDecision", "agree");
    private static final Map<String, Object> REFUSE = Map.of("signDecision", "refuse", "declineReasons", "数据项与约定不符");
    private static final Map<String, Object> SEAL = Map.of("contentChecked", true);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseStart start;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    SealUses uses;

    @Autowired
    Ledger ledger;

    @Autowired
    Events events;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    MovableClock clock;

    private CallingCase caller;
    private String deployment;

    @BeforeAll
    void deploy() {
        caller = beans.createBean(CallingCase.class);
        deployment = caller.deploy();
    }

    @AfterAll
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    @Clause("SP-10")
    void bothSidesApproveAndSealInTheirOrderUnderTheNumberOfTheCaller() {
        CaseNumber number = new CaseNumber("SIGN-1");
        Paper paper = caller.begin(number, A, B);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isEqualTo(2);
        assertThat(walk.tasks(number, "fuhe")).isEmpty();

        walk.complete(number, "minzheng", AGREE);
        assertThatThrownBy(() -> walk.complete(number, "minzheng", Map.of())).hasMessageContaining("确认用印");
        walk.complete(number, "minzheng", SEAL);
        assertThat(walk.task(number, "lingdao").name()).isEqualTo("审批签署");
        assertThat(cases.view(number, person("lingdao")).number()).isEqualTo(number);
        assertThatThrownBy(() -> walk.complete(number, "lingdao", Map.of())).hasMessageContaining("是否同意签署");
        walk.complete(number, "lingdao", AGREE);
        assertThat(walk.subjects(number, "fuhe")).startsWith("请用印");
        walk.complete(number, "fuhe", SEAL);

        assertThat(outcome(number)).isEqualTo("signed");
        assertThat(uses.of(paper.number()))
                .extracting(SealUse::label, SealUse::signerName, SealUse::personName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CallingCase.A, "云川市民政局", "闵征"),
                        org.assertj.core.groups.Tuple.tuple(CallingCase.B, "云川市人力资源和社会保障局", "傅禾"));
        assertThat(papers.revisions(paper.number())).hasSize(3);
        assertThat(FoundSignature.in(papers.content(paper.number()))).hasSize(2).allMatch(FoundSignature::intact);
        assertThat(ledger.of(number)).extracting(RunningDeadline::state).containsExactly(DeadlineState.MET);
        assertThat(walk.subjects(number, "shenqing")).startsWith("文件已签署完成");
        assertThat(events.ofCase(number))
                .extracting(TrailEntry::kind)
                .contains("signing.offered", "signing.approved", "seal.used");
    }

    @Test
    void aPersonSignsWithACertificateMadeForIt() {
        CaseNumber number = new CaseNumber("SIGN-2");
        Paper paper = caller.begin(number, SigningSide.of(CallingCase.B, new PersonId("gongmin")), A);
        walk.complete(number, "gongmin", AGREE);
        walk.complete(number, "minzheng", AGREE);
        walk.complete(number, "minzheng", SEAL);

        assertThat(outcome(number)).isEqualTo("signed");
        assertThat(X500Name.getInstance(FoundSignature.in(papers.content(paper.number()))
                                .get(0)
                                .chain()
                                .get(0)
                                .getSubjectX500Principal()
                                .getEncoded())
                        .toString())
                .contains("龚敏", "9999************10");
    }

    @Test
    void eitherSideMayRefuseWithReasons() {
        CaseNumber agency = new CaseNumber("SIGN-3");
        Paper paper = caller.begin(agency, A, B);
        assertThatThrownBy(() -> walk.complete(agency, "minzheng", Map.of("signDecision", "refuse")))
                .hasMessageContaining("不同意的理由");
        walk.complete(agency, "minzheng", REFUSE);
        assertThat(outcome(agency)).isEqualTo("refused");
        assertThat(uses.of(paper.number())).isEmpty();
        assertThat(walk.letters(agency, "shenqing").get(0).text()).contains("数据项与约定不符");

        CaseNumber person = new CaseNumber("SIGN-4");
        caller.begin(person, SigningSide.of(CallingCase.B, new PersonId("gongmin")), A);
        walk.complete(person, "gongmin", REFUSE);
        assertThat(outcome(person)).isEqualTo("refused");
        assertThat(ledger.running(person, SigningRounds.OFFER)).isEmpty();
    }

    @Test
    @Clause("SP-10")
    void anOfferThatIsNotSignedInTimeLapses() {
        CaseNumber number = new CaseNumber("SIGN-5");
        Paper paper = caller.begin(number, A, B);
        walk.complete(number, "minzheng", AGREE);
        walk.complete(number, "minzheng", SEAL);
        clock.set(LocalDateTime.of(2026, 3, 11, 9, 30));
        assertThat(walk.fireTimers(number)).isEqualTo(1);
        assertThat(walk.subjects(number, "lingdao").get(0)).contains("依次签署");
        clock.set(LocalDateTime.of(2026, 3, 16, 12, 0));
        assertThat(walk.fireTimers(number)).isEqualTo(1);
        clock.set(LocalDateTime.of(2026, 3, 17, 9, 0));
        walk.fireTimers(number);

        assertThat(outcome(number)).isEqualTo("expired");
        assertThat(walk.tasks(number, "lingdao")).isEmpty();
        assertThat(walk.subjects(number, "shenqing")).contains("签署要约已失效");
        assertThat(papers.find(paper.number()).current()).isTrue();
    }

    @Test
    void whatWouldMakeTheSealFailIsAnAnswerToTheKeeper() {
        CaseNumber number = new CaseNumber("SIGN-6");
        Paper paper = caller.begin(number, A);
        walk.complete(number, "minzheng", AGREE);
        papers.terminate(paper.number(), "当事人另行协商", Actor.SYSTEM);
        assertThatThrownBy(() -> walk.complete(number, "minzheng", SEAL))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("已终止，不能再签署");
        assertThat(walk.task(number, "minzheng").name()).isEqualTo("加盖印章");
    }

    @Test
    void nobodyStartsItAloneNorForAnAgencyWithoutAKeeper() {
        assertThatThrownBy(() -> start.start(SigningVariables.CALLED, Map.of(), person("shenqing")))
                .hasMessageContaining("没有这种办件");
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(SigningVariables.CALLED, "SIGN-7"))
                .hasMessageContaining("不能单独办理");
        assertThatThrownBy(() ->
                        caller.begin(new CaseNumber("SIGN-8"), SigningSide.of(CallingCase.A, new AgencyId("A0112"))))
                .hasMessageContaining("没有印章管理员");
        assertThatThrownBy(() -> caller.begin(new CaseNumber("SIGN-9"))).hasMessageContaining("没有写明由谁签署");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void allOfTheDiagramWasPassed() {
        walk.everyNodeAndFlow(SigningVariables.CALLED);
    }

    private Person person(String login) {
        return walk.person(login);
    }

    /** What the caller got back. */
    private Object outcome(CaseNumber number) {
        var waiting = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        assertThat(waiting).as("the called part has ended").hasSize(1);
        assertThat(List.of(CallingCase.PROCESS))
                .contains(waiting.get(0).getProcessDefinitionId().split(":", -1)[0]);
        return runtime.getVariable(waiting.get(0).getId(), "signingOutcome");
    }
}
