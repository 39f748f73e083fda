package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuyue.calendar.NoticeCalendar.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A city that is off on one Wednesday and works on the Saturday after it; the notice is invented. */
class WorkCalendarsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 22);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 4, 25);
    private static final CalendarDay OFF = local(WEDNESDAY, false);
    private static final CalendarDay MAKE_UP = local(SATURDAY, true);
    private static final WorkCalendars CALENDARS =
            WorkCalendars.of(CALENDAR, Map.of("云川市", List.of(OFF, MAKE_UP), "无事县", List.of()));

    @Test
    void followTheLocalNoticeInItsRegionOnly() {
        WorkingDays city = CALENDARS.in("云川市");

        assertThat(city.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(city.isWorkingDay(SATURDAY)).isTrue();
        assertThat(city.plus(LocalDate.of(2026, 4, 21), 3)).isEqualTo(SATURDAY);
        assertThat(CALENDARS.national().isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(CALENDARS.national().plus(LocalDate.of(2026, 4, 21), 3)).isEqualTo(LocalDate.of(2026, 4, 24));
    }

    @Test
    void giveEveryOtherRegionTheNationalCalendarItself() {
        assertThat(CALENDARS.in("别的市")).isSameAs(CALENDARS.national());
        assertThat(CALENDARS.in("无事县")).isSameAs(CALENDARS.national());
        assertThat(CALENDARS.regions()).containsExactly("云川市");
    }

    @Test
    void buildARegionOnce() {
        assertThat(CALENDARS.in("云川市")).isSameAs(CALENDARS.in("云川市"));
    }

    @Test
    void sayOfALocalDayThatItIsLocalAndByWhichNotice() {
        WorkingDays city = CALENDARS.in("云川市");

        assertThat(city.describe(WEDNESDAY).reason()).isEqualTo("云川节地方放假（云政发〔2026〕2号）");
        assertThat(city.describe(SATURDAY).reason()).isEqualTo("云川节地方调休上班（云政发〔2026〕2号）");
        assertThat(city.describe(LocalDate.of(2026, 10, 1)).reason()).isEqualTo("国庆节放假（国办发明电〔2025〕7号）");
    }

    @Test
    void letTheLocalNoticeWinOverTheNationalOne() {
        LocalDate nationalDay = LocalDate.of(2026, 10, 10);
        WorkingDays city = WorkCalendars.of(CALENDAR, Map.of("云川市", List.of(local(nationalDay, false))))
                .in("云川市");

        assertThat(CALENDAR.isWorkingDay(nationalDay)).isTrue();
        assertThat(city.isWorkingDay(nationalDay)).isFalse();
    }

    @Test
    void sayTheRegionInTheVersionAndChangeItWithTheDays() {
        WorkCalendars fewer = WorkCalendars.of(CALENDAR, Map.of("云川市", List.of(OFF)));

        assertThat(CALENDARS.in("云川市").version()).startsWith("test+云川市-");
        assertThat(fewer.in("云川市").version()).isNotEqualTo(CALENDARS.in("云川市").version());
        assertThat(fewer.version()).isNotEqualTo(CALENDARS.version());
        assertThat(WorkCalendars.of(CALENDAR, Map.of()).version()).isEqualTo(CALENDAR.version());
    }

    @Test
    void knowTheYearsOfTheNationalNoticesOnly() {
        WorkingDays city = WorkCalendars.of(CALENDAR, Map.of("云川市", List.of(local(LocalDate.of(2027, 4, 7), false))))
                .in("云川市");

        assertThat(city.known(LocalDate.of(2027, 4, 7))).isFalse();
        assertThat(city.isWorkingDay(LocalDate.of(2027, 4, 7))).isFalse();
    }

    private static CalendarDay local(LocalDate date, boolean working) {
        return new CalendarDay(date, working, "云川节", "云政发〔2026〕2号", LocalDate.of(2026, 1, 5));
    }
}
