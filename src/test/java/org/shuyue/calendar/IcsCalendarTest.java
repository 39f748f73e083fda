package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuyue.support.InventedIcs.calendar;
import static org.shuyue.support.InventedIcs.event;
import static org.shuyue.support.InventedIcs.eventOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.support.InventedIcs;
import org.shuyue.support.InventedNotice;

class IcsCalendarTest {
    private static final NoticeName NOTICE = new NoticeName(InventedIcs.NOTICE, LocalDate.of(2026, 11, 10));

    @Test
    void givesTheSameDaysAsTheCsvFile() {
        CalendarFile ics = CalendarFile.read(InventedIcs.OF_2027, NOTICE);

        assertThat(ics.problems()).isEmpty();
        assertThat(ics.rows()).isEqualTo(8);
        assertThat(ics.days())
                .isEqualTo(CalendarFile.read(InventedNotice.OF_2027, null).days());
    }

    @ParameterizedTest
    @CsvSource({
        "春节（休）, 春节, false",
        "春节(班), 春节, true",
        "国庆节 班, 国庆节, true",
        "国庆节、中秋节【休】, 国庆节、中秋节, false",
        "劳动节调休上班, 劳动节, true",
        "劳动节补班 第1天/共2天, 劳动节, true",
        "元旦假期 第1天/共3天, 元旦, false",
        "补班：端午节, 端午节, true",
        "休 端午节, 端午节, false",
        "清明节放假, 清明节, false",
        "云川休渔节（休）, 云川休渔节, false",
        "张𠮷㛃节 休, 张𠮷㛃节, false"
    })
    void readsTheTitlesThatCalendarProgramsWrite(String title, String name, boolean working) {
        CalendarFile file = CalendarFile.read(
                working
                        ? calendar(event("20270131", "20270201", title))
                        : calendar(event("20270208", "20270209", title)),
                NOTICE);

        assertThat(file.problems()).isEmpty();
        assertThat(file.days()).singleElement().satisfies(day -> {
            assertThat(day.name()).isEqualTo(name);
            assertThat(day.working()).isEqualTo(working);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"春节", "植树节", "春节调休", "", "值班休息", "（休）"})
    void refusesATitleThatItCannotClassify(String title) {
        assertThat(CalendarFile.read(calendar(event("20270208", "20270209", title)), NOTICE)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.column()).isEqualTo("SUMMARY");
                });
    }

    @Test
    void countsTheEndOfAnEventOutAndReadsDurations() {
        assertThat(days(eventOf("DTSTART;VALUE=DATE:20270205", "DURATION:P4D", "SUMMARY:春节（休）")))
                .hasSize(4);
        assertThat(days(eventOf("DTSTART;VALUE=DATE:20270205", "DURATION:P1W", "SUMMARY:春节（休）")))
                .hasSize(7);
        assertThat(days(eventOf("DTSTART;VALUE=DATE:20270205", "SUMMARY:春节（休）")))
                .hasSize(1);
        assertThat(days(event("20270205", "20270207", "春节（休）")))
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 6));
    }

    @Test
    void readsFoldedLinesEscapedTitlesAlarmsAndTimeZonesThatNobodyNeeds() {
        String text = calendar(
                        """
                        BEGIN:VTIMEZONE
                        TZID:Asia/Shanghai
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0800
                        TZOFFSETTO:+0800
                        END:STANDARD
                        END:VTIMEZONE
                        """,
                        eventOf(
                                "BEGIN:VALARM",
                                "TRIGGER:-PT1H",
                                "SUMMARY:提醒",
                                "END:VALARM",
                                "SUMMARY:国庆节\\,中秋",
                                " 节（休）",
                                "DTSTART;VALUE=DATE:20271001"))
                .replace("\r\n", "\n");

        CalendarFile file = CalendarFile.read(text, NOTICE);

        assertThat(file.problems()).isEmpty();
        assertThat(file.days()).extracting(CalendarDay::name).containsExactly("国庆节,中秋节");
    }

    @Test
    void refusesWhatIsNoPlainEventOfWholeDays() {
        refuses("带有时刻或时区", eventOf("DTSTART:20270205T000000Z", "SUMMARY:春节（休）"));
        refuses("带有时刻或时区", eventOf("DTSTART;TZID=Asia/Shanghai:20270205T000000", "SUMMARY:春节（休）"));
        refuses("带有时刻或时区", eventOf("DTSTART;TZID=Asia/Shanghai;VALUE=DATE:20270205", "SUMMARY:春节（休）"));
        refuses("重复日程", eventOf("DTSTART;VALUE=DATE:20270205", "RRULE:FREQ=YEARLY", "SUMMARY:春节（休）"));
        refuses("重复日程", eventOf("DTSTART;VALUE=DATE:20270205", "RDATE;VALUE=DATE:20270206", "SUMMARY:春节（休）"));
        refuses("已标为取消", eventOf("DTSTART;VALUE=DATE:20270205", "STATUS:CANCELLED", "SUMMARY:春节（休）"));
        refuses("没有起始日期", eventOf("SUMMARY:春节（休）"));
        refuses("起止日期不对", event("20270205", "20270205", "春节（休）"));
        refuses("起止日期不对", event("20270205", "20270204", "春节（休）"));
        refuses("起止日期不对", event("20270205", "20280205", "春节（休）"));
        refuses("起止日期不对", eventOf("DTSTART;VALUE=DATE:20270205", "DURATION:PT36H", "SUMMARY:春节（休）"));
        refuses("起止日期不对", eventOf("DTSTART;VALUE=DATE:20270205", "DURATION:P1M", "SUMMARY:春节（休）"));
        refuses(
                "同时写了DTEND和DURATION",
                eventOf("DTSTART;VALUE=DATE:20270205", "DTEND;VALUE=DATE:20270206", "DURATION:P1D", "SUMMARY:春节（休）"));
        refuses("不止一次", eventOf("DTSTART;VALUE=DATE:20270205", "DTSTART;VALUE=DATE:20270206", "SUMMARY:春节（休）"));
        refuses("只能包含日程", "BEGIN:VTODO\r\nSUMMARY:春节（休）\r\nEND:VTODO\r\n");
    }

    @Test
    void doesNotPonderOverAnEndlessTitle() {
        refuses("标题过长", event("20270208", "20270209", "春" + " ".repeat(500_000) + "节"));
    }

    @Test
    void refusesADateThatThereIsNot() {
        refuses("“20270230”不存在", event("20270230", "20270301", "春节（休）"));
        refuses("“2027”不存在", eventOf("DTSTART;VALUE=DATE:2027", "SUMMARY:春节（休）"));
    }

    @Test
    void tellsTheLineOnWhichEachWrongEventBegins() {
        CalendarFile file = CalendarFile.read(
                calendar(
                        event("20270208", "20270209", "植树节"),
                        event("20270209", "20270210", "春节（休）"),
                        event("20270230", "20270301", "春节（休）")),
                NOTICE);

        assertThat(file.problems()).extracting(RowProblem::line).containsExactly(4, 18);
    }

    @Test
    void wantsTheNoticeOfTheDays() {
        assertThat(CalendarFile.read(InventedIcs.OF_2027, null).problems())
                .singleElement()
                .extracting(RowProblem::column)
                .isEqualTo("notice");
    }

    @Test
    void refusesWhatIsNoCalendarAtAll() {
        for (String text : new String[] {
            "BEGIN:VCALENDAR",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n",
            "BEGIN:VCALENDAR\r\nX-FOO\r\nEND:VCALENDAR\r\n"
        }) {
            assertThat(CalendarFile.read(text, NOTICE).problems())
                    .as(text)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("不是完整的ICS"));
        }
        assertThat(CalendarFile.read(calendar(), NOTICE).problems())
                .extracting(RowProblem::message)
                .containsExactly("文件中没有任何日程，请核对是否选错了文件");
        assertThat(CalendarFile.read(InventedIcs.OF_2027 + InventedIcs.OF_2027, NOTICE)
                        .problems())
                .extracting(RowProblem::message)
                .contains("文件中有2个日历，请拆开后分别上传");
        assertThat(CalendarFile.read(InventedIcs.OF_2027.replace("VERSION:2.0", "METHOD:CANCEL"), NOTICE)
                        .problems())
                .extracting(RowProblem::column)
                .containsExactly("METHOD");
    }

    private static List<CalendarDay> days(String event) {
        CalendarFile file = CalendarFile.read(calendar(event), NOTICE);
        assertThat(file.problems()).isEmpty();
        return file.days();
    }

    private static void refuses(String message, String event) {
        CalendarFile file = CalendarFile.read(calendar(event), NOTICE);
        assertThat(file.problems()).as(message).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(4);
        });
        assertThat(file.days()).isEmpty();
    }
}
