package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarDay;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.WorkCalendars;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.shared.CaseNumber;

/** Five working days from Monday 2 March 2026, ten o'clock; they end with Monday 9 March. */
class TrialTest {
    private static final WorkCalendars PLAIN = WorkCalendars.of(
            WorkingDays.of(List.of(), Set.of(Year.of(2026)), "plain"),
            Map.of("云川市", List.of(new CalendarDay(LocalDate.of(2026, 5, 20), false, "市庆", "云川1号", day(1)))));
    private static final Instant START = at("2026-03-02T10:00");
    private static final Instant TODAY = at("2026-03-10T09:00");

    @Test
    void movesByTheDaysThatAreSupposedToBeOff() {
        SimulatedDeadline moved = trial(off(5)).of(running(), List.of());

        assertThat(moved.then().dueText()).isEqualTo("2026-03-10");
        assertThat(moved.movedBy()).isEqualTo(1);
        assertThat(moved.later()).isTrue();
        assertThat(moved.lateNow()).isTrue();
        assertThat(moved.relieved()).isTrue();
        assertThat(moved.then().warnAt()).isEqualTo(at("2026-03-09T09:00"));
    }

    @Test
    void endsEarlierByASaturdayThatIsSupposedToBeWorked() {
        WorkCalendars calendars = PLAIN.supposing("", List.of(new CalendarDay(day(7), true, "假设", "假设", day(1))));

        SimulatedDeadline moved = trial(calendars).of(running(), List.of());

        assertThat(moved.then().dueText()).isEqualTo("2026-03-07");
        assertThat(moved.movedBy()).isEqualTo(-1);
        assertThat(moved.earlier()).isTrue();
    }

    @Test
    void isSetFreeByADayOfItsOwnRegionOnly() {
        WorkCalendars calendars = PLAIN.supposing("云川市", List.of(new CalendarDay(day(5), false, "假设", "假设", day(1))));

        assertThat(trial(calendars).of(running(), List.of()).later()).isFalse();
        assertThat(trial(calendars).of(running("云川市"), List.of()).then().dueText())
                .isEqualTo("2026-03-10");
        assertThat(calendars.in("云川市").isWorkingDay(LocalDate.of(2026, 5, 20)))
                .as("what the region orders already stays")
                .isFalse();
    }

    @Test
    void ofAPausedOneIsTheEarliestEndAndNeverLate() {
        ClockEvent paused = event(Kind.PAUSED, "2026-03-03T10:00", null);
        RunningDeadline standing = deadline("", List.of(paused), DeadlineState.RUNNING, null, null);

        SimulatedDeadline moved = trial(off(5)).of(standing, List.of(paused));

        assertThat(standing.paused()).isTrue();
        assertThat(moved.then().dueText()).isEqualTo("2026-03-10");
        assertThat(moved.lateNow()).isFalse();
        assertThat(moved.lateThen()).isFalse();
    }

    @Test
    void isNotMovedByADayOnWhichItStoodStillAnyway() {
        ClockEvent paused = event(Kind.PAUSED, "2026-03-03T10:00", null);
        List<ClockEvent> stop =
                List.of(paused, event(ClockEvent.ending(paused), Kind.RESUMED, "2026-03-05T10:00", null));
        RunningDeadline resumed = deadline("", stop, DeadlineState.RUNNING, null, null);
        assertThat(resumed.dueText()).isEqualTo("2026-03-11");

        SimulatedDeadline same = trial(off(4)).of(resumed, stop);

        assertThat(same.then().dueText()).isEqualTo("2026-03-11");
        assertThat(same.movedBy()).isZero();
    }

    @Test
    void countsAnExtensionByTheSupposedCalendarToo() {
        List<ClockEvent> extended = List.of(event(Kind.EXTENDED, "2026-03-06T10:00", "P2WD"));
        RunningDeadline longer = deadline("", extended, DeadlineState.RUNNING, null, null);
        assertThat(longer.dueText()).isEqualTo("2026-03-11");

        assertThat(trial(off(10)).of(longer, extended).then().dueText()).isEqualTo("2026-03-12");
    }

    @Test
    void judgesAnEndedOneByTheDayOnWhichItEnded() {
        RunningDeadline met = deadline("", List.of(), DeadlineState.MET, null, at("2026-03-09T15:00"));

        SimulatedDeadline shorter = trial("P3WD").of(met, List.of());

        assertThat(shorter.then().dueText()).isEqualTo("2026-03-05");
        assertThat(shorter.movedBy()).isEqualTo(-2);
        assertThat(shorter.wouldBreach()).isTrue();
        assertThat(trial("P4WD").of(met, List.of()).then().dueText()).isEqualTo("2026-03-06");
        assertThat(trial("P5WD").of(met, List.of()).wouldBreach()).isFalse();
    }

    @Test
    void forgivesABreachThatALongerPeriodWouldHaveAvoided() {
        RunningDeadline late =
                deadline("", List.of(), DeadlineState.MET, at("2026-03-10T00:00"), at("2026-03-11T10:00"));

        SimulatedDeadline longer = trial("P10WD").of(late, List.of());

        assertThat(longer.lateNow()).isTrue();
        assertThat(longer.relieved()).isTrue();
        assertThat(trial("P6WD").of(late, List.of()).relieved()).isFalse();
    }

    @Test
    void leavesOtherRulesAlone() {
        AssumedRule other = AssumedRule.changed("another.rule", Period.parse("P1WD"), List.of());

        SimulatedDeadline same = new Trial(new Assumption(null, other), PLAIN, TODAY).of(running(), List.of());

        assertThat(same.then().dueText()).isEqualTo("2026-03-09");
        assertThat(same.movedBy()).isZero();
    }

    @Test
    void tellsWhenPeopleWouldBeRemindedUnderOtherWarnings() {
        AssumedRule reminded = AssumedRule.changed("test.review", Period.parse("P5WD"), List.of(Period.parse("-P3WD")));

        SimulatedDeadline same = new Trial(new Assumption(null, reminded), PLAIN, TODAY).of(running(), List.of());

        assertThat(same.then().warnAt()).isEqualTo(at("2026-03-04T09:00"));
        assertThat(same.movedBy()).isZero();
    }

    /** An overdue deadline keeps its date when the calendar is amended; that is no effect of what is supposed. */
    @Test
    void doesNotTakeAnAmendmentThatPassedItByForAnEffect() {
        WorkCalendars amended = PLAIN.supposing("", List.of(new CalendarDay(day(5), false, "春节", "国办", day(1))));
        WorkCalendars supposed = amended.supposing("", List.of(new CalendarDay(day(20), false, "假设", "假设", day(1))));

        SimulatedDeadline same = new Trial(new Assumption(supposed, null), amended, TODAY).of(running(), List.of());

        assertThat(same.then().dueText()).isEqualTo("2026-03-09");
        assertThat(same.relieved()).isFalse();
    }

    private static Trial trial(WorkCalendars calendars) {
        return new Trial(new Assumption(calendars, null), PLAIN, TODAY);
    }

    private static Trial trial(String period) {
        AssumedRule rule = AssumedRule.changed("test.review", Period.parse(period), List.of());
        return new Trial(new Assumption(null, rule), PLAIN, TODAY);
    }

    private static WorkCalendars off(int dayOfMarch) {
        return PLAIN.supposing("", List.of(new CalendarDay(day(dayOfMarch), false, "假设", "假设", day(1))));
    }

    private static RunningDeadline running() {
        return running("");
    }

    private static RunningDeadline running(String region) {
        return deadline(region, List.of(), DeadlineState.RUNNING, null, null);
    }

    private static RunningDeadline deadline(
            String region,
            List<ClockEvent> happened,
            DeadlineState state,
            @Nullable Instant breached,
            @Nullable Instant ended) {
        Terms terms = new Terms(
                "test",
                "test.review",
                "YC-22c",
                "五个工作日内答复",
                "转办",
                Period.parse("P5WD"),
                List.of(Period.parse("-P1WD")),
                OfficeHours.NONE,
                null);
        Reckoning reckoning = Replay.of(terms, START, happened, PLAIN.in(region));
        Due due = reckoning.due();
        return new RunningDeadline(
                1,
                new CaseNumber("TRIAL-1"),
                null,
                region,
                terms,
                START,
                due.dueDate(),
                due.dueAt(),
                due.dueText(),
                List.of(at("2026-03-06T09:00")),
                due.provisional(),
                due.calendarVersion(),
                state,
                reckoning.pausedAt(),
                breached,
                ended);
    }

    private static ClockEvent event(Kind kind, String at, @Nullable String extension) {
        return event(kind + at, kind, at, extension);
    }

    private static ClockEvent event(String token, Kind kind, String at, @Nullable String extension) {
        return new ClockEvent(
                token,
                kind,
                at(at),
                extension == null ? null : Period.parse(extension),
                null,
                null,
                "等待申请人补正",
                "测试",
                "",
                "plain",
                null,
                at(at));
    }

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2026, 3, dayOfMarch);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Application.ZONE).toInstant();
    }
}
