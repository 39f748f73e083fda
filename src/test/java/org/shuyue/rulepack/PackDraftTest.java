package org.shuyue.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.rulepack.PackDifference.Change;
import org.shuyue.rulepack.PackDifference.Field;
import org.shuyue.rulepack.PackDifference.Kind;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A new version of a pack, from the upload to the first clock that it governs. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class PackDraftTest {
    private static final String REVIEW = "conditional-share.review";
    private static final AgencyId HEALTH = new AgencyId("A0104");
    private static final Actor ADMIN = Actor.of(new PersonId("admin"), "安敏");

    @Autowired
    PackDrafts drafts;

    @Autowired
    RulePacks packs;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private LocalDate today;
    private LocalDate from;

    @BeforeEach
    void lookAtTheClock() {
        today = LocalDate.ofInstant(clock.instant(), Application.ZONE);
        from = today.plusDays(10);
    }

    @Test
    void showsWhatItWouldChangeFieldByField() {
        PackDifference difference = drafts.difference(drafts.upload(shorter(), "云川市", from, ADMIN));

        assertThat(difference.against()).isEqualTo(1);
        assertThat(difference.unchanged()).isZero();
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.fields())
                    .containsExactly(
                            new Field("期限", "5个工作日", "4个工作日"), new Field("延长", "最多5个工作日；由提供部门负责人", "最多2个工作日；由提供部门负责人"));
        });
    }

    @Test
    void showsWhatIsAddedAndRemoved() {
        String other = BrokenPackTest.good().replace(REVIEW, "other-share.review");
        PackDifference difference = drafts.difference(drafts.upload(other, "云川市", from, ADMIN));

        assertThat(difference.changes())
                .extracting(Change::kind, change -> change.rule().id(), Change::elsewhere)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "other-share.review", false),
                        org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, REVIEW, true));
    }

    @Test
    void isAllNewForAPackThatNobodyHas() {
        String own = BrokenPackTest.good().replace("<decision id=\"yunchuan\"", "<decision id=\"linjiang\"");
        PackDifference difference = drafts.difference(drafts.upload(own, "临江县", from, ADMIN));

        assertThat(difference.against()).isZero();
        assertThat(difference.count(Kind.ADDED)).isEqualTo(1);
        assertThat(drafts.publish(drafts.all().get(0).id(), ADMIN)).isEqualTo(1);
    }

    @Test
    void governsTheClocksOfItsFirstDayAndLaterAndLeavesTheRunningOnesAlone() {
        CaseNumber before = new CaseNumber("PACK-1");
        RunningDeadline running = ledger.start(before, REVIEW, HEALTH, at(today));
        long id = drafts.upload(shorter(), "云川市", from, ADMIN);

        assertThat(drafts.difference(id).running()).isEqualTo(1);
        assertThat(drafts.publish(id, ADMIN)).isEqualTo(2);

        assertThat(ledger.of(before)).containsExactly(running);
        assertThat(ledger.start(new CaseNumber("PACK-2"), REVIEW, HEALTH, at(from.minusDays(1)))
                        .period())
                .hasToString("P5WD");
        assertThat(ledger.start(new CaseNumber("PACK-3"), REVIEW, HEALTH, at(from))
                        .period())
                .hasToString("P4WD");
        assertThat(drafts.all()).isEmpty();
        assertThat(packs.versionsOn(today))
                .filteredOn(version -> version.pack().equals("yunchuan"))
                .extracting(PackVersion::number)
                .containsExactly(1);
    }

    @Test
    void makesANewVersionOfAPackThatCameWithTheProduct() {
        PackVersion first = packs.version("yancheng", 1);
        long id = drafts.upload(first.dmn().replace("\"P15WD\"", "\"P14WD\""), "盐城市", from, ADMIN);

        assertThat(drafts.difference(id).changes()).hasSize(1);
        assertThat(drafts.difference(id).unchanged()).isEqualTo(first.rules().size() - 1);
        assertThat(drafts.publish(id, ADMIN)).isEqualTo(2);
        assertThat(packs.find("catalogue-update.update", from).orElseThrow().period())
                .hasToString("P14WD");
    }

    @Test
    void governsNothingBeforeItIsPublishedAndNothingAfterItWasDropped() {
        long id = drafts.upload(shorter(), "云川市", from, ADMIN);
        assertThat(packs.find(REVIEW, from, HEALTH).orElseThrow().period()).hasToString("P5WD");

        drafts.discard(id, ADMIN);
        assertThatThrownBy(() -> drafts.publish(id, ADMIN)).isInstanceOf(NotFound.class);
        assertThat(packs.find(REVIEW, from, HEALTH).orElseThrow().period()).hasToString("P5WD");
    }

    @Test
    void isRefusedWhenItWouldReachBackOrSaysNotWhereItHolds() {
        assertThatThrownBy(() -> drafts.upload(shorter(), "云川市", today, ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("最早为明天");
        assertThatThrownBy(() -> drafts.upload(shorter(), " ", from, ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("适用地域");
        assertThatThrownBy(() -> drafts.upload("x".repeat(1_000_001), "云川市", from, ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("文件太大");
    }

    @Test
    void isRefusedWhenItsFirstDayHasComeWhileItLay() {
        long id = drafts.upload(shorter(), "云川市", today.plusDays(1), ADMIN);
        clock.set(at(today.plusDays(1)));

        assertThatThrownBy(() -> drafts.publish(id, ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("最早为明天");
    }

    @Test
    void leavesEachStepInTheTrail() {
        drafts.publish(drafts.upload(shorter(), "云川市", from, ADMIN), ADMIN);
        drafts.discard(drafts.upload(shorter(), "云川市", from, ADMIN), ADMIN);

        assertThat(events.stream(AuditableEvent.class).map(AuditableEvent::kind))
                .containsExactly(
                        "rule-pack.uploaded", "rule-pack.published", "rule-pack.uploaded", "rule-pack.discarded");
        assertThat(events.stream(AuditableEvent.class).toList().get(1).details())
                .containsEntry("version", "2")
                .containsEntry("changed", "1")
                .containsKey("sha256");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Application.ZONE).toInstant();
    }

    private static String shorter() {
        return BrokenPackTest.good()
                .replace(
                        "Period_ConditionalShareReview\"><text>\"P5WD\"",
                        "Period_ConditionalShareReview\"><text>\"P4WD\"")
                .replace(
                        "MostExtension_ConditionalShareReview\"><text>\"P5WD\"",
                        "MostExtension_ConditionalShareReview\"><text>\"P2WD\"");
    }
}
