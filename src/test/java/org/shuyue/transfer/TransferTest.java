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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Holds;
import org.shuyue.agreement.AgreementBreaches;
import org.shuyue.agreement.AgreementEnd;
import org.shuyue.agreement.AgreementWalk;
import org.shuyue.agreement.EndAgreement;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.delivery.Arrivals;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.dossier.RelatedCases;
import org.shuyue.notice.CalendarFeeds;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
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

    @Autowired
    MockMvc web;

    @Autowired
    CaseWalk walk;

    @Autowired
    TransferWalk transfer;

    @Autowired
    Transfers transfers;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Arrivals arrivals;

    @Autowired
    MonthlyDeliveries monthly;

    @Autowired
    EndAgreement end;

    @Autowired
    AgreementBreaches breaches;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    RelatedCases related;

    @Autowired
    CaseMessages messages;

    @Autowired
    Cases cases;

    @Autowired
    Ledger ledger;

    @Autowired
    Holds holds;

    @Autowired
    MovableClock clock;

    private CaseNumber agreement;

    @BeforeEach
    void agree() {
        agreement = transfer.agreed();
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
    @Clause("SP-06a")
    void givesTheReceiverTheRightToEndTheAgreementWhenItIsNotPutRightInTime() throws Exception {
        CaseNumber lifecycle = new AgreementWalk(walk)
                .inForce(Map.of("deliveryChannel", "PLATFORM", "resources", "A0101-0001：county、status"));
        CaseNumber number = transfer.delivered(lifecycle);
        String page = "/cases/" + number + "/deficiency";
        receive(
                number,
                Map.of("receiptDecision", "deficient", "deficiency", "缺少三月下旬的记录", "rectifyUntil", "2026-04-14"));
        web.perform(get(page).with(user("shenqing"))).andExpect(status().isNotFound());
        clock.set(LocalDateTime.of(2026, 4, 15, 0, 0));
        walk.fireTimers(number);

        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("整改逾期", page);
        web.perform(get("/cases/" + number).with(user("minzheng")))
                .andExpect(content().string(not(containsString(page))));
        web.perform(get(page).with(user("shenhe"))).andExpect(status().isNotFound());
        web.perform(get(page).with(user("shenqing")))
                .andExpect(content().string(containsString("缺少三月下旬的记录；限 2026-04-14 前整改")));
        web.perform(post(page).param("breachFacts", " ").with(user("shenqing")).with(csrf()))
                .andExpect(content().string(containsString("请写明数据不合格和逾期的情况")));
        web.perform(post(page)
                        .param("breachFacts", "三月下旬的记录至今没有补交")
                        .with(user("shenqing"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        CaseNumber breach = breaches.of(lifecycle).get(0).caseNumber();
        assertThat(related.of(breach, walk.person("shouli")))
                .anySatisfy(one -> assertThat(one.row().number()).isEqualTo(number));
        walk.complete(breach, "shenqing", Map.of("judgement", "TERMINATED", "judgementReason", "逾期没有补交合格数据"));
        assertThat(walk.end(lifecycle)).isEqualTo("EndEvent_AgreementBroken");
        assertThat(walk.end(number)).isEqualTo("EndEvent_DeliveryStopped");
        web.perform(get(page).with(user("shenqing"))).andExpect(status().isNotFound());
    }

    @Test
    @Clause("SP-03b")
    void standsOnThePageOfItsAgreementWithTheDaysOfAllMonths() throws Exception {
        CaseNumber number = begun();
        String page = "/agreements/" + agreement;
        web.perform(get(page).with(user("shenqing")))
                .andExpect(content().string(containsString(number.value())))
                .andExpect(content().string(not(containsString("/cases/" + number + "\""))))
                .andExpect(content().string(containsString("/deliveries?word=" + agreement)))
                .andExpect(content().string(containsString("共 24 个月")))
                .andExpect(content().string(containsString(page + "/deliveries.ics")));
        web.perform(get(page).with(user("shenhe")))
                .andExpect(content().string(containsString("/cases/" + number + "\"")));
        String days = web.perform(get(page + "/deliveries.ics").with(user("shenqing")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(days.split("BEGIN:VEVENT", -1)).hasSize(25);
        assertThat(days)
                .contains("UID:" + agreement + "-2026-03@shuyue", "DTSTART;VALUE=DATE:20260407", "20261008")
                .contains("【暂定】");
        web.perform(get(page + "/deliveries.ics").with(user("weijian"))).andExpect(status().isNotFound());
    }

    @Test
    @Clause("SP-03b")
    void standsInTheCalendarsOfThoseWhomItConcernsBeforeItBegins() {
        begun();
        String months = "UID:" + agreement + "-2026-";
        for (String login : List.of("minzheng", "shenqing", "shenhe")) {
            String calendar = calendar(login);
            assertThat(calendar).as(login).contains(months + "04@shuyue", months + "12@shuyue");
            assertThat(calendar).as("its own deadline runs").doesNotContain(months + "03@shuyue");
            assertThat(calendar).as("a year is enough").doesNotContain("UID:" + agreement + "-2027-05@shuyue");
        }
        assertThat(calendar("weijian")).doesNotContain(months);
        end.end(agreement, AgreementEnd.DISSOLVED, "双方协商终止", Actor.SYSTEM);
        assertThat(calendar("minzheng")).doesNotContain(months);
    }

    private String calendar(String login) {
        String secret = feeds.open(walk.person(login));
        String text = feeds.read(secret, "http://localhost").orElseThrow();
        feeds.close(walk.person(login));
        return text;
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

    private CaseNumber begun() {
        return transfer.begun(agreement);
    }

    private CaseNumber delivered() {
        return transfer.delivered(agreement);
    }

    private CaseNumber adhoc(String neededOn) {
        return transfer.adhoc(agreement, neededOn);
    }

    private void delay(CaseNumber number, String login, String until) {
        messages.send(
                number, "DeliveryDelayed", Map.of("delayReason", "系统检修", "delayedUntil", until), walk.person(login));
    }

    private void receive(CaseNumber number, Map<String, Object> fields) {
        transfer.receive(number, fields);
    }

    private void runJobs(CaseNumber number) {
        transfer.runJobs(number);
    }

    private Delivery latest(CaseNumber number) {
        return transfer.latest(number);
    }

    private List<CaseNumber> ofAgreement() {
        return transfers.openOf(agreement);
    }

    private RunningDeadline deadline(CaseNumber number, String rule) {
        return transfer.deadline(number, rule);
    }

    private static Map<String, Object> choice(String fields, String source) {
        return TransferWalk.choice(fields, source);
    }
}
