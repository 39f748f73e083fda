package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.shuyue.Application;
import org.shuyue.calendar.NoticeCalendar;
import org.shuyue.deadline.ClockEvent.Kind;

/** What holds for the replay of any history. */
class ReplayPropertyTest {

    @Property(tries = 1_000)
    void comesToTheSameInWhateverOrderAndHoweverOften(
            @ForAll("starts") Instant start,
            @ForAll("periods") String period,
            @ForAll("histories") List<Step> history,
            @ForAll long seed) {
        List<ClockEvent> events = Histories.events(start, history);
        List<ClockEvent> mixed = new ArrayList<>(events);
        mixed.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(mixed, new Random(seed));

        assertThat(replay(start, period, mixed)).isEqualTo(replay(start, period, events));
    }

    @Property(tries = 1_000)
    void agreesWithAWalkFromDayToDay(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll("pauses") List<Step> pauses) {
        for (String unit : List.of("WD", "D")) {
            List<ClockEvent> events = Histories.events(start, pauses);
            LocalDate due = replay(start, "P" + amount + unit, events).due().dueDate();

            assertThat(due).as(unit + events).isEqualTo(PauseWalk.due(start, amount, unit.equals("WD"), events));
        }
    }

    @Property(tries = 1_000)
    void aPauseNeverShortens(
            @ForAll("starts") Instant start,
            @ForAll("periods") String period,
            @ForAll("histories") List<Step> history,
            @ForAll @IntRange(min = 1, max = 2_000) int afterHours,
            @ForAll @IntRange(min = 1, max = 2_000) int hours) {
        List<ClockEvent> before = Histories.events(start, history);
        List<ClockEvent> paused = new ArrayList<>(before);
        Instant from = start.plus(Duration.ofHours(afterHours)).plusMillis(1);
        ClockEvent pause = Histories.event("more-pause", Kind.PAUSED, from, null);
        paused.add(pause);
        paused.add(Histories.event(ClockEvent.ending(pause), Kind.RESUMED, from.plus(Duration.ofHours(hours)), null));

        assertThat(replay(start, period, paused).due().dueAt())
                .isAfterOrEqualTo(replay(start, period, before).due().dueAt());
    }

    @Property(tries = 1_000)
    void neitherAnExtensionNorANewStartNorAKeptPromiseShortens(
            @ForAll("starts") Instant start,
            @ForAll("periods") String period,
            @ForAll("histories") List<Step> history,
            @ForAll("lasting") Kind kind) {
        List<ClockEvent> before = Histories.events(start, history);
        List<ClockEvent> more = new ArrayList<>(before);
        more.add(Histories.event("last", kind, start.plus(Duration.ofDays(900)), replay(start, period, before)));

        assertThat(replay(start, period, more).due().dueAt())
                .isAfterOrEqualTo(replay(start, period, before).due().dueAt());
    }

    @Property(tries = 300)
    void explainsEveryDayUpToTheEnd(
            @ForAll("starts") Instant start,
            @ForAll("dayPeriods") String period,
            @ForAll("histories") List<Step> history) {
        var due = replay(start, period, Histories.events(start, history)).due();

        assertThat(due.days().get(due.days().size() - 1).date()).isEqualTo(due.dueDate());
        for (int i = 1; i < due.days().size(); i++) {
            assertThat(due.days().get(i).date())
                    .isEqualTo(due.days().get(i - 1).date().plusDays(1));
        }
    }

    @Property(tries = 200)
    void paysNoHeedToTheZoneOfTheMachine(
            @ForAll("starts") Instant start,
            @ForAll("periods") String period,
            @ForAll("histories") List<Step> history,
            @ForAll("zones") String zone) {
        List<ClockEvent> events = Histories.events(start, history);
        Reckoning here = replay(start, period, events);
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(replay(start, period, events)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.integers()
                .between(0, 7 * 365 * 24 * 60)
                .map(minutes -> LocalDateTime.of(2018, 3, 1, 0, 0)
                        .plusMinutes(minutes)
                        .atZone(Application.ZONE)
                        .toInstant());
    }

    @Provide
    Arbitrary<String> periods() {
        return Arbitraries.of(
                "P1WD", "P5WD", "P10WD", "P20WD", "P10D", "P30D", "P1M", "P1Y", "PT12H", "PT48H", "PT16SH");
    }

    @Provide
    Arbitrary<String> dayPeriods() {
        return Arbitraries.of("P1WD", "P5WD", "P10WD", "P20WD", "P10D", "P30D", "P1M");
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata");
    }

    @Provide
    Arbitrary<Kind> lasting() {
        return Arbitraries.of(Kind.EXTENDED, Kind.RESTARTED, Kind.KEPT);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return step(Kind.PAUSED, Kind.RESUMED, Kind.EXTENDED, Kind.RESTARTED, Kind.REBASED)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Step>> pauses() {
        return step(Kind.PAUSED, Kind.RESUMED).list().ofMaxSize(8);
    }

    private static Arbitrary<Step> step(Kind... kinds) {
        return Combinators.combine(Arbitraries.of(kinds), Arbitraries.integers().between(1, 300))
                .as(Step::new);
    }

    private static Reckoning replay(Instant start, String period, List<ClockEvent> events) {
        return Replay.of(Histories.terms(period), start, events, NoticeCalendar.CALENDAR);
    }

    /**
     * Something that happens.
     *
     * @param hours after what happened before
     */
    record Step(Kind kind, int hours) {}
}
