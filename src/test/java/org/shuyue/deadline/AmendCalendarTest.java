package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarDraft;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.DraftState;
import org.shuyue.calendar.NewDraft;
import org.shuyue.notice.Notices;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A draft of the calendar, looked at and published while a share request is being reviewed. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class AmendCalendarTest {
    private static final Actor ADMIN = Actor.of(new PersonId("admin"), "安敏");
    private static final String LOCAL = """
            date,kind,name,differs_from_mon_fri,notice,published
            2026-04-22,holiday,云川节,yes,云政发〔2026〕2号,2026-01-05
            2026-04-25,workday,云川节,yes,云政发〔2026〕2号,2026-01-05
            """;

    @Autowired
    AmendCalendar amendCalendar;

    @Autowired
    CalendarDrafts drafts;

    @Autowired
    Calendars calendars;

    @Autowired
    Ledger ledger;

    @Autowired
    ShareWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Notices notices;

    @Autowired
    ApplicationEvents events;

    @Test
    @Clause("YC-22c")
    void showsALaterEndBeforehandAndMovesTheTimersWhenItIsPublished() {
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        CalendarDraft draft = bring(InventedNotice.OF_2027, "");

        Amendment amendment = amendCalendar.preview(draft.id());

        assertThat(amendment.later())
                .filteredOn(due -> due.now().caseNumber().equals(number))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.now().dueText()).isEqualTo("2027-01-04");
                    assertThat(due.thenDue()).isEqualTo("2027-01-06");
                    assertThat(due.provisionalThen()).isFalse();
                });
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(walk.task(number, "shenhe").dueAt())
                .isEqualTo(deadline(number).dueAt());

        publish(amendment, Shortening.NONE);

        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(walk.task(number, "shenhe").dueAt())
                .isEqualTo(deadline(number).dueAt());
        assertThat(told("shenqing")).contains("放假安排更新", "2027-01-04", "2027-01-06");
        assertThat(drafts.find(draft.id()).state()).isEqualTo(DraftState.PUBLISHED);
    }

    @Test
    void keepsAPromisedDayUnlessSomebodyDecidesOtherwiseWithAReason() {
        clock.set(LocalDateTime.of(2027, 1, 28, 10, 0));
        CaseNumber kept = walk.forwarded();
        Amendment amendment =
                amendCalendar.preview(bring(InventedNotice.OF_2027, "").id());
        ChangedDue due = earlier(amendment, kept);
        assertThat(due.thenDue()).isEqualTo("2027-02-03");

        publish(amendment, Shortening.NONE);

        assertThat(deadline(kept).dueDate()).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(events.stream(DeadlineMoved.class))
                .noneMatch(moved -> moved.deadline().caseNumber().equals(kept));
    }

    @Test
    void shortensTheChosenDeadlineInTheSameStep() {
        clock.set(LocalDateTime.of(2027, 1, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        Amendment amendment =
                amendCalendar.preview(bring(InventedNotice.OF_2027, "").id());
        Set<Long> chosen = Set.of(earlier(amendment, number).id());

        publish(amendment, new Shortening(chosen, "申请单位同意提前答复"));

        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(walk.task(number, "shenhe").dueAt())
                .isEqualTo(deadline(number).dueAt());
        assertThat(told("shenqing")).contains("2027-02-04", "2027-02-03", "申请单位同意提前答复");
    }

    @Test
    void refusesToShortenWithoutAReasonOrToADayGoneByOrWhatWouldNotEndEarlier() {
        clock.set(LocalDateTime.of(2027, 1, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        Amendment amendment =
                amendCalendar.preview(bring(InventedNotice.OF_2027, "").id());
        Set<Long> chosen = Set.of(earlier(amendment, number).id());

        refuses(amendment, new Shortening(chosen, " "), "须填写提前的理由");
        refuses(amendment, new Shortening(chosen, "长".repeat(501)), "理由过长");
        refuses(amendment, new Shortening(Set.of(-7L), "理由"), "有的已经办结，或者不会提前");
        clock.set(LocalDateTime.of(2027, 2, 4, 9, 0));
        refuses(amendment, new Shortening(chosen, "理由"), "已经过去，不能提前");

        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(calendars.current().known(LocalDate.of(2027, 2, 4))).isFalse();
    }

    @Test
    void movesTheDeadlinesOfTheRegionByItsOwnDaysOnly() {
        clock.set(LocalDateTime.of(2026, 4, 20, 10, 0));
        CaseNumber number = walk.forwarded();
        assertThat(deadline(number).region()).isEqualTo("云川市");
        LocalDate before = deadline(number).dueDate();
        Amendment elsewhere = amendCalendar.preview(bring(LOCAL, "临江县").id());
        assertThat(elsewhere.later()).noneMatch(due -> due.now().caseNumber().equals(number));

        Amendment amendment = amendCalendar.preview(
                bring(LOCAL.replaceAll("(?m)^2026-04-25.*\n", ""), "云川市").id());
        publish(amendment, Shortening.NONE);

        assertThat(before).isEqualTo(LocalDate.of(2026, 4, 27));
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(deadline(number).calendarVersion()).contains("+云川市-");
    }

    @Test
    void keepsThePromisedDayEachTimeThatALocalDayOffIsTakenBack() {
        clock.set(LocalDateTime.of(2026, 4, 20, 10, 0));
        CaseNumber number = walk.forwarded();

        for (int day : new int[] {27, 28}) {
            String notice = "云政发〔2026〕" + day + "号";
            publish(amendCalendar.preview(bring(offUntil(day, notice), "云川市").id()), Shortening.NONE);
            assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 4, day + 1));
            long withdrawal = drafts.withdraw("云川市", notice, ADMIN).id();
            publish(amendCalendar.preview(withdrawal), Shortening.NONE);
            assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 4, day + 1));
        }
    }

    /** From 27 April on. */
    private static String offUntil(int day, String notice) {
        StringBuilder text = new StringBuilder("date,kind,name,differs_from_mon_fri,notice,published\n");
        for (int one = 27; one <= day; one++) {
            text.append("2026-04-")
                    .append(one)
                    .append(",holiday,市民日,yes,")
                    .append(notice)
                    .append(",2026-03-01\n");
        }
        return text.toString();
    }

    private static ChangedDue earlier(Amendment amendment, CaseNumber number) {
        return amendment.earlier().stream()
                .filter(due -> due.now().caseNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void publish(Amendment amendment, Shortening shortening) {
        amendCalendar.publish(
                amendment.calendar().draft().id(), amendment.calendar().base(), shortening, ADMIN);
    }

    private void refuses(Amendment amendment, Shortening shortening, String message) {
        Instant before = clock.instant();
        assertThatThrownBy(() -> publish(amendment, shortening))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(message);
        assertThat(clock.instant()).isEqualTo(before);
    }

    private String told(String person) {
        return notices.inbox(new PersonId(person), 1).rows().get(0).text();
    }

    private CalendarDraft bring(String text, String region) {
        return drafts.bring(
                new NewDraft(region, "通知.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null),
                ADMIN);
    }

    private RunningDeadline deadline(CaseNumber number) {
        return ledger.of(number).get(0);
    }
}
