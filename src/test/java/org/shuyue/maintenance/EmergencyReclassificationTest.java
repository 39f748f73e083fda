package org.shuyue.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
import org.shuyue.access.Grant;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.catalogue.CatalogueExport;
import org.shuyue.catalogue.CatalogueImport;
import org.shuyue.catalogue.NewEntries;
import org.shuyue.catalogue.OpeningTerms;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.catalogue.SharingTerms;
import org.shuyue.catalogue.SharingType;
import org.shuyue.catalogue.TypeChange;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

/** A sharing type that an emergency makes looser for a time, by every way that it can go. */
@ApplicationTest
@Clause("YC-20c")
class EmergencyReclassificationTest {
    private static final String PROCESS = "emergency-reclassification";

    @Autowired
    CaseWalk walk;

    @Autowired
    ShareWalk share;

    @Autowired
    NewEntries entries;

    @Autowired
    Resources resources;

    @Autowired
    SharingAdjustments adjustments;

    @Autowired
    TypeChange types;

    @Autowired
    CatalogueExport export;

    @Autowired
    CatalogueImport imports;

    @Autowired
    EmergencyReclassifications emergencies;

    @Autowired
    Grants grants;

    @Autowired
    DataDestructions destructions;

    @Autowired
    Ledger ledger;

    @Autowired
    Cases cases;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Events trail;

    @Autowired
    MovableClock clock;

    @Test
    void takesEffectAtOnceAndReturnsByItselfAtTheEnd() {
        ResourceId id = entry("A0101-0961", SharingType.CONDITIONAL);
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");

        assertThat(number.value()).startsWith("LT2026-");
        assertThat(type(id)).isEqualTo(SharingType.UNCONDITIONAL);
        assertThat(adjustments.of(id).orElseThrow().until()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(deadline(number).clause()).isEqualTo("YC-20c");
        assertThat(deadline(number).citation()).contains("来源未定期限");
        assertThat(walk.subjects(number, "zhuguan").get(0)).startsWith("共享属性临时调整");
        assertThat(walk.subjects(number, "lingdao").get(0)).startsWith("共享属性临时调整");

        clock.set(LocalDateTime.of(2026, 3, 20, 23, 59));
        walk.fireTimers(number);
        assertThat(type(id)).isEqualTo(SharingType.UNCONDITIONAL);
        clock.set(LocalDateTime.of(2026, 3, 21, 0, 0));
        walk.fireTimers(number);

        assertThat(walk.end(number)).isEqualTo("EndEvent_TermOver");
        assertThat(resources.find(id).sharing())
                .isEqualTo(new SharingTerms(SharingType.CONDITIONAL, "限参与应急处置的单位使用", InventedEntry.BASIS));
        assertThat(adjustments.of(id)).isEmpty();
        assertThat(deadline(number).state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline(number).breached()).isFalse();
        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("期满恢复");
        assertThat(trail.ofCase(number))
                .extracting(TrailEntry::kind)
                .contains("emergency-reclassification.declared", "emergency-reclassification.ended");
    }

    @Test
    void loosensWhatIsNotSharedUnderConditionsThatAreSaid() {
        ResourceId id = entry("A0101-0962", SharingType.NOT_SHARED);
        Map<String, Object> fields = fields(id, "CONDITIONAL", "2026-03-20");

        assertThatThrownBy(() -> walk.start(PROCESS, "lingdao", fields)).hasMessageContaining("请填写“调整期间的共享条件”");
        fields.put("temporaryConditions", "限参与防汛处置的单位使用");
        walk.start(PROCESS, "lingdao", fields);

        assertThat(resources.find(id).sharing())
                .isEqualTo(new SharingTerms(SharingType.CONDITIONAL, "限参与防汛处置的单位使用", "《突发事件应对法》第四十九条"));
    }

    @Test
    void endsEarlierForAReason() {
        ResourceId id = entry("A0101-0963", SharingType.CONDITIONAL);
        CaseNumber number = declare(id, "zhuguan", "UNCONDITIONAL", "2026-03-20");
        walk.complete(number, "lingdao", Map.of("adjustmentDecision", "end", "decisionReason", "响应已经解除"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_EndedEarly");
        assertThat(type(id)).isEqualTo(SharingType.CONDITIONAL);
        assertThat(deadline(number).state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(emergencies.find(number).orElseThrow().endReason()).isEqualTo("响应已经解除");
    }

    @Test
    void isExtendedBeforeItsEndForAReason() {
        ResourceId id = entry("A0101-0964", SharingType.CONDITIONAL);
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");

        assertThatThrownBy(() -> extend(number, "2026-03-18")).hasMessageContaining("应当晚于现在的截止日期 2026-03-20");
        assertThatThrownBy(() -> extend(number, "2026-03-22")).hasMessageContaining("不是工作日");
        extend(number, "2026-04-10");
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 4, 10));
        clock.set(LocalDateTime.of(2026, 3, 21, 0, 0));
        walk.fireTimers(number);
        assertThat(type(id)).isEqualTo(SharingType.UNCONDITIONAL);
        clock.set(LocalDateTime.of(2026, 4, 11, 0, 0));
        walk.fireTimers(number);

        assertThat(type(id)).isEqualTo(SharingType.CONDITIONAL);
        assertThat(emergencies.find(number).orElseThrow().extensions()).contains("2026-03-20 延长至 2026-04-10，理由：汛期延长");
    }

    @Test
    void endsTheAccessThatItMadePossibleAndLeavesTheRest() {
        ResourceId id = entry("A0101-0965", SharingType.CONDITIONAL);
        CaseNumber before = request("conditional-share", "shenqing", id);
        walk.complete(before, "shouli", Map.of("checkDecision", "accept"));
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");
        CaseNumber under = request("unconditional-share", "rare", id);
        walk.complete(under, "shouli", Map.of("openDecision", "open"));
        walk.complete(before, "shenhe", Map.of("decision", "agree"));
        assertThat(grant(under).adjustment()).isEqualTo(number);
        assertThat(grant(before).adjustment()).isNull();

        walk.complete(number, "shenhe", Map.of("adjustmentDecision", "end", "decisionReason", "响应已经解除"));

        assertThat(grants.state(grant(under))).isEqualTo(GrantState.ENDED);
        assertThat(grant(under).endReason()).contains(number.value()).contains("提前结束");
        assertThat(grants.state(grant(before))).isEqualTo(GrantState.ACTIVE);
        assertThat(walk.subjects(under, "rare")).contains("访问权限已终止：应急物资储备点A0101-0965");
        assertThat(destructions.isOrderedFor(grant(under).id()))
                .as("its period of use is over")
                .isTrue();
    }

    @Test
    void letsNothingBeOpenedAfterItsEndThatWasAskedForUnderIt() {
        ResourceId id = entry("A0101-0966", SharingType.CONDITIONAL);
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");
        CaseNumber waiting = request("unconditional-share", "shenqing", id);
        walk.complete(number, "shenhe", Map.of("adjustmentDecision", "end", "decisionReason", "响应已经解除"));

        assertThatThrownBy(() -> walk.complete(waiting, "shouli", Map.of("openDecision", "open")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("临时调整已经结束，资源恢复为有条件共享");
        walk.complete(
                waiting,
                "shouli",
                Map.of(
                        "openDecision", "refuse",
                        "formalFault", "typeRestored",
                        "refusalReasons", "临时调整已经结束",
                        "refusalBasis", "《公共数据管理办法》第二十条"));
        assertThat(grants.ofCase(waiting)).isEmpty();
    }

    @Test
    void isTakenBackByTheOneWhoDeclaredIt() {
        ResourceId id = entry("A0101-0967", SharingType.CONDITIONAL);
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");

        assertThatThrownBy(() -> withdrawal.withdraw(number, "误报", walk.person("lingdao")))
                .hasMessageContaining("只有申报人本人可以撤回");
        withdrawal.withdraw(number, "误报", walk.person("shenhe"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_RequestWithdrawn");
        assertThat(type(id)).isEqualTo(SharingType.CONDITIONAL);
    }

    @Test
    void doesNotLoseWhatIsChangedInTheCatalogueMeanwhile() throws IOException {
        ResourceId id = entry("A0101-0968", SharingType.NOT_SHARED);
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");
        types.change(
                id,
                new SharingTerms(SharingType.CONDITIONAL, "限应急管理部门使用", InventedEntry.BASIS),
                new OpeningTerms(OpeningType.UNCONDITIONAL, "", ""),
                Actor.SYSTEM);
        assertThat(type(id)).as("the emergency goes on").isEqualTo(SharingType.UNCONDITIONAL);
        assertThat(resources.find(id).openingType()).isEqualTo(OpeningType.UNCONDITIONAL);
        imported(id, "限应急管理部门使用", "限应急管理部门使用");
        assertThat(type(id)).as("the file says what it says already").isEqualTo(SharingType.UNCONDITIONAL);

        walk.complete(number, "shenhe", Map.of("adjustmentDecision", "end", "decisionReason", "响应已经解除"));
        assertThat(resources.find(id).sharing().conditions()).isEqualTo("限应急管理部门使用");
    }

    @Test
    void keepsToTheFileOfTheCatalogueThatComesInMeanwhile() throws IOException {
        ResourceId id = entry("A0101-0969", SharingType.CONDITIONAL);
        String before = exported(id);
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");
        load(before.replace("限参与应急处置的单位使用", "限参与灾害救助的单位使用"));

        assertThat(type(id)).isEqualTo(SharingType.UNCONDITIONAL);
        walk.complete(number, "shenhe", Map.of("adjustmentDecision", "end", "decisionReason", "响应已经解除"));
        assertThat(resources.find(id).sharing())
                .isEqualTo(new SharingTerms(SharingType.CONDITIONAL, "限参与灾害救助的单位使用", InventedEntry.BASIS));
    }

    @Test
    void isDeclaredOnceWhoeverComesFirst() throws InterruptedException, ExecutionException {
        ResourceId id = entry("A0101-0970", SharingType.CONDITIONAL);
        Callable<Object> attempt = () -> {
            try {
                return declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");
            } catch (InputRefused refused) {
                return refused;
            }
        };
        List<Object> outcomes = new ArrayList<>();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<Object> one : both.invokeAll(List.of(attempt, attempt))) {
                outcomes.add(one.get());
            }
        } finally {
            both.shutdown();
        }
        assertThat(outcomes).filteredOn(CaseNumber.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(InputRefused.class::isInstance)
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("正在临时调整");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resource      | A9999-0001     | 目录中没有编码为“A9999-0001”
            resource      | A0104-0003     | 只有提供部门的审核人员、负责人和主管部门
            resource      | A0101-0007     | 已是无条件共享，无需临时调整
            temporaryType | CONDITIONAL    | 临时调整只能放宽，不能改为有条件共享
            untilDate     | 2026-03-02     | 已过或者就是今天
            untilDate     | 2025-12-01     | 已过或者就是今天
            untilDate     | 2027-06-01     | 超过一年
            untilDate     | 2026-04-05     | 不是工作日
            emergencyKind | WAR            | 只能在所列选项中选择
            """)
    void isNotDeclaredWithWhatCannotBe(String field, String typed, String objection) {
        ResourceId id = new ResourceId("A0101-0002");
        Map<String, Object> fields = fields(id, "UNCONDITIONAL", "2026-03-20");
        fields.put(field, typed);
        if (typed.equals("CONDITIONAL")) {
            fields.put("temporaryConditions", "限参与处置的单位使用");
        }

        assertThatThrownBy(() -> walk.start(PROCESS, "shenhe", fields))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
        assertThat(type(id)).isEqualTo(SharingType.CONDITIONAL);
    }

    @Test
    void isNotForRequestersNorForOtherAuthorities() {
        Map<String, Object> fields = fields(new ResourceId("A0101-0002"), "UNCONDITIONAL", "2026-03-20");

        assertThatThrownBy(() -> walk.start(PROCESS, "shenqing", fields)).hasMessageContaining("只有提供部门");
        assertThatThrownBy(() -> walk.start(PROCESS, "linjiang", fields)).hasMessageContaining("只有提供部门");
    }

    @Test
    void passesEveryNodeAndFlow() {
        ResourceId id = entry("A0101-0971", SharingType.CONDITIONAL);
        CaseNumber number = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");
        clock.set(LocalDateTime.of(2026, 3, 18, 9, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "zhuguan").get(0)).isEqualTo("催办：管理临时调整即将到期");
        extend(number, "2026-03-27");
        clock.set(LocalDateTime.of(2026, 3, 28, 0, 0));
        walk.fireTimers(number);
        clock.reset();
        CaseNumber early = declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20");
        walk.complete(early, "zhuguan", Map.of("adjustmentDecision", "end", "decisionReason", "响应已经解除"));
        withdrawal.withdraw(declare(id, "shenhe", "UNCONDITIONAL", "2026-03-20"), "误报", walk.person("shenhe"));
        walk.everyNodeAndFlow(PROCESS);
    }

    private ResourceId entry(String code, SharingType type) {
        Resource entry = InventedEntry.of(code, "A0101", type, OpeningType.NOT_OPEN, LocalDate.of(2026, 3, 1));
        return entries.enter(entry, Actor.SYSTEM).id();
    }

    private CaseNumber declare(ResourceId id, String login, String type, String until) {
        return walk.start(PROCESS, login, fields(id, type, until));
    }

    private static Map<String, Object> fields(ResourceId id, String type, String until) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("resource", id.value());
        fields.put("emergencyKind", "NATURAL_DISASTER");
        fields.put("emergencyEvent", "云川市防汛二级应急响应");
        fields.put("temporaryType", type);
        fields.put("adjustmentReason", "调度应急物资需要各单位即时查询");
        fields.put("adjustmentBasis", "《突发事件应对法》第四十九条");
        fields.put("untilDate", until);
        return fields;
    }

    private void extend(CaseNumber number, String until) {
        walk.complete(
                number, "shenhe", Map.of("adjustmentDecision", "extend", "newUntil", until, "decisionReason", "汛期延长"));
    }

    private CaseNumber request(String process, String login, ResourceId id) {
        Map<String, Object> fields = share.application();
        fields.put("resource", id.value());
        if (process.equals("unconditional-share")) {
            List.of("requestedItems", "requestBasis", "accessMethod").forEach(fields::remove);
        } else {
            fields.put("requestedItems", List.of("depot"));
        }
        return walk.start(process, login, fields);
    }

    private void imported(ResourceId id, String word, String other) throws IOException {
        load(exported(id).replace(word, other));
    }

    private String exported(ResourceId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.csv(new ResourceQuery(id.value(), null, null, null, "", 1, 20), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void load(String csv) {
        assertThat(imports.importFile(
                                "目录.csv",
                                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                                new PersonId("shouli"))
                        .problems())
                .isEmpty();
    }

    private SharingType type(ResourceId id) {
        return resources.find(id).sharingType();
    }

    private Grant grant(CaseNumber number) {
        return grants.ofCase(number).orElseThrow();
    }

    private RunningDeadline deadline(CaseNumber number) {
        List<RunningDeadline> all = ledger.of(number);
        return all.get(all.size() - 1);
    }
}
