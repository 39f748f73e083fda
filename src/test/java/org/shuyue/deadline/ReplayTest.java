package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.Application;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.NoticeCalendar;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.support.Clause;

/** Histories worked out by hand, with the notices of 2025 and 2026 beside. */
class ReplayTest {

    /** Spring Festival 2026 is off from 15 to 23 February; Saturday 14 and Saturday 28 February are worked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-03-02T10:00 | P5WD  | -                                                  | 2026-03-09          | Tue 3, Wed 4, Thu 5, Fri 6, Mon 9
            2026-03-02T10:00 | P5WD  | P 2026-03-04T09:00, R 2026-03-06T17:00             | 2026-03-11          | Tue 3, Wed 4 count; Thu 5 and Fri 6 stand still; Mon 9, Tue 10, Wed 11
            2026-03-02T10:00 | P5WD  | P 2026-03-04T09:00, R 2026-03-04T17:00             | 2026-03-09          | paused and resumed on one day: nothing is lost
            2026-03-02T10:00 | P5WD  | P 2026-03-06T09:00, R 2026-03-08T17:00             | 2026-03-09          | only a weekend stood still
            2026-03-02T10:00 | P5WD  | P 2026-03-02T11:00, R 2026-03-03T08:00             | 2026-03-10          | paused on the day of receipt: only Tue 3 is lost
            2026-03-02T10:00 | P5WD  | P 2026-03-09T09:00, R 2026-03-20T09:00             | 2026-03-09          | the last day still counts, so the period had ended
            2026-02-12T10:00 | P5WD  | P 2026-02-13T09:00, R 2026-02-24T09:00             | 2026-02-28          | Fri 13; make-up Sat 14 and Tue 24 stand still; Wed 25, Thu 26, Fri 27 and the make-up Sat 28 make five
            2026-03-02T10:00 | P5WD  | P 2026-03-03T09:00, R 2026-03-04T09:00, P 2026-03-05T09:00, R 2026-03-06T09:00 | 2026-03-11 | Tue 3 =1, Thu 5 =2, Mon 9 =3, Tue 10 =4, Wed 11 =5
            2026-03-02T10:00 | P5WD  | E 2026-03-06T09:00 P5WD                            | 2026-03-16          | from Mon 9: Tue 10 to Mon 16
            2026-03-02T10:00 | P5WD  | E 2026-03-03T09:00 P5WD, P 2026-03-04T09:00, R 2026-03-05T09:00 | 2026-03-17 | one day lost moves both stretches
            2026-03-02T10:00 | P5WD  | S 2026-03-05T09:00                                 | 2026-03-12          | begun anew on Thu 5: Fri 6, Mon 9 to Thu 12
            2026-03-02T10:00 | P5WD  | P 2026-03-03T09:00, S 2026-03-05T09:00             | 2026-03-12          | the correction came: begun anew, the pause is over
            2026-03-02T10:00 | P5WD  | E 2026-03-03T09:00 P10WD, S 2026-03-03T10:00       | 2026-03-23          | begun anew, but never before what was granted
            2026-03-02T10:00 | P10D  | -                                                  | 2026-03-12          | ten days
            2026-03-02T10:00 | P10D  | P 2026-03-04T09:00, R 2026-03-06T09:00             | 2026-03-16          | two days later is Sat 14, which rolls to Mon 16
            2026-01-31T10:00 | P1M   | P 2026-02-10T09:00, R 2026-02-13T09:00             | 2026-03-03          | 28 February and three days
            2026-03-02T10:00 | PT12H | P 2026-03-02T12:00, R 2026-03-02T15:30             | 2026-03-03T01:30    | exact hours stand still exactly
            2026-03-06T16:00 | PT4SH | -                                                  | 2026-03-09T11:00    | two hours on Friday until 18:00, two on Monday from 9:00
            2026-03-06T16:00 | PT4SH | P 2026-03-06T17:00, R 2026-03-09T10:00             | 2026-03-09T13:00    | one hour on Friday, three on Monday from 10:00
            2026-02-14T08:00 | PT9SH | -                                                  | 2026-02-14T18:00    | the make-up Saturday is a day of service
            """)
    @Clause({"YC-22c", "EG-07b"})
    void endsWhereItWasWorkedOut(String start, String period, String history, String due, String why) {
        assertThat(replay(start, period, history).due().dueText()).as(why).isEqualTo(due);
    }

    @Test
    void saysOfADayThatStoodStillWhy() {
        var due = replay("2026-03-02T10:00", "P5WD", "P 2026-03-04T09:00, R 2026-03-06T17:00")
                .due();

        assertThat(due.days())
                .filteredOn(day -> day.reason().startsWith("暂停计算：征求第三方意见"))
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6));
        assertThat(due.days().stream().filter(Day::counted)).hasSize(5);
    }

    @Test
    void saysOfADayOfAnExtensionThatItIsOne() {
        var due = replay("2026-03-02T10:00", "P5WD", "E 2026-03-06T09:00 P2WD").due();

        assertThat(due.days())
                .filteredOn(day -> day.reason().startsWith("延长期："))
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11));
    }

    @Test
    void standsStillUntilItIsResumed() {
        Reckoning paused = replay("2026-03-02T10:00", "P5WD", "P 2026-03-04T09:00");

        assertThat(paused.paused()).isTrue();
        assertThat(paused.due().dueText()).isEqualTo("2026-03-09");
        assertThat(Replay.of(
                                Histories.terms("P5WD"),
                                at("2026-03-02T10:00"),
                                events("P 2026-03-04T09:00"),
                                NoticeCalendar.CALENDAR,
                                at("2026-03-12T10:00"))
                        .due()
                        .dueText())
                .isEqualTo("2026-03-17");
    }

    @Test
    void keepsAPromiseUntilSomebodyShortensIt() {
        List<ClockEvent> kept = new ArrayList<>();
        kept.add(promise("2026-03-03T09:00", LocalDate.of(2026, 3, 12)));
        assertThat(replay(kept).due().dueText()).isEqualTo("2026-03-12");

        kept.addAll(events("P 2026-03-04T09:00, R 2026-03-05T09:00"));
        assertThat(replay(kept).due().dueText()).isEqualTo("2026-03-13");
        assertThat(replay(kept).due().days().get(11).reason()).contains("不提前");

        kept.addAll(events("X 2026-03-06T09:00"));
        assertThat(replay(kept).due().dueText()).isEqualTo("2026-03-10");
    }

    @Test
    void countsFromTheStartThatWasCorrectedLastWhateverWasPromisedBefore() {
        ClockEvent first = rebased("2026-02-27T10:00", "2026-03-03T08:00");
        ClockEvent last = rebased("2026-02-28T10:00", "2026-03-03T09:30");
        ClockEvent kept = promise("2026-03-03T09:00", LocalDate.of(2026, 3, 12));

        assertThat(replay(List.of(kept, first)).due().dueText())
                .as("promised after it")
                .isEqualTo("2026-03-12");
        for (List<ClockEvent> order : List.of(List.of(first, kept, last), List.of(last, kept, first))) {
            Reckoning reckoning = replay(order);
            assertThat(reckoning.startedAt()).isEqualTo(at("2026-02-28T10:00"));
            assertThat(reckoning.due())
                    .isEqualTo(replay("2026-02-28T10:00", "P5WD", "-").due());
        }
    }

    private static ClockEvent rebased(String to, String recorded) {
        return new ClockEvent(
                recorded, Kind.REBASED, at(to), null, null, null, "查明起算时间", "", "", "test", null, at(recorded));
    }

    private static ClockEvent promise(String at, LocalDate day) {
        return new ClockEvent(
                "promise",
                Kind.KEPT,
                at(at),
                null,
                day,
                day.plusDays(1).atStartOfDay(Application.ZONE).toInstant(),
                "放假安排更新",
                "",
                "",
                "test",
                null,
                at(at));
    }

    private static Reckoning replay(List<ClockEvent> events) {
        return Replay.of(Histories.terms("P5WD"), at("2026-03-02T10:00"), events, NoticeCalendar.CALENDAR);
    }

    private static Reckoning replay(String start, String period, String history) {
        return Replay.of(Histories.terms(period), at(start), events(history), NoticeCalendar.CALENDAR);
    }

    /** P paused, R resumed, S started anew, E extended, X shortened; each with its moment. */
    private static List<ClockEvent> events(String history) {
        List<ClockEvent> events = new ArrayList<>();
        if (!history.equals("-")) {
            Arrays.stream(history.split(", ", -1)).forEach(spelt -> events.add(event(spelt, events)));
        }
        return events;
    }

    private static ClockEvent event(String spelt, List<ClockEvent> before) {
        String[] words = spelt.split(" ", -1);
        Kind kind =
                switch (words[0]) {
                    case "P" -> Kind.PAUSED;
                    case "R" -> Kind.RESUMED;
                    case "S" -> Kind.RESTARTED;
                    case "E" -> Kind.EXTENDED;
                    default -> Kind.SHORTENED;
                };
        @Nullable String extension = words.length > 2 ? words[2] : null;
        return new ClockEvent(
                kind == Kind.RESUMED ? ClockEvent.ending(before.get(before.size() - 1)) : spelt,
                kind,
                at(words[1]),
                extension == null ? null : Period.parse(extension),
                null,
                null,
                "征求第三方意见",
                "",
                "",
                "test",
                null,
                at(words[1]));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Application.ZONE).toInstant();
    }
}
