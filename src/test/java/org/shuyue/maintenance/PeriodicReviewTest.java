package org.shuyue.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.catalogue.NewEntries;
import org.shuyue.catalogue.OpeningTerms;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingTerms;
import org.shuyue.catalogue.SharingType;
import org.shuyue.catalogue.TypeChange;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.maintenance.process.StartReviews;
import org.shuyue.notice.Notices;
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
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

/** The types of an entry, reviewed by every way that a review can go. */
@ApplicationTest
class PeriodicReviewTest {
    private static final String PROCESS = "periodic-review";
    private static final LocalDate RECENTLY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 2, 3);

    @Autowired
    CaseWalk walk;

    @Autowired
    NewEntries entries;

    @Autowired
    Resources resources;

    @Autowired
    TypeChange types;

    @Autowired
    PeriodicReviews reviews;

    @Autowired
    ReviewSchedule schedule;

    @Autowired
    StartReviews start;

    @Autowired
    Grants grants;

    @Autowired
    Ledger ledger;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Events trail;

    @Autowired
    MovableClock clock;

    @Test
    @Clause({"YC-20b", "YC-27"})
    void beginsByItselfAYearAfterThePublicationAndOnce() {
        ResourceId id = entry("A0104-0981", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, LONG_AGO);
        ResourceId young = entry("A0104-0982", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        ResourceId open = entry("A0104-0983", SharingType.UNCONDITIONAL, OpeningType.UNCONDITIONAL, LONG_AGO);
        assertThat(duty(id).dueDate()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(duty(young).dueDate()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(schedule.dutyOf(resources.find(open))).isEmpty();

        start.startDue();
        CaseNumber number = schedule.openOf(id).orElseThrow();
        assertThat(start.startDue()).doesNotContain(number);

        assertThat(schedule.openOf(id)).contains(number);
        assertThat(schedule.openOf(young)).isEmpty();
        assertThat(schedule.openOf(open)).isEmpty();
        assertThat(number.value()).startsWith("PG2026-");
        assertThat(reviews.find(number).orElseThrow().due()).isTrue();
        assertThat(walk.subjects(number, "weijian").get(0)).startsWith("请评估共享类型和开放类型");
        assertThat(deadline(number, 0).ruleId()).isEqualTo("periodic-review.evaluate");
        assertThat(deadline(number, 0).citation()).contains("来源未定时限");
        assertThat(deadline(number, 0).duty()).isEqualTo(new AgencyId("A0104"));
        assertThat(trail.ofCase(number))
                .filteredOn(entry -> entry.kind().equals("periodic-review.begun"))
                .extracting(TrailEntry::sentence)
                .singleElement()
                .asString()
                .startsWith("定期评估到期");
    }

    @Test
    void beginsOnceOnSeveralNodes() throws InterruptedException, ExecutionException {
        ResourceId id = entry("A0104-0984", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, LONG_AGO);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<List<CaseNumber>> run = start::startDue;
        try {
            List<CaseNumber> begun = nodes.invokeAll(List.of(run, run)).stream()
                    .map(PeriodicReviewTest::result)
                    .flatMap(List::stream)
                    .toList();
            assertThat(begun).doesNotHaveDuplicates();
            assertThat(begun)
                    .filteredOn(number ->
                            reviews.find(number).orElseThrow().resource().equals(id))
                    .hasSize(1);
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    @Clause("YC-20b")
    void isSpreadOverProvidersAndRuns() {
        entry("A0107-0981", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, LONG_AGO);
        entry("A0107-0982", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, LONG_AGO.minusMonths(1));
        entry("A0107-0983", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, LONG_AGO);

        assertThat(schedule.due(1000, 2).stream()
                        .filter(resource -> resource.provider().value().equals("A0107"))
                        .map(resource -> resource.id().value()))
                .containsExactly("A0107-0982", "A0107-0981");
        assertThat(schedule.due(2, 1000)).hasSize(2);
    }

    @Test
    void tellsOperatorsWhereNobodyCouldEvaluate() {
        ResourceId id = entry("A0112-0981", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, LONG_AGO);
        while (schedule.openOf(id).isEmpty()) {
            assertThat(start.startDue()).isNotEmpty();
        }

        CaseNumber number = schedule.openOf(id).orElseThrow();
        assertThat(walk.subjects(number, "shouli")).contains("类型评估无人办理");
    }

    @Test
    @Clause({"YC-20b", "YC-27"})
    void keepsTheTypesForAReasonAndComesBackAYearLater() {
        ResourceId id = entry("A0101-0981", SharingType.NOT_SHARED, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");

        assertThatThrownBy(() ->
                        walk.complete(number, "shenhe", Map.of("newSharing", "NOT_SHARED", "newOpening", "NOT_OPEN")))
                .hasMessageContaining("请填写“共享类型的评估理由”")
                .hasMessageContaining("请填写“开放类型的评估理由”");
        clock.set(LocalDateTime.of(2026, 3, 16, 10, 0));
        walk.complete(number, "shenhe", kept(SharingType.NOT_SHARED, OpeningType.NOT_OPEN));

        assertThat(walk.end(number)).isEqualTo("EndEvent_TypesKept");
        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("维持现有类型");
        assertThat(deadline(number, 0).state()).isEqualTo(DeadlineState.MET);
        assertThat(duty(id).dueDate()).isEqualTo(LocalDate.of(2027, 3, 16));
        assertThat(schedule.openOf(id)).isEmpty();
    }

    @Test
    @Clause("YC-20b")
    void turnsConditionalIntoUnconditionalOnceTheAuthorityAgrees() {
        ResourceId id = entry("A0101-0982", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        var grant = grants.open(new NewGrant(
                new CaseNumber("T-" + id),
                id,
                new AgencyId("A0102"),
                new PersonId("shenqing"),
                List.of("depot"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 8, 31),
                "仅用于应急救助"));
        CaseNumber number = begin(id, "shouli");
        walk.complete(number, "shenhe", found(Map.of("newSharing", "UNCONDITIONAL", "newOpening", "NOT_OPEN")));

        assertThat(resources.find(id).sharingType()).as("not yet").isEqualTo(SharingType.CONDITIONAL);
        assertThat(walk.letters(number, "zhuguan").get(0).text()).contains("共享类型由有条件共享调整为无条件共享");
        assertThat(deadline(number, 1).ruleId()).isEqualTo("periodic-review.confirm");
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "approve"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_TypesChanged");
        assertThat(resources.find(id).sharing()).isEqualTo(new SharingTerms(SharingType.UNCONDITIONAL, "", ""));
        assertThat(resources.find(id).openingType())
                .as("opening is another matter")
                .isEqualTo(OpeningType.NOT_OPEN);
        assertThat(grants.find(grant.id()).terms()).isEqualTo("仅用于应急救助");
        assertThat(grants.state(grants.find(grant.id()))).isEqualTo(GrantState.ACTIVE);
        assertThat(notices.inbox(new PersonId("shenqing"), 1).rows())
                .anyMatch(notice ->
                        notice.text().contains(id.value()) && notice.text().contains("已有的授权和在办的申请按原来的条件继续有效"));
        assertThat(walk.subjects(number, "lingdao")).contains("目录类型已调整：应急物资储备点A0101-0982");
        assertThat(trail.ofCase(number)).extracting(TrailEntry::kind).contains("periodic-review.carried-out");
    }

    @Test
    @Clause({"YC-20b", "YC-20a"})
    void sharesWhatWasNotSharedOnlyDesensitisedAndUnderConditionsWithABasis() {
        ResourceId id = entry("A0101-0983", SharingType.NOT_SHARED, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");
        Map<String, Object> fields = found(Map.of("newSharing", "CONDITIONAL", "newOpening", "NOT_OPEN"));

        assertThatThrownBy(() -> walk.complete(number, "shenhe", fields))
                .hasMessageContaining("请填写“共享条件”")
                .hasMessageContaining("请填写“共享依据”")
                .hasMessageContaining("请填写“脱敏等处理情况”");
        fields.put("newSharingConditions", "限参与救助的单位使用");
        fields.put("newSharingBasis", "暂无");
        fields.put("sharingProcessing", "姓名、住址已经去标识化，由安全员核对");
        assertThatThrownBy(() -> walk.complete(number, "shenhe", fields)).hasMessageContaining("“共享依据”至少 4 个字");
        fields.put("newSharingBasis", "《社会救助暂行办法》第五十八条");
        walk.complete(number, "shenhe", fields);
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "approve"));

        assertThat(resources.find(id).sharing())
                .isEqualTo(new SharingTerms(SharingType.CONDITIONAL, "限参与救助的单位使用", "《社会救助暂行办法》第五十八条"));
    }

    @Test
    @Clause("YC-27")
    void opensWhatWasNotOpenOnlyProcessedOrWithConsent() {
        ResourceId id = entry("A0101-0984", SharingType.UNCONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");
        Map<String, Object> fields = new HashMap<>();
        fields.put("newOpening", "CONDITIONAL");
        fields.put("openingReason", "企业有研究需要，风险可控");

        assertThatThrownBy(() -> walk.complete(number, "shenhe", fields))
                .hasMessageContaining("请填写“开放条件”")
                .hasMessageContaining("“开放的前提”")
                .hasMessageContaining("请填写“处理或者同意的情况”");
        fields.put("newOpeningConditions", "限科研机构用于研究");
        fields.put("openingGround", "CONSENTED");
        fields.put("openingEvidence", "全部储备点的权利人 2026 年 2 月书面同意");
        walk.complete(number, "shenhe", fields);
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "approve"));

        assertThat(resources.find(id).opening()).isEqualTo(new OpeningTerms(OpeningType.CONDITIONAL, "限科研机构用于研究", ""));
        assertThat(reviews.find(number).orElseThrow().openingGround()).isEqualTo(OpeningGround.CONSENTED);
    }

    @Test
    @Clause("YC-27")
    void changesSharingAndOpeningApart() {
        ResourceId id = entry("A0101-0985", SharingType.CONDITIONAL, OpeningType.CONDITIONAL, RECENTLY);
        CaseNumber number = begin(id, "shenhe");
        walk.complete(number, "shenhe", found(Map.of("newSharing", "CONDITIONAL", "newOpening", "UNCONDITIONAL")));
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "approve"));

        assertThat(resources.find(id).sharing().conditions()).isEqualTo("限参与应急处置的单位使用");
        assertThat(resources.find(id).openingType()).isEqualTo(OpeningType.UNCONDITIONAL);
    }

    @Test
    void comesBackToTheProviderWithWhatTheAuthorityMisses() {
        ResourceId id = entry("A0101-0986", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");
        walk.complete(number, "shenhe", found(Map.of("newSharing", "UNCONDITIONAL", "newOpening", "NOT_OPEN")));

        assertThatThrownBy(() -> walk.complete(number, "zhuguan", Map.of("confirmDecision", "return")))
                .hasMessageContaining("请填写“退回的意见”");
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "return", "confirmRemark", "请说明敏感信息项的处理"));
        assertThat(walk.letters(number, "shenhe").get(0).text()).contains("请说明敏感信息项的处理");
        walk.complete(number, "shenhe", kept(SharingType.CONDITIONAL, OpeningType.NOT_OPEN));

        assertThat(walk.end(number)).isEqualTo("EndEvent_TypesKept");
        assertThat(resources.find(id).sharingType()).isEqualTo(SharingType.CONDITIONAL);
    }

    @Test
    void isNotConfirmedOnceTheCatalogueHasChanged() {
        ResourceId id = entry("A0101-0987", SharingType.NOT_SHARED, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");
        Map<String, Object> fields = found(Map.of("newSharing", "UNCONDITIONAL", "newOpening", "NOT_OPEN"));
        fields.put("sharingProcessing", "已经去标识化，由安全员核对");
        walk.complete(number, "shenhe", fields);
        types.change(
                id,
                new SharingTerms(SharingType.CONDITIONAL, "限应急管理部门使用", InventedEntry.BASIS),
                resources.find(id).opening(),
                Actor.SYSTEM);

        assertThatThrownBy(() -> walk.complete(number, "zhuguan", Map.of("confirmDecision", "approve")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("评估以后目录已经修改");
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "return", "confirmRemark", "目录已经修改"));
        assertThat(reviews.find(number).orElseThrow().sharingNow()).isEqualTo(SharingType.CONDITIONAL);
    }

    @Test
    @Clause({"YC-20b", "YC-20c"})
    void waitsForTheEndOfAnEmergencyAndIsNotLostInOne() {
        ResourceId id = entry("A0101-0988", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");
        walk.complete(number, "shenhe", found(Map.of("newSharing", "UNCONDITIONAL", "newOpening", "NOT_OPEN")));
        CaseNumber emergency = walk.start(
                "emergency-reclassification",
                "shenhe",
                Map.of(
                        "resource", id.value(),
                        "emergencyKind", "NATURAL_DISASTER",
                        "emergencyEvent", "防汛二级应急响应",
                        "temporaryType", "UNCONDITIONAL",
                        "adjustmentReason", "调度应急物资需要查询",
                        "adjustmentBasis", "《突发事件应对法》第四十九条",
                        "untilDate", "2026-03-20"));
        assertThatThrownBy(() -> begin(id, "shenhe")).hasMessageContaining("正在临时调整（办件 " + emergency);
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "approve"));
        walk.complete(emergency, "shenhe", Map.of("adjustmentDecision", "end", "decisionReason", "响应已经解除"));

        assertThat(resources.find(id).sharing()).isEqualTo(new SharingTerms(SharingType.UNCONDITIONAL, "", ""));
    }

    @Test
    void isTakenBackByWhomeverBeganItBeforeItsTime() {
        ResourceId id = entry("A0101-0989", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "zhuguan");

        assertThatThrownBy(() -> withdrawal.withdraw(number, "重复", walk.person("shenhe")))
                .hasMessageContaining("只有发起人本人可以撤回");
        withdrawal.withdraw(number, "已有其他安排", walk.person("zhuguan"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_RequestWithdrawn");
        assertThat(ledger.of(number)).noneMatch(RunningDeadline::running);
        assertThat(schedule.openOf(id)).isEmpty();
    }

    @Test
    @Clause("YC-20b")
    void isADutyThatCannotBeTakenBack() {
        ResourceId id = entry("A0101-0990", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, LONG_AGO);
        CaseNumber number = begin(id, "shenhe");

        assertThat(reviews.find(number).orElseThrow().due()).isTrue();
        assertThatThrownBy(() -> withdrawal.withdraw(number, "没有时间", walk.person("shenhe")))
                .hasMessageContaining("到期的定期评估不能撤回");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shenhe   | A9999-0001 | 目录中没有编码为“A9999-0001”
            shenhe   | A0104-0003 | 只有提供部门、运行管理机构和主管部门可以发起
            shenqing | A0104-0003 | 只有提供部门、运行管理机构和主管部门可以发起
            linjiang | A0104-0003 | 只有提供部门、运行管理机构和主管部门可以发起
            shouli   | A0103-0001 | 已是无条件共享、无条件开放，无需评估
            """)
    void isNotBegunWhereThereIsNothingToReviewOrByOthers(String login, String code, String objection) {
        assertThatThrownBy(() -> begin(new ResourceId(code), login))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
    }

    @Test
    void isNotMadeStricterNorBegunTwice() {
        ResourceId id = entry("A0101-0991", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");

        assertThatThrownBy(() -> begin(id, "shouli")).hasMessageContaining("正在办理（办件 " + number);
        assertThatThrownBy(() -> walk.complete(
                        number, "shenhe", found(Map.of("newSharing", "NOT_SHARED", "newOpening", "NOT_OPEN"))))
                .hasMessageContaining("只能在所列选项中选择");
    }

    @Test
    void passesEveryNodeAndFlow() {
        ResourceId id = entry("A0101-0992", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        CaseNumber number = begin(id, "shenhe");
        clock.set(LocalDateTime.of(2026, 3, 24, 9, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "shenhe").get(0)).isEqualTo("催办：评估类型即将到期");
        clock.set(LocalDateTime.of(2026, 4, 2, 0, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "lingdao").get(0)).isEqualTo("督办：评估类型超期未完成");
        walk.complete(number, "shenhe", found(Map.of("newSharing", "UNCONDITIONAL", "newOpening", "NOT_OPEN")));
        clock.set(LocalDateTime.of(2026, 4, 20, 0, 0));
        walk.fireTimers(number);
        assertThat(deadline(number, 1).breached()).isTrue();
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "return", "confirmRemark", "请说明敏感信息项的处理"));
        walk.complete(number, "shenhe", found(Map.of("newSharing", "UNCONDITIONAL", "newOpening", "NOT_OPEN")));
        walk.complete(number, "zhuguan", Map.of("confirmDecision", "approve"));
        clock.reset();
        ResourceId other = entry("A0101-0993", SharingType.CONDITIONAL, OpeningType.NOT_OPEN, RECENTLY);
        withdrawal.withdraw(begin(other, "shenhe"), "改日办理", walk.person("shenhe"));
        walk.complete(begin(other, "shenhe"), "shenhe", kept(SharingType.CONDITIONAL, OpeningType.NOT_OPEN));
        walk.everyNodeAndFlow(PROCESS);
    }

    private ResourceId entry(String code, SharingType sharing, OpeningType opening, LocalDate published) {
        Resource entry = InventedEntry.of(code, code.substring(0, 5), sharing, opening, published);
        return entries.enter(entry, Actor.SYSTEM).id();
    }

    private CaseNumber begin(ResourceId id, String login) {
        return walk.start(PROCESS, login, Map.of("resource", id.value()));
    }

    private static Map<String, Object> kept(SharingType sharing, OpeningType opening) {
        return found(Map.of("newSharing", sharing.name(), "newOpening", opening.name()));
    }

    private static Map<String, Object> found(Map<String, Object> types) {
        Map<String, Object> fields = new HashMap<>(types);
        fields.put("sharingReason", "逐项核对了信息项的敏感级别和使用情况");
        fields.put("openingReason", "逐项核对了信息项的敏感级别和社会需求");
        return fields;
    }

    private static List<CaseNumber> result(Future<List<CaseNumber>> run) {
        try {
            return run.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private ReviewDuty duty(ResourceId id) {
        return schedule.dutyOf(resources.find(id)).orElseThrow();
    }

    private RunningDeadline deadline(CaseNumber number, int index) {
        return ledger.of(number).get(index);
    }
}
