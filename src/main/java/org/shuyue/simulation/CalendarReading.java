package org.shuyue.simulation;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarDay;
import org.shuyue.calendar.CalendarDraft;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.DraftPreview;
import org.shuyue.calendar.WorkCalendars;
import org.shuyue.party.Agencies;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Component;

/** The calendar that is supposed: a draft, days of one's own, or both. */
@Component
class CalendarReading {
    private static final String SUPPOSED = "假设";

    private final Calendars calendars;
    private final CalendarDrafts drafts;
    private final Agencies agencies;
    private final Clock clock;

    CalendarReading(Calendars calendars, CalendarDrafts drafts, Agencies agencies, Clock clock) {
        this.calendars = calendars;
        this.drafts = drafts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** {@code null} when nothing is supposed of it. */
    @Nullable
    WorkCalendars read(Question question, Notes notes) {
        WorkCalendars draft = question.draft().isEmpty() ? null : draft(question.draft(), notes);
        NavigableSet<LocalDate> off = notes.days("off", "放假的日子", question.off());
        NavigableSet<LocalDate> working = notes.days("working", "上班的日子", question.working());
        off.stream()
                .filter(working::contains)
                .findFirst()
                .ifPresent(day -> notes.wrong("working", day + " 既假设放假又假设上班，请去掉其中一项"));
        String region = question.region();
        if (!region.isEmpty() && !regions().contains(region)) {
            notes.wrong("region", "没有名为“" + Notes.shortened(region) + "”的地区，请从列表中选择，或者选择全国");
        }
        if (off.isEmpty() && working.isEmpty()) {
            return draft;
        }
        notes.say((region.isEmpty() ? "全国" : region) + "假设 "
                + Stream.of(shown(off, "放假"), shown(working, "上班"))
                        .filter(not(String::isEmpty))
                        .collect(Collectors.joining("，")));
        return (draft == null ? calendars.all() : draft)
                .supposing(
                        region,
                        Stream.concat(
                                        off.stream().map(day -> day(day, false)),
                                        working.stream().map(day -> day(day, true)))
                                .toList());
    }

    /** Where days can be supposed: every region that an agency works for. */
    NavigableSet<String> regions() {
        return agencies.regions();
    }

    private @Nullable WorkCalendars draft(String typed, Notes notes) {
        Long number = notes.number("draft", "工作日历草稿", typed);
        if (number == null) {
            return null;
        }
        try {
            DraftPreview preview = drafts.preview(number);
            if (!preview.problems().isEmpty()) {
                notes.wrong("draft", "这份工作日历草稿中有 " + preview.problems().size() + " 处问题，请先在工作日历页面改正");
                return null;
            }
            notes.say("按工作日历草稿：" + name(preview.draft()));
            return preview.then();
        } catch (NotFound missing) {
            notes.wrong("draft", "这份工作日历草稿已经不在了，请重新选择");
            return null;
        }
    }

    static String name(CalendarDraft draft) {
        return draft.fileName() + "（" + (draft.region().isEmpty() ? "全国" : draft.region()) + "，"
                + draft.uploadedAt().atZone(Application.ZONE).toLocalDate() + " 上传，"
                + draft.state().label() + "）";
    }

    private CalendarDay day(LocalDate date, boolean works) {
        return new CalendarDay(date, works, SUPPOSED, SUPPOSED, Application.today(clock));
    }

    private static String shown(NavigableSet<LocalDate> days, String what) {
        return days.isEmpty() ? "" : DayList.shown(days) + " " + what;
    }
}
