package org.shuyue.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Holds;
import org.shuyue.agreement.AgreementEnd;
import org.shuyue.agreement.AgreementKind;
import org.shuyue.agreement.AgreementTerms;
import org.shuyue.agreement.ConcludeAgreement;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.DraftAgreement;
import org.shuyue.agreement.EndAgreement;
import org.shuyue.agreement.NewAgreement;
import org.shuyue.agreement.Party;
import org.shuyue.agreement.Side;
import org.shuyue.agreement.SubjectResource;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.delivery.Arrivals;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseMessages;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Data that leaves as a file, by every way that its cases can go. */
@ApplicationTest
class TransferTest {
    private static final ResourceId EMPLOYMENT = new ResourceId("A0101-0001");
    private static int drafted;

    @Autowired
    MockMvc web;

    @Autowired
    CaseWalk walk;

    @Autowired
    ShareWalk share;

    @Autowired
    Transfers transfers;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Arrivals arrivals;

    @Autowired
    MonthlyDeliveries monthly;

    @Autowired
    DraftAgreement draft;

    @Autowired
    ConcludeAgreement conclude;

    @Autowired
    EndAgreement end;

    @Autowired
    CaseMessages messages;

    @Autowired
    Cases cases;

    @Autowired
    Ledger ledger;

    @Autowired
    Holds holds;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    private CaseNumber agreement;

    @BeforeEach
    void agree() {
        agreement = new CaseNumber("XY2026-7%05d".formatted(++drafted));
        draft.draft(agreement, "agreement-lifecycle", wanted(), walk.person("shenqing"));
        conclude.takeEffect(agreement, Actor.SYSTEM);
    }

    @AfterEach
    void endIt() {
        end.end(agreement, AgreementEnd.DISSOLVED, "试毕", Actor.SYSTEM);
    }

    @Test
    @Clause("SP-03b")
    void isBegunEveryMonthByItselfAndOnce() {
        clock.set(LocalDateTime.of(2026, 3, 20, 1, 0));
        monthly.begin();
        assertThat(ofAgreement()).as("nothing before the first month under it").isEmpty();
        clock.set(LocalDateTime.of(2026, 4, 1, 1, 0));
        monthly.begin();
        monthly.begin();

        assertThat(ofAgreement()).hasSize(1);
        CaseNumber number = ofAgreement().get(0);
        assertThat(number.value()).startsWith("DQ2026-");
        Transfer transfer = transfers.find(number);
        assertThat(transfer.dataMonth()).isEqualTo("2026-03");
        assertThat(deadline(number, "periodic-delivery.deliver").dueDate())
                .as("the 5th is a day of rest: the next working day")
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(walk.subjects(number, "shenhe")).contains("月度数据交付待办理");
        assertThatThrownBy(() -> walk.start(
                        "periodic-delivery",
                        "shenqing",
                        Map.of(
                                "agreementNumber",
                                agreement.value(),
                                "resourceCode",
                                "A0101-0001",
                                "dataMonth",
                                "2026-03")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("不必重复");
    }

    @Test
    @Clause({"SP-03a", "SP-04a", "SP-02"})
    void isBlockedByAnIdentityNumberCorrectedAndReceivedByTheNamedAdministrator() {
        CaseNumber number = begun();
        String upload = "county,status\n临江县,求职中\n西浦区,990102199003070011\n";
        String id = arrivals.take(
                        new AgencyId("A0101"),
                        "三月.csv",
                        new ByteArrayInputStream(upload.getBytes(StandardCharsets.UTF_8)),
                        "",
                        Actor.of(new PersonId("shenhe"), "沈荷"))
                .id()
                .value();
        walk.complete(number, "shenhe", choice("county keep\nstatus keep", id));
        runJobs(number);
        assertThat(latest(number).deliveryState()).isEqualTo(DeliveryState.BLOCKED);
        assertThat(transfers.find(number).transferState()).isEqualTo(TransferState.IN_TROUBLE);
        assertThat(walk.letters(number, "shenhe").get(0).text())
                .contains("公民身份号码")
                .doesNotContain("19900307");

        Map<String, Object> again = choice("county keep\nstatus hash", "dataset");
        again.put("repairDecision", "again");
        walk.complete(number, "shenhe", again);
        runJobs(number);
        runJobs(number);
        assertThat(latest(number).deliveryState()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(deadline(number, "periodic-delivery.deliver").state()).isEqualTo(DeadlineState.MET);
        assertThat(walk.letters(number, "minzheng").get(0).text())
                .contains("/deliveries/" + number + "-2")
                .doesNotContain("密码");
        assertThatThrownBy(() -> walk.complete(number, "minzheng", Map.of("receiptDecision", "accepted")))
                .hasMessageContaining("先在交付页面下载");
        assertThat(walk.tasks(number, "shenqing"))
                .as("not a data administrator")
                .isEmpty();
        receive(number, Map.of("receiptDecision", "accepted"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_MonthDelivered");
        assertThat(latest(number).receivedBy()).isEqualTo(new PersonId("minzheng"));
        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("已签收");
    }

    @Test
    @Clause("SP-06a")
    void isPutRightWithinTheSetTimeWhenItIsDeficient() {
        CaseNumber number = delivered();
        receive(
                number,
                Map.of("receiptDecision", "deficient", "deficiency", "缺少三月下旬的记录", "rectifyUntil", "2026-04-14"));

        RunningDeadline rectify = deadline(number, "delivery-rectification.rectify-named");
        assertThat(rectify.dueDate()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(rectify.clause()).isEqualTo("SP-06a");
        clock.set(LocalDateTime.of(2026, 4, 15, 0, 0));
        walk.fireTimers(number);
        assertThat(deadline(number, "delivery-rectification.rectify-named").breached())
                .isTrue();
        walk.complete(number, "shenhe", choice("county keep", "dataset"));
        runJobs(number);
        runJobs(number);
        receive(number, Map.of("receiptDecision", "accepted"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_MonthDelivered");
        assertThat(deliveries.of(number)).hasSize(2);
    }

    @Test
    @Clause("SP-04c")
    void isAnnouncedLateOnAPageOfTheProviderAlone() throws Exception {
        CaseNumber number = begun();
        String page = "/cases/" + number + "/delay";

        web.perform(get("/cases/" + number).with(user("shenhe")))
                .andExpect(content().string(containsString(page)));
        web.perform(get("/cases/" + number).with(user("minzheng")))
                .andExpect(content().string(not(containsString(page))));
        web.perform(get(page).with(user("minzheng"))).andExpect(status().isNotFound());
        web.perform(post(page)
                        .param("delayReason", "系统检修")
                        .param("delayedUntil", "2026-04-01")
                        .with(user("shenhe"))
                        .with(csrf()))
                .andExpect(content().string(containsString("今天之后")))
                .andExpect(content().string(containsString("系统检修")));
        web.perform(post(page)
                        .param("delayReason", "系统检修")
                        .param("delayedUntil", "2026-04-10")
                        .with(user("shenhe"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/cases/" + number));

        assertThat(deadline(number, "delivery-delay.announce").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    @Clause("SP-04c")
    void isAnnouncedLateByTheProviderBeforehand() {
        CaseNumber number = begun();
        assertThat(deadline(number, "delivery-delay.announce").dueDate()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThatThrownBy(() -> delay(number, "weijian", "2026-04-10")).hasMessageContaining("只有提供方");
        assertThatThrownBy(() -> delay(number, "shenhe", "2026-04-01")).hasMessageContaining("今天之后");
        delay(number, "shenhe", "2026-04-10");

        assertThat(deadline(number, "delivery-delay.announce").state()).isEqualTo(DeadlineState.MET);
        assertThat(walk.letters(number, "minzheng").get(0).text()).contains("2026-04-10", "系统检修");
    }

    @Test
    @Clause("SP-08")
    void stopsWithTheAgreementInTheSameTransaction() {
        CaseNumber number = delivered();
        end.end(agreement, AgreementEnd.DISSOLVED, "双方协商终止", Actor.SYSTEM);

        assertThat(walk.end(number)).isEqualTo("EndEvent_DeliveryStopped");
        assertThat(latest(number).deliveryState()).isEqualTo(DeliveryState.STOPPED);
        assertThat(transfers.find(number).transferState()).isEqualTo(TransferState.STOPPED);
        assertThat(ledger.of(number)).noneMatch(RunningDeadline::running);
    }

    @Test
    void waitsForAPersonWhileTheResourceIsHeldAndMayBeGivenUp() {
        CaseNumber number = begun();
        holds.place(EMPLOYMENT, agreement, "数据泄露处置", Actor.SYSTEM);
        walk.complete(number, "shenhe", choice("county keep", "dataset"));
        runJobs(number);
        assertThat(latest(number).deliveryState()).isEqualTo(DeliveryState.STOPPED);
        holds.lift(EMPLOYMENT, agreement, Actor.SYSTEM);
        Map<String, Object> giveUp = new HashMap<>(Map.of("repairDecision", "giveUp", "giveUpReason", "数据已作废"));
        walk.complete(number, "shenhe", giveUp);
        assertThat(walk.end(number)).isEqualTo("EndEvent_MonthNotDelivered");
    }

    @Test
    @Clause("SP-02")
    void isNotChosenBeyondWhatWasAgreedUpon() {
        CaseNumber number = begun();
        assertThatThrownBy(() -> walk.complete(number, "shenhe", choice("phone keep", "dataset")))
                .hasMessageContaining("“phone”未经批准");
        assertThatThrownBy(() -> walk.complete(number, "shenhe", choice("status approved", "dataset")))
                .hasMessageContaining("SP-02");
        assertThatThrownBy(() -> walk.complete(number, "shenhe", choice("status hide", "dataset")))
                .hasMessageContaining("没有脱敏规则");
        assertThatThrownBy(() -> walk.complete(number, "shenhe", choice("status keep", "LJ-none")))
                .hasMessageContaining("没有本单位的来件");
    }

    @Test
    @Clause("SP-03c")
    void isAskedForThreeWorkingDaysBeforeItIsNeeded() {
        assertThatThrownBy(() -> adhoc("2026-03-04")).hasMessageContaining("最早可以填写 2026-03-05");
        CaseNumber number = adhoc("2026-03-05");
        assertThat(number.value()).startsWith("LS2026-");
        assertThat(deadline(number, "adhoc-delivery.deliver").dueDate()).isEqualTo(LocalDate.of(2026, 3, 5));
        Map<String, Object> answer = choice("county keep", "dataset");
        answer.put("answerDecision", "agree");
        walk.complete(number, "shenhe", answer);
        runJobs(number);
        runJobs(number);
        receive(number, Map.of("receiptDecision", "accepted"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_AdhocDataDelivered");

        CaseNumber refused = adhoc("2026-03-09");
        walk.complete(refused, "shenhe", Map.of("answerDecision", "refuse", "refusalReasons", "不属于协议约定的数据"));
        assertThat(walk.end(refused)).isEqualTo("EndEvent_RequestRefused");
    }

    @Test
    @Clause({"YC-22a", "YC-22e"})
    void followsAnAgreedRequestForATableWithTheConsentOfProviderAndAuthority() {
        CaseNumber number = tableDelivery();
        assertThat(number.value()).startsWith("KB2026-");
        Map<String, Object> consent = choice("person_name approved\nregistered_on month", "dataset");
        consent.put("consentDecision", "agree");
        walk.complete(number, "shenhe", consent);
        assertThat(walk.tasks(number, "shenhe")).isEmpty();
        walk.complete(number, "zhuguan", Map.of("approvalDecision", "agree"));
        assertThat(deadline(number, "table-delivery.consent").state()).isEqualTo(DeadlineState.MET);
        runJobs(number);
        runJobs(number);
        assertThat(latest(number).deliveryState()).as(latest(number).report()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(transfers.find(number).consents()).contains("提供部门同意：沈荷", "主管部门同意：祝冠");
        receiveAs("shenqing", number, Map.of("receiptDecision", "accepted"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_TableDelivered");
    }

    @Test
    @Clause("YC-22a")
    void isNotDeliveredWithoutOneOfTheConsents() {
        CaseNumber provider = tableDelivery();
        walk.complete(provider, "shenhe", Map.of("consentDecision", "refuse", "refusalReasons", "接口已能满足需要"));
        assertThat(walk.end(provider)).isEqualTo("EndEvent_ProviderRefused");

        CaseNumber authority = tableDelivery();
        Map<String, Object> consent = choice("registered_on month", "dataset");
        consent.put("consentDecision", "agree");
        walk.complete(authority, "shenhe", consent);
        walk.complete(authority, "zhuguan", Map.of("approvalDecision", "refuse", "refusalReasons", "没有必要以库表方式提供"));
        assertThat(walk.end(authority)).isEqualTo("EndEvent_AuthorityRefused");
        assertThat(deliveries.of(authority)).isEmpty();
    }

    private CaseNumber tableDelivery() {
        Map<String, Object> fields = share.application();
        fields.put("accessMethod", "table");
        CaseNumber request = share.apply("shenqing", fields);
        share.complete(request, "shouli", Map.of("checkDecision", "accept"));
        share.complete(request, "shenhe", Map.of("decision", "agree"));
        return transfers.openOf(request).get(0);
    }

    private CaseNumber begun() {
        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        monthly.begin();
        return ofAgreement().get(0);
    }

    private CaseNumber delivered() {
        CaseNumber number = begun();
        walk.complete(number, "shenhe", choice("county keep", "dataset"));
        runJobs(number);
        runJobs(number);
        assertThat(latest(number).deliveryState()).as(latest(number).report()).isEqualTo(DeliveryState.DELIVERED);
        return number;
    }

    private CaseNumber adhoc(String neededOn) {
        return walk.start(
                "adhoc-delivery",
                "shenqing",
                Map.of(
                        "agreementNumber",
                        agreement.value(),
                        "resourceCode",
                        "A0101-0001",
                        "deliveryPurpose",
                        "核对救助对象",
                        "neededOn",
                        neededOn));
    }

    private void delay(CaseNumber number, String login, String until) {
        messages.send(
                number, "DeliveryDelayed", Map.of("delayReason", "系统检修", "delayedUntil", until), walk.person(login));
    }

    private void receive(CaseNumber number, Map<String, Object> fields) {
        receiveAs("minzheng", number, fields);
    }

    private void receiveAs(String login, CaseNumber number, Map<String, Object> fields) {
        deliveries.fetch(latest(number).number(), walk.person(login));
        deliveries.password(latest(number).number(), walk.person(login));
        walk.complete(number, login, fields);
    }

    private void runJobs(CaseNumber number) {
        List<Job> waiting =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .flatMap(instance ->
                                management
                                        .createJobQuery()
                                        .processInstanceId(instance.getId())
                                        .messages()
                                        .list()
                                        .stream())
                        .toList();
        waiting.forEach(job -> management.executeJob(job.getId()));
    }

    private Delivery latest(CaseNumber number) {
        List<Delivery> all = deliveries.of(number);
        return all.get(all.size() - 1);
    }

    private List<CaseNumber> ofAgreement() {
        return transfers.openOf(agreement);
    }

    private RunningDeadline deadline(CaseNumber number, String rule) {
        return ledger.of(number).stream()
                .filter(one -> one.ruleId().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Map<String, Object> choice(String fields, String source) {
        Map<String, Object> choice = new HashMap<>();
        choice.put("deliveryFields", fields);
        choice.put("fileFormat", "CSV");
        choice.put("sourceFile", source);
        return choice;
    }

    private static NewAgreement wanted() {
        return new NewAgreement(
                AgreementKind.COOPERATION,
                new Party(new AgencyId("A0102"), new PersonId("shenqing")),
                new Party(new AgencyId("A0101"), new PersonId("shenhe")),
                Side.B,
                Side.A,
                new AgreementTerms(
                        "就业困难人员数据共享合作协议",
                        "用于临时救助对象就业状况核对",
                        "仅提供脱敏后的汇总类、非敏感类数据",
                        List.of(new SubjectResource(EMPLOYMENT, List.of("county", "status"))),
                        2,
                        3,
                        null,
                        new DeliveryPlan(
                                DeliveryPlan.Frequency.MONTHLY,
                                DeliveryPlan.Format.CSV,
                                DeliveryPlan.Channel.PLATFORM,
                                List.of(new PersonId("minzheng"))),
                        ""));
    }
}
