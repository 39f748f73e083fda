package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.InventedNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The notice for 2027 is invented. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class CalendarImportTest {
    private static final PersonId BY = new PersonId("admin");
    private static final String HEADER = "date,kind,name,differs_from_mon_fri,notice,published\n";
    private static final String NOTICE_2027 = InventedNotice.OF_2027;

    @Autowired
    CalendarImport imports;

    @Autowired
    Calendars calendars;

    @Autowired
    ApplicationEvents events;

    @Test
    void theMigrationsBroughtTheNoticesOf2018To2026() {
        assertThat(calendars.days()).isEqualTo(NoticeDays.effective(NoticeCalendar.DAYS));
        assertThat(calendars.years()).startsWith(Year.of(2018)).endsWith(Year.of(2026));
        assertThat(calendars.current().version()).startsWith("2018-2026-");
        assertThat(calendars.current()).isSameAs(calendars.current());
    }

    @Test
    void aNewYearIsKnownAtOnceAndReachesIntoTheYearBefore() {
        CalendarReport report = importing("\uFEFF" + NOTICE_2027.replace("\n", "\r\n"));

        assertThat(report.problems()).isEmpty();
        assertThat(report)
                .extracting(CalendarReport::rows, CalendarReport::imported)
                .containsExactly(16, 16);
        assertThat(report.version()).startsWith("2018-2027-");
        assertThat(calendars.current().known(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 1, 31))).isTrue();
        assertThat(events.stream(CalendarImported.class)).hasSize(1);
    }

    @Test
    void theWholeOfTheKnownNoticesCanBeImportedAgain() throws IOException {
        String version = calendars.current().version();
        try (InputStream file =
                Objects.requireNonNull(getClass().getResourceAsStream("/calendar/cn-notice-days.csv"))) {
            CalendarReport report = imports.importCsv(file, BY);

            assertThat(report.problems()).isEmpty();
            assertThat(report.imported()).isEqualTo(315);
            assertThat(report.version()).isEqualTo(version);
        }
    }

    @Test
    void anAmendingNoticeWinsOverTheOneThatItAmends() {
        CalendarReport report = importing(HEADER + "2026-09-20,holiday,国庆节,no,测试发〔2026〕9号,2026-08-01\n");

        assertThat(report.problems()).isEmpty();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 9, 20))).isFalse();
    }

    @Test
    void refusesAWrongHeader() {
        refuses(NOTICE_2027.replace("published\n", "date2\n"), 1, "", "表头不正确");
        refuses("", 0, "", "没有任何日期");
        refuses("date;kind\n", 1, "", "表头不正确");
        refuses(HEADER, 0, "", "没有任何日期");
    }

    @Test
    void refusesAYearWithoutOneOfItsFestivals() {
        refuses(without("2027-06-09"), 0, "date", "2027年不完整：没有“端午节”的放假日");
        refuses(without("2027-05-01"), 0, "date", "2027-05-01是法定节假日");
    }

    @Test
    void refusesAHoleInAFestival() {
        refuses(without("2027-02-07"), 0, "date", "缺少2027-02-07");
    }

    @Test
    void refusesAHoleBetweenYears() {
        String notice2028 = without("2027-01-31")
                .replace("2027", "2028")
                .replace("2026", "2027")
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(
                        ",(yes|no),", CalendarDay.weekend(LocalDate.parse(line.substring(0, 10))) ? ",no," : ",yes,"))
                .collect(Collectors.joining("\n"));

        refuses(HEADER + notice2028, 0, "date", "缺少2027年的放假通知");
    }

    @Test
    void refusesAMakeUpDayOnAWeekday() {
        refuses(NOTICE_2027.replace("2027-01-31,workday", "2027-01-28,workday"), 4, "date", "是星期四，本来就是工作日");
        refuses(NOTICE_2027.replace("2027-01-31,workday,春节,yes", "2027-01-28,workday,春节,no"), 4, "date", "是星期四");
    }

    @Test
    void refusesContradictions() {
        refuses(NOTICE_2027 + "2027-10-03,workday,国庆节,yes,测试发〔2026〕1号,2026-11-10\n", 18, "date", "出现了两次");
        refuses(NOTICE_2027 + "2027-10-03,workday,国庆节,yes,测试发〔2026〕2号,2026-11-10\n", 18, "kind", "一为放假、一为上班");
        refuses(NOTICE_2027 + "2027-10-04,holiday,国庆节,yes,测试发〔2026〕1号,2026-11-11\n", 18, "published", "两个发布日期");
        refuses(HEADER + "2026-10-10,holiday,国庆节,no,测试发〔2025〕2号,2025-11-04\n", 2, "kind", "一为放假、一为上班");
        refuses(NOTICE_2027.replace("测试发〔2026〕1号", "国办发明电〔2025〕7号"), 0, "notice", "不能改作2027年");
    }

    @Test
    void tellsEverythingThatIsWrongLineByLine() {
        CalendarReport report = importing(HEADER + """
                2027-02-30,holiday,元旦,yes,测试,2026-11-10
                2027-01-01,vacation,元旦,maybe,,10.11.2026
                2027-01-01,holiday,元旦
                2027-01-02,holiday,元旦,yes,测试,2026-11-10
                """);

        assertThat(report.imported()).isZero();
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(
                        tuple(2, "date"),
                        tuple(3, "published"),
                        tuple(3, "kind"),
                        tuple(3, "differs_from_mon_fri"),
                        tuple(3, "notice"),
                        tuple(4, ""),
                        tuple(5, "differs_from_mon_fri"));
    }

    @Test
    void refusesWhatIsNoUtf8AndWhatIsNoCsv() {
        CalendarReport report =
                imports.importCsv(new ByteArrayInputStream(NOTICE_2027.getBytes(Charset.forName("GBK"))), BY);

        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("UTF-8"));
        refuses(HEADER + "\"2027-01-01\"x,holiday\n", 0, "", "不是完整的CSV");
        refuses(HEADER + "2027-01-01,holiday,\"元旦,yes\n", 0, "", "不是完整的CSV");
    }

    @Test
    void keepsRareCharacters() {
        assertThat(importing(NOTICE_2027.replace("测试发", "张𠮷㛃😀")).problems()).isEmpty();
        assertThat(calendars.current().describe(LocalDate.of(2027, 2, 8)).reason())
                .isEqualTo("春节放假（张𠮷㛃😀〔2026〕1号）");
    }

    private CalendarReport importing(String text) {
        return imports.importCsv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BY);
    }

    private void refuses(String text, int line, String column, String message) {
        WorkingDays before = calendars.current();

        CalendarReport report = importing(text);

        assertThat(report.imported()).isZero();
        assertThat(report.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
        });
        assertThat(calendars.current()).isSameAs(before);
    }

    private static String without(String date) {
        return NOTICE_2027.replaceAll("(?m)^" + date + ".*\n", "");
    }
}
