package org.shuyue.quality;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.NewEntries;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.notice.Notices;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries that were published on 10 March 2025: their first yearly inspection is due a year later. */
@ApplicationTest
class YearlyInspectionTest {
    private static final ResourceId HELD = new ResourceId("A0101-0921");
    private static final ResourceId ELSEWHERE = new ResourceId("A0101-0922");
    private static final Instant PUBLISHED =
            LocalDate.of(2025, 3, 10).atTime(9, 0).atZone(Application.ZONE).toInstant();

    @Autowired
    YearlyInspections yearly;

    @Autowired
    Inspections inspections;

    @Autowired
    InspectionQueue queue;

    @Autowired
    QualityRules rules;

    @Autowired
    AgencyQuality agencies;

    @Autowired
    Resources resources;

    @Autowired
    Datasets datasets;

    @Autowired
    NewEntries entries;

    @Autowired
    Notices notices;

    @Autowired
    CaseWalk walk;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void publish() {
        if (resources.look(HELD).isEmpty()) {
            enter(HELD, "年度检查样例");
            enter(ELSEWHERE, "年度检查样例（数据在提供部门）");
            String names =
                    resources.find(HELD).items().stream().map(DataItem::name).collect(joining(","));
            datasets.replace(
                    HELD,
                    new ByteArrayInputStream((names + "\n甲" + ",".repeat(names.split(",", -1).length - 1) + "\n")
                            .getBytes(StandardCharsets.UTF_8)),
                    new PersonId("shenhe"));
            rules.add(ELSEWHERE, new RuleDraft("REQUIRED", List.of(first(ELSEWHERE)), "", "", "WH-14b"), operator());
        }
    }

    @Test
    @Clause("WH-14a")
    void startsByItselfThirtyDaysAheadOnceForEachYear() {
        clock.set(LocalDateTime.of(2026, 2, 8, 8, 0));
        yearly.startDue();
        assertThat(annual()).isEmpty();

        clock.set(LocalDateTime.of(2026, 2, 9, 0, 0));
        assertThat(yearly.startDue()).isPositive();
        finished();
        assertThat(annual()).singleElement().satisfies(view -> {
            assertThat(view.row().startedBy()).isEqualTo(Actor.SYSTEM.shown());
            assertThat(view.row().done()).isTrue();
            assertThat(view.row().rowCount()).isEqualTo(1);
            assertThat(view.row().operationsNote()).contains("2026-03-10");
        });
        yearly.startDue();
        clock.set(LocalDateTime.of(2026, 12, 31, 9, 0));
        yearly.startDue();
        finished();
        assertThat(annual()).as("not again").hasSize(1);
        assertThat(yearly.dutyOf(resources.find(HELD)).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2027, 2, 9));
        assertThat(agencies.of(List.of(new AgencyId("A0101"))).get(new AgencyId("A0101")))
                .extracting(AgencyQuality.Month::month)
                .contains(YearMonth.of(2026, 2));
    }

    @Test
    @Clause("WH-14a")
    void asksForAFileOnceWhereThePlatformHasNoRows() {
        clock.set(LocalDateTime.of(2026, 2, 9, 9, 0));
        yearly.startDue();
        yearly.startDue();
        finished();
        for (String login : List.of("shenhe", "shouli")) {
            assertThat(notices.inbox(new PersonId(login), 1).rows())
                    .as(login)
                    .filteredOn(notice -> notice.subject().equals("年度数据质量检查：请上传数据")
                            && notice.text().contains(ELSEWHERE.value()))
                    .singleElement()
                    .satisfies(notice ->
                            assertThat(notice.text()).contains("2026-03-10").contains("WH-14a"));
        }
    }

    @Test
    @Clause("WH-14b")
    void aTimelinessRuleFitsDatesOfResourcesWithAFrequencyOnly() {
        Resource register = resources.find(new ResourceId("A0101-0001"));
        rules.add(register.id(), new RuleDraft("TIMELY", List.of("registered_on"), "", "", "WH-14b"), operator());
        DeclaredRule added = rules.of(register.id()).stream()
                .filter(rule -> rule.rule().kind() == RuleKind.TIMELY)
                .findFirst()
                .orElseThrow();
        rules.end(register.id(), added.id(), "测试到此结束", operator());
        assertRefused(new RuleDraft("TIMELY", List.of("status"), "", "", ""), "应当是日期型");
        assertRefused(new RuleDraft("TIMELY", List.of("registered_on"), "P1M", "", ""), "不需要填写");
    }

    private void assertRefused(RuleDraft draft, String why) {
        assertThatThrownBy(() -> rules.add(new ResourceId("A0101-0001"), draft, operator()))
                .hasMessageContaining(why);
    }

    /** One after the other: when this one is through, the others are. */
    private void finished() {
        queue.submit(() -> {}).join();
    }

    private List<InspectionView> annual() {
        return inspections.of(HELD, 1, 50).rows().stream()
                .filter(view -> view.row().occasion() == Occasion.ANNUAL)
                .toList();
    }

    private Person operator() {
        return walk.person("shouli");
    }

    private String first(ResourceId id) {
        return resources.find(id).items().get(0).name();
    }

    private void enter(ResourceId id, String name) {
        Resource of = resources.find(QualityWalk.RESOURCE);
        entries.enter(
                new Resource(
                        id,
                        name,
                        of.summary(),
                        of.provider(),
                        null,
                        null,
                        of.sharingType(),
                        of.sharingConditions(),
                        of.sharingBasis(),
                        of.openingType(),
                        of.openingConditions(),
                        of.openingBasis(),
                        of.updateFrequency(),
                        of.format(),
                        of.level(),
                        of.region(),
                        of.category(),
                        of.sourceSystem(),
                        PUBLISHED,
                        of.items()),
                Actor.SYSTEM);
    }
}
