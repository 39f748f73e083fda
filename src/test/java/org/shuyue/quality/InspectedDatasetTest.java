package org.shuyue.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.audit.TrailQuery;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's employment register, whose rows are in order. */
@ApplicationTest
class InspectedDatasetTest {
    private static final ResourceId REGISTER = new ResourceId("A0101-0001");
    private static final ResourceId ELSEWHERE = new ResourceId("A0104-0003");

    @Autowired
    Inspections inspections;

    @Autowired
    QualityRules rules;

    @Autowired
    CaseWalk walk;

    @Test
    @Clause({"WH-14a", "WH-14b", "WH-14c"})
    void isInspectedByItsRulesAndKept() {
        rules.add(REGISTER, draft("CHECKSUM", "id-number", "id_number"), walk.person("shouli"));
        rules.add(REGISTER, draft("LOGIC", "birth-date", "id_number", "birth_date"), walk.person("shenhe"));
        rules.add(REGISTER, draft("LOGIC", "gender", "id_number", "gender"), walk.person("shenhe"));
        rules.add(REGISTER, draft("DATE_ORDER", "", "birth_date", "registered_on"), walk.person("shenhe"));
        rules.add(REGISTER, draft("CODES", "求职中,已就业,灵活就业", "status"), walk.person("shenhe"));

        InspectionView view = inspect(Occasion.ANNUAL);

        assertThat(view.row().inspectionState()).isEqualTo(InspectionState.DONE);
        assertThat(view.row().rowCount()).isEqualTo(300);
        assertThat(view.row().standardMet()).isFalse();
        assertThat(view.row().shortfall()).startsWith("数据项目异常率").contains("应不高于 0%");
        List<Finding> broken = inspections.findings(view.row()).stream()
                .filter(finding -> finding.faults() > 0)
                .toList();
        assertThat(broken).singleElement().satisfies(finding -> {
            assertThat(finding.rule().kind()).isEqualTo(RuleKind.CODES);
            assertThat(finding.checked()).isEqualTo(300);
            assertThat(view.ratio(Indicator.ANOMALY)).isEqualTo(new Ratio(finding.faults(), 300));
            assertThat(finding.samples().get(0).cells()).containsEntry("status", "培训中");
        });
        assertThat(inspections.inspectedThisYear(REGISTER)).isTrue();
        assertThat(inspections.latest(List.of(REGISTER)).values())
                .extracting(latest -> latest.row().id())
                .containsExactly(view.row().id());
    }

    @Test
    void isNotShownToAnotherAgency() {
        long id = inspect(Occasion.UNSCHEDULED).row().id();
        assertThatThrownBy(() -> inspections.find(id, walk.person("weijian"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inspections.begin(order(REGISTER, Occasion.ANNUAL), walk.person("shenqing")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rules.add(REGISTER, draft("REQUIRED", "", "status"), walk.person("weijian")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotLeftRunningWhenTooManyWaitAlready(@Autowired InspectionQueue queue) {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        try {
            waiting.add(queue.submit(() -> {
                busy.countDown();
                await(open);
            }));
            await(busy); // else the worker might still take one from the full queue
            assertThatThrownBy(() -> {
                        while (true) {
                            waiting.add(queue.submit(() -> await(open)));
                        }
                    })
                    .hasMessageContaining("等待中的质量检查太多");
            assertThatThrownBy(() -> inspections.begin(order(REGISTER, Occasion.UNSCHEDULED), walk.person("shouli")))
                    .isInstanceOf(InputRefused.class)
                    .hasMessageContaining("等待中的质量检查太多");
        } finally {
            open.countDown();
            waiting.forEach(CompletableFuture::join);
        }
        InspectionRow refused = inspections.of(REGISTER, 1, 1).rows().get(0).row();
        assertThat(refused.inspectionState()).isEqualTo(InspectionState.REFUSED);
        assertThat(refused.troubles()).singleElement().asString().contains("等待中的质量检查太多");
        assertThat(inspect(Occasion.UNSCHEDULED).row().done())
                .as("the next one is not kept out")
                .isTrue();
    }

    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void cannotBeInspectedWhereThePlatformHoldsNoRows() {
        assertThatThrownBy(() -> inspections.begin(order(ELSEWHERE, Occasion.ANNUAL), walk.person("shouli")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请上传数据文件");
    }

    @Test
    void aFileThatIsNotInOrderIsKeptWithWhatIsWrong() {
        Inspections.Begun begun = inspections.begin(
                order(ELSEWHERE, Occasion.UNSCHEDULED),
                "健康.csv",
                new ByteArrayInputStream("甲;乙\n1;2\n".getBytes(StandardCharsets.UTF_8)),
                walk.person("weijian"));
        begun.end().join();
        InspectionRow row = inspections.find(begun.id(), walk.person("shouli")).row();
        assertThat(row.inspectionState()).isEqualTo(InspectionState.REFUSED);
        assertThat(row.troubles()).singleElement().asString().contains("分号");
    }

    @Test
    void rulesThatMakeNoSenseAreRefusedWithAllThatIsWrong() {
        refused(draft("", "", "status")).hasMessageContaining("规则种类");
        refused(draft("TYPE", "", "status")).hasMessageContaining("规则种类");
        refused(draft("PATTERN", "[a", "status")).hasMessageContaining("正则表达式无法识别");
        refused(draft("RANGE", "9..1", "status")).hasMessageContaining("下限不大于上限");
        refused(draft("RANGE", "1..9", "birth_date")).hasMessageContaining("日期型");
        refused(draft("CODES", " , ", "status")).hasMessageContaining("允许的值");
        refused(draft("CHECKSUM", "luhn", "status")).hasMessageContaining("id-number");
        refused(draft("REFERENCE", "A0101-0001/nothing", "status")).hasMessageContaining("资源编码/字段名");
        refused(draft("DATE_ORDER", "", "status", "birth_date")).hasMessageContaining("日期型");
        refused(draft("LOGIC", "已就业", "status", "phone")).hasMessageContaining("三种写法");
        refused(draft("UNIQUE", "x", "status")).hasMessageContaining("不需要填写");
        refused(draft("PATTERN", "a", "status", "phone")).hasMessageContaining("只能选择 1 个");
        refused(draft("REQUIRED", "", "no_such_item")).hasMessageContaining("信息项只能在本资源");
        refused(draft("", "", "no_such_item")).hasMessageContaining("规则种类").hasMessageContaining("信息项只能");
    }

    @Test
    void aChangedRuleTakesThePlaceOfTheOneBefore(@Autowired Events trail) {
        ResourceId id = new ResourceId("A0101-0002");
        String item = itemOf(id);
        rules.add(id, draft("REQUIRED", "", item), walk.person("shouli"));
        DeclaredRule added = declared(id).get(0);
        rules.change(id, added.id(), draft("PATTERN", ".+", item), walk.person("shouli"));

        assertThat(declared(id)).singleElement().satisfies(rule -> {
            assertThat(rule.rule().kind()).isEqualTo(RuleKind.PATTERN);
            assertThat(rule.id()).isNotEqualTo(added.id());
        });
        rules.end(id, declared(id).get(0).id(), "不再需要", walk.person("shouli"));
        assertThat(declared(id)).isEmpty();
        assertThatThrownBy(() -> rules.end(id, added.id(), "再停一次", walk.person("shouli")))
                .hasMessageContaining("已经停用");
        assertThat(trail.search(new TrailQuery("A0101-0002", null, null, null, null, null), "", false)
                        .rows())
                .extracting(TrailEntry::kind)
                .contains("quality-rule.added", "quality-rule.ended");
    }

    private InspectionView inspect(Occasion occasion) {
        Inspections.Begun begun = inspections.begin(order(REGISTER, occasion), walk.person("shenhe"));
        begun.end().join();
        return inspections.find(begun.id(), walk.person("shouli"));
    }

    private static Inspections.Order order(ResourceId resource, Occasion occasion) {
        return new Inspections.Order(resource, occasion, "");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(RuleDraft draft) {
        return assertThatThrownBy(() -> rules.add(REGISTER, draft, walk.person("shouli")))
                .isInstanceOf(InputRefused.class);
    }

    private List<DeclaredRule> declared(ResourceId id) {
        return rules.of(id).stream().filter(rule -> rule.id() > 0).toList();
    }

    private String itemOf(ResourceId id) {
        return rules.of(id).get(0).rule().items().get(0);
    }

    private static RuleDraft draft(String kind, String detail, String... items) {
        return new RuleDraft(kind, List.of(items), detail, "", "");
    }
}
