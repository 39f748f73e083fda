package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.calendar.DraftPreview.ChangedDay;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.InventedIcs;
import org.shuyue.support.InventedNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** All notices are invented. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class CalendarDraftTest {
    private static final Actor ADMIN = Actor.of(new PersonId("admin"), "安敏");
    private static final String HEADER = "date,kind,name,differs_from_mon_fri,notice,published\n";
    private static final String AMENDING = HEADER + "2026-09-20,holiday,国庆节,no,测试发〔2026〕9号,2026-08-01\n";
    private static final String LOCAL = HEADER + """
            2026-04-22,holiday,云川节,yes,云政发〔2026〕2号,2026-01-05
            2026-04-25,workday,云川节,yes,云政发〔2026〕2号,2026-01-05
            """;

    @Autowired
    CalendarDrafts drafts;

    @Autowired
    CalendarImport imports;

    @Autowired
    Calendars calendars;

    @Autowired
    ApplicationEvents events;

    @Test
    void countsForNothingBeforeItIsPublished() {
        WorkingDays before = calendars.current();

        CalendarDraft draft = bring(InventedNotice.OF_2027);

        assertThat(calendars.current()).isSameAs(before);
        assertThat(draft.state()).isEqualTo(DraftState.WAITING);
        assertThat(drafts.waiting()).contains(draft);
        assertThat(events.stream(CalendarDraftChanged.class)).hasSize(1);
        assertThat(events.stream(CalendarImported.class)).isEmpty();
    }

    @Test
    void showsWhichDaysChangeAndWhichYearsBecomeKnown() {
        DraftPreview preview = drafts.preview(bring(InventedNotice.OF_2027).id());

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.publishable()).isTrue();
        assertThat(preview.newYears()).containsExactly(Year.of(2027));
        assertThat(preview.changes()).hasSize(16).filteredOn(ChangedDay::turns).hasSize(10);
        assertThat(preview.changes().get(0)).satisfies(day -> {
            assertThat(day.date()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(day.before().reason()).isEqualTo("工作日");
            assertThat(day.after().reason()).isEqualTo("元旦放假（测试发〔2026〕1号）");
        });
        assertThat(preview.then().national().isWorkingDay(LocalDate.of(2027, 1, 31)))
                .isTrue();
    }

    @Test
    void takesEffectWhenItIsPublishedAndNotAgain() {
        CalendarDraft draft = bring(InventedNotice.OF_2027);
        DraftPreview preview = drafts.preview(draft.id());

        CalendarReport report = drafts.publish(draft.id(), preview.base(), ADMIN);

        assertThat(report.imported()).isEqualTo(16);
        assertThat(calendars.all().version())
                .isEqualTo(report.version())
                .isEqualTo(preview.then().version());
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 1, 31))).isTrue();
        assertThat(drafts.find(draft.id()).state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(drafts.waiting()).isEmpty();
        assertThat(imports.past(10).get(0)).satisfies(done -> {
            assertThat(done.notices()).isEqualTo("测试发〔2026〕1号");
            assertThat(done.version()).isEqualTo(report.version());
            assertThat(done.importedBy()).isEqualTo(ADMIN.person());
        });
        assertThat(events.stream(CalendarImported.class)).hasSize(1);
        assertThatThrownBy(() -> drafts.publish(draft.id(), report.version(), ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("这份草稿已发布");
    }

    @Test
    void isReadFromAnIcsFileOnceItsNoticeIsNamed() {
        CalendarDraft draft = bring(InventedIcs.OF_2027, "", null);
        assertThat(draft.ics()).isTrue();
        assertThat(drafts.preview(draft.id()).problems())
                .extracting(RowProblem::column)
                .containsExactly("notice");

        drafts.name(draft.id(), new NoticeName(InventedIcs.NOTICE, LocalDate.of(2026, 11, 10)), ADMIN);

        DraftPreview preview = drafts.preview(draft.id());
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.then().version())
                .isEqualTo(drafts.preview(bring(InventedNotice.OF_2027).id())
                        .then()
                        .version());
        assertThatThrownBy(() -> drafts.name(
                        bring(AMENDING).id(), new NoticeName("测试发〔2026〕3号", LocalDate.of(2026, 1, 1)), ADMIN))
                .hasMessageContaining("CSV文件自带文号");
    }

    @Test
    void isKeptWithItsProblemsAndNotPublished() {
        CalendarDraft draft = bring(InventedNotice.OF_2027.replaceAll("(?m)^2027-06-09.*\n", ""));

        DraftPreview preview = drafts.preview(draft.id());

        assertThat(preview.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("没有“端午节”"));
        assertThat(preview.publishable()).isFalse();
        assertThat(preview.changes()).isEmpty();
        assertThatThrownBy(() -> drafts.publish(draft.id(), preview.base(), ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("1处问题");
    }

    @Test
    void isRefusedWhenItIsNoText() {
        assertThatThrownBy(() -> bring(InventedNotice.OF_2027.getBytes(Charset.forName("GBK")), "", null))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> bring(" \n")).hasMessageContaining("文件是空的");
        assertThatThrownBy(() -> bring("x".repeat(2_000_001))).hasMessageContaining("2MB");
    }

    @Test
    void canBeDiscardedOnce() {
        CalendarDraft draft = bring(AMENDING);

        drafts.discard(draft.id(), ADMIN);

        assertThat(drafts.find(draft.id()).state()).isEqualTo(DraftState.DISCARDED);
        assertThat(drafts.preview(draft.id()).publishable()).isFalse();
        assertThatThrownBy(() -> drafts.discard(draft.id(), ADMIN)).hasMessageContaining("这份草稿已作废");
        assertThatThrownBy(() -> drafts.publish(draft.id(), calendars.all().version(), ADMIN))
                .hasMessageContaining("这份草稿已作废");
        assertThatThrownBy(() -> drafts.find(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void isHeldAgainstTheNewCalendarWhenThatChangedMeanwhile() {
        CalendarDraft draft = bring(InventedNotice.OF_2027);
        String seen = drafts.preview(draft.id()).base();
        CalendarDraft other = bring(AMENDING);
        drafts.publish(other.id(), seen, ADMIN);

        DraftPreview preview = drafts.preview(draft.id());

        assertThat(preview.baseMoved()).isTrue();
        assertThat(preview.publishable()).isTrue();
        assertThatThrownBy(() -> drafts.publish(draft.id(), seen, ADMIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("预览之后工作日历已被更新");
    }

    @Test
    void ofARegionHoldsThereOnly() {
        CalendarDraft draft = bring(LOCAL, "云川市", null);
        DraftPreview preview = drafts.preview(draft.id());
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.newYears()).isEmpty();
        assertThat(preview.changes()).hasSize(2).allMatch(ChangedDay::turns);

        drafts.publish(draft.id(), preview.base(), ADMIN);

        WorkingDays city = calendars.all().in("云川市");
        assertThat(city.describe(LocalDate.of(2026, 4, 22)).reason()).isEqualTo("云川节地方放假（云政发〔2026〕2号）");
        assertThat(city.isWorkingDay(LocalDate.of(2026, 4, 25))).isTrue();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 4, 22))).isTrue();
        assertThat(calendars.all().in("临江县")).isSameAs(calendars.current());
        assertThat(calendars.all().version()).startsWith(calendars.current().version() + "+地方-");
        assertThat(calendars.days()).noneMatch(day -> day.name().equals("云川节"));
        assertThat(imports.past(1).get(0).region()).isEqualTo("云川市");
    }

    @Test
    void ofARegionReplacesWhatTheSameNoticeSaidThereBefore() {
        publish(bring(LOCAL, "云川市", null));

        publish(bring(LOCAL.replace("2026-04-22", "2026-04-23"), "云川市", null));

        WorkingDays city = calendars.all().in("云川市");
        assertThat(city.isWorkingDay(LocalDate.of(2026, 4, 22))).isTrue();
        assertThat(city.isWorkingDay(LocalDate.of(2026, 4, 23))).isFalse();
    }

    @Test
    void ofARegionKeepsTheRulesOfMakeUpDaysAndContradictions() {
        assertThat(problemOf(LOCAL.replace("2026-04-25,workday,云川节,yes", "2026-04-24,workday,云川节,yes"), "云川市"))
                .contains("是星期五，本来就是工作日");
        assertThat(problemOf(LOCAL + "2026-04-22,holiday,云川节,yes,云政发〔2026〕2号,2026-01-05\n", "云川市"))
                .contains("出现了两次");
        assertThat(problemOf(LOCAL.replace("2026-04-25", "2027-04-24"), "云川市")).contains("不属于通知");
    }

    @Test
    void isNoLocalOneWhenItsNoticeIsNationalNorTheOtherWayRound() {
        publish(bring(LOCAL, "云川市", null));

        assertThat(problemOf(LOCAL, "")).contains("已作为地方通知发布");
        assertThat(problemOf(LOCAL.replace("云政发〔2026〕2号", "国办发明电〔2025〕7号"), "云川市"))
                .contains("是全国通知");
    }

    @Test
    void ofARegionCanTakeALocalNoticeBackButNoNationalOne() {
        String before = calendars.all().version();
        publish(bring(LOCAL, "云川市", null));

        CalendarDraft draft = drafts.withdraw("云川市", "云政发〔2026〕2号", ADMIN);
        assertThat(drafts.preview(draft.id()).changes()).hasSize(2);
        assertThat(calendars.all().in("云川市").isWorkingDay(LocalDate.of(2026, 4, 22)))
                .isFalse();
        publish(draft);

        assertThat(calendars.all().version()).isEqualTo(before);
        assertThat(calendars.all().in("云川市")).isSameAs(calendars.current());
        assertThatThrownBy(() -> drafts.withdraw("云川市", "云政发〔2026〕2号", ADMIN)).hasMessageContaining("现行日历中没有地方通知");
        assertThatThrownBy(() -> drafts.withdraw("", "国办发明电〔2025〕7号", ADMIN)).hasMessageContaining("全国通知只能以新的通知替换");
    }

    private void publish(CalendarDraft draft) {
        drafts.publish(draft.id(), drafts.preview(draft.id()).base(), ADMIN);
    }

    private String problemOf(String text, String region) {
        return String.join(
                "；",
                drafts.preview(bring(text, region, null).id()).problems().stream()
                        .map(RowProblem::message)
                        .toList());
    }

    private CalendarDraft bring(String text) {
        return bring(text, "", null);
    }

    private CalendarDraft bring(String text, String region, @Nullable NoticeName notice) {
        return bring(text.getBytes(StandardCharsets.UTF_8), region, notice);
    }

    private CalendarDraft bring(byte[] content, String region, @Nullable NoticeName notice) {
        return drafts.bring(new NewDraft(region, "通知.csv", new ByteArrayInputStream(content), notice), ADMIN);
    }
}
