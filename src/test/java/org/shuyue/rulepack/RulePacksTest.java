package org.shuyue.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.Rule;
import org.shuyue.party.Agencies;
import org.shuyue.rulepack.PackChoice.Scope;
import org.shuyue.rulepack.PackMapper.VersionRow;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Which rule applies to whom and on which day; the demo's health commission goes by the city's own pack. */
@ApplicationTest
@Transactional
class RulePacksTest {
    private static final String REVIEW = "conditional-share.review";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AgencyId HEALTH = new AgencyId("A0104");
    private static final AgencyId LABOUR = new AgencyId("A0101");
    private static final AgencyId COUNTY = new AgencyId("A0201");
    private static final Actor ADMIN = Actor.of(new PersonId("admin"), "安敏");

    @Autowired
    RulePacks packs;

    @Autowired
    PackChoices choices;

    @Autowired
    PackMapper mapper;

    @Autowired
    BuiltInPacks builtIn;

    @Autowired
    PackReader reader;

    @Autowired
    Agencies agencies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Test
    @Clause("YC-22c")
    void isTheDefaultPackForEverybodyWithoutAChoice() {
        assertThat(rule(REVIEW, DAY, LABOUR).pack()).isEqualTo("yancheng");
        assertThat(packs.find(REVIEW, DAY)).contains(rule(REVIEW, DAY, LABOUR));
        assertThat(packs.packFor(null, DAY)).isEqualTo("yancheng");
    }

    @Test
    void isTheOwnPackForTheAgencyThatChoseIt() {
        Rule review = rule(REVIEW, DAY, HEALTH);

        assertThat(review.pack()).isEqualTo("yunchuan");
        assertThat(review.leeway().mostExtension()).isEqualTo(Period.parse("P5WD"));
        assertThat(review.leeway().pauseRoles()).containsExactly("leader", "authority");
    }

    @Test
    void comesFromTheOtherPacksWhereTheOwnOneHasNone() {
        assertThat(rule("data-correction.correct", DAY, HEALTH).pack()).isEqualTo("yancheng");
        assertThat(rule("breach-report.report", DAY, HEALTH).pack()).isEqualTo("xian");
        assertThat(packs.find("no-such.rule", DAY, HEALTH)).isEmpty();
    }

    @Test
    void followsTheRegionUnlessTheAgencyItselfChose() {
        LocalDate later = LocalDate.of(2030, 1, 1);
        choices.choose(Scope.REGION, "临江县", "yunchuan", later, ADMIN);
        choices.choose(Scope.REGION, "云川市", "siping", later, ADMIN);

        assertThat(rule(REVIEW, later, COUNTY).pack()).isEqualTo("yunchuan");
        assertThat(rule(REVIEW, later.minusDays(1), COUNTY).pack()).isEqualTo("yancheng");
        assertThat(packs.packFor(LABOUR, later)).isEqualTo("siping");
        assertThat(packs.packFor(HEALTH, later)).isEqualTo("yunchuan");
    }

    @Test
    void goesBackToTheDefaultWhenTheChoiceIsTakenBack() {
        LocalDate later = LocalDate.of(2030, 1, 1);
        choices.choose(Scope.AGENCY, "A0104", null, later, ADMIN);

        assertThat(rule(REVIEW, later, HEALTH).pack()).isEqualTo("yancheng");
        assertThat(rule(REVIEW, later.minusDays(1), HEALTH).pack()).isEqualTo("yunchuan");
    }

    @Test
    void refusesAChoiceThatWouldReachBackOrNamesNobody() {
        LocalDate later = LocalDate.of(2030, 1, 1);

        assertThatThrownBy(() -> choices.choose(Scope.AGENCY, "A0104", null, LocalDate.of(2020, 1, 1), ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("最早为明天");
        assertThatThrownBy(() -> choices.choose(Scope.AGENCY, "A9999", "yunchuan", later, ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有这个单位");
        assertThatThrownBy(() -> choices.choose(Scope.REGION, "临江县", "atlantis", later, ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有规则包“atlantis”");
    }

    @Test
    void isTheVersionThatGovernedTheDayOfTheStart() {
        publish("yunchuan", 2, LocalDate.of(2027, 1, 1), "P4WD");
        publish("yunchuan", 3, LocalDate.of(2027, 6, 1), "P3WD");

        assertThat(rule(REVIEW, LocalDate.of(2026, 12, 31), HEALTH).period()).hasToString("P5WD");
        assertThat(rule(REVIEW, LocalDate.of(2027, 1, 1), HEALTH).period()).hasToString("P4WD");
        assertThat(rule(REVIEW, LocalDate.of(2027, 5, 31), HEALTH).period()).hasToString("P4WD");
        assertThat(rule(REVIEW, LocalDate.of(2027, 6, 1), HEALTH).period()).hasToString("P3WD");
        assertThat(packs.version("yunchuan", 2).rules()).hasSize(1);
        assertThatThrownBy(() -> packs.version("yunchuan", 9)).isInstanceOf(NotFound.class);
    }

    @Test
    @Clause("WH-22")
    void isTheOneThatRanOutWhereNothingFollowedIt() {
        LocalDate last = LocalDate.of(2026, 11, 25);

        assertThat(rule("quality-inspection.yearly", last, LABOUR).runOutOn(last))
                .isFalse();
        assertThat(rule("quality-inspection.yearly", last.plusDays(1), LABOUR).runOutOn(last.plusDays(1)))
                .isTrue();
        assertThat(packs.find("quality-inspection.yearly", LocalDate.of(2021, 11, 25)))
                .isEmpty();
    }

    /** Another node is another instance over the same database. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void isSeenByTheOtherNodeAsSoonAsItIsCommitted() {
        RulePacks otherNode = new RulePacks(mapper, builtIn, reader, new PackSettings("yancheng"), agencies);
        LocalDate day = LocalDate.of(2031, 1, 1);
        try {
            assertThat(on(otherNode, day)).map(Rule::period).hasToString("Optional[P5WD]");
            transaction.executeWithoutResult(status -> publish("yunchuan", 2, day, "P4WD"));
            assertThat(on(otherNode, day)).map(Rule::period).hasToString("Optional[P4WD]");
        } finally {
            database.update("delete from rule_pack where pack_id = 'yunchuan' and version_no = 2");
        }
        assertThat(on(otherNode, day)).map(Rule::period).hasToString("Optional[P5WD]");
    }

    @Test
    void refusesToStartWithADefaultThatDoesNotExist() {
        DefaultPackExists check =
                new DefaultPackExists(new RulePacks(mapper, builtIn, reader, new PackSettings("atlantis"), agencies));

        assertThatThrownBy(() -> check.run(new DefaultApplicationArguments()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shuyue.deadline.default-pack")
                .hasMessageContaining("yancheng");
    }

    private Optional<Rule> on(RulePacks node, LocalDate day) {
        return transaction.execute(status -> node.find(REVIEW, day, HEALTH));
    }

    private Rule rule(String id, LocalDate day, AgencyId duty) {
        return packs.find(id, day, duty).orElseThrow();
    }

    private void publish(String pack, int number, LocalDate from, String period) {
        PersonId admin = new PersonId("admin");
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        String dmn = BrokenPackTest.good()
                .replace(
                        "Period_ConditionalShareReview\"><text>\"P5WD\"",
                        "Period_ConditionalShareReview\"><text>\"" + period + "\"")
                .replace(
                        "MostExtension_ConditionalShareReview\"><text>\"P5WD\"",
                        "MostExtension_ConditionalShareReview\"><text>\"P2WD\"");
        mapper.insertVersion(new VersionRow(0, pack, number, "云川市", from, dmn, admin, now, admin, now));
        packs.forget();
    }
}
