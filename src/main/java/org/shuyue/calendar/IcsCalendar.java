package org.shuyue.calendar;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.util.Strings;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.CalendarFile.Line;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.calendar.IcsComponent.Property;
import org.shuyue.shared.Shortened;

/**
 * Reads an ICS file: each event lasts whole days and says in its title whether they are days off or make-up days.
 * Whatever else an event may be is a problem; nothing is guessed.
 */
final class IcsCalendar {
    private static final int SHOWN = 20;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> REPEATING = List.of("RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID");
    private static final int LONGEST_EVENT = 31;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TITLE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    /** Takes the place of the notice while that is not known, so that the rest can be looked at. */
    private static final NoticeName NONE = new NoticeName("?", LocalDate.EPOCH);

    private final @Nullable NoticeName notice;
    private final List<Line> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int events;

    private IcsCalendar(@Nullable NoticeName notice) {
        this.notice = notice;
    }

    static boolean looksLike(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length());
    }

    static CalendarFile read(String text, @Nullable NoticeName notice) {
        IcsCalendar reading = new IcsCalendar(notice);
        try {
            reading.all(IcsComponents.of(text));
        } catch (IOException | ParserException e) {
            return CalendarFile.unreadable("文件不是完整的ICS（BEGIN与END不成对，或有一行缺少冒号），请重新导出后再上传");
        }
        return new CalendarFile(reading.events, reading.lines, reading.problems);
    }

    private void all(IcsComponents components) {
        if (notice == null) {
            refuse(0, "notice", "ICS文件不含通知文号和发布日期，请填写后再核对");
        }
        if (components.calendars() > 1) {
            refuse(0, "", "文件中有" + components.calendars() + "个日历，请拆开后分别上传");
        }
        components
                .calendar()
                .first("METHOD")
                .filter(method -> method.value().equalsIgnoreCase("CANCEL"))
                .ifPresent(method -> refuse(0, "METHOD", "这是取消日程的文件，不能作为放假通知上传"));
        components.found().forEach(this::component);
        if (events == 0 && problems.isEmpty()) {
            refuse(0, "", "文件中没有任何日程，请核对是否选错了文件");
        }
    }

    private void component(IcsComponent component) {
        switch (component.kind()) {
            case "VEVENT" -> event(component);
            case "VTIMEZONE" -> {
                // days have no time zone
            }
            default -> refuse(component.line(), component.kind(), "只能包含日程（VEVENT），请删除这一项");
        }
    }

    private void event(IcsComponent event) {
        events++;
        int before = problems.size();
        String title = Strings.unescape(
                        event.first("SUMMARY").map(Property::value).orElse(""))
                .strip();
        plain(event, title);
        IcsSummary summary = summary(event, title);
        Optional<LocalDate> from = date(event, "DTSTART", title);
        Optional<LocalDate> until = from.flatMap(first -> until(event, first, title));
        if (from.isEmpty() || until.isEmpty() || problems.size() > before) {
            return;
        }
        from.get().datesUntil(until.get()).forEach(date -> day(event.line(), date, summary));
    }

    private void day(int line, LocalDate date, IcsSummary summary) {
        NoticeName named = notice == null ? NONE : notice;
        Line day = new Line(
                line, new CalendarDay(date, summary.working(), summary.name(), named.number(), named.published()));
        lines.add(day);
        if (notice != null) {
            problems.addAll(NoticeDayPolicy.problems(day, day.day().differs()));
        }
    }

    /** An event that takes place once, and does. */
    private void plain(IcsComponent event, String title) {
        REPEATING.stream()
                .filter(name -> event.first(name).isPresent())
                .forEach(name -> refuse(event.line(), name, shown(title) + "是重复日程，请展开成一次性的全天日程"));
        event.first("STATUS")
                .filter(status -> status.value().equalsIgnoreCase("CANCELLED"))
                .ifPresent(status -> refuse(event.line(), "STATUS", shown(title) + "已标为取消，请从文件中删除"));
        List.of("DTSTART", "DTEND", "DURATION", "SUMMARY").stream()
                .filter(name -> event.count(name) > 1)
                .forEach(name -> refuse(event.line(), name, shown(title) + "的" + name + "出现了不止一次，请只保留一个"));
    }

    private IcsSummary summary(IcsComponent event, String title) {
        if (title.length() > LONGEST_TITLE) {
            refuse(event.line(), "SUMMARY", shown(title) + "的标题过长，应写成“春节（休）”的形式");
            return IcsSummary.of("");
        }
        IcsSummary summary = IcsSummary.of(title);
        if (!summary.clear()) {
            String why = summary.off() ? "既像放假又像上班" : "看不出是放假还是补班";
            refuse(event.line(), "SUMMARY", shown(title) + why + "，标题应带“休”“放假”“假期”或“班”“补班”“上班”；不是放假安排的日程请删除");
        } else if (summary.name().isEmpty()) {
            refuse(event.line(), "SUMMARY", shown(title) + "没有节日名称，标题应写成“春节（休）”的形式");
        } else if (summary.name().length() > LONGEST_NAME) {
            refuse(event.line(), "SUMMARY", shown(title) + "的节日名称过长，不应超过" + LONGEST_NAME + "个字");
        }
        return summary;
    }

    /** The day after the last one. */
    private Optional<LocalDate> until(IcsComponent event, LocalDate from, String title) {
        if (event.first("DTEND").isPresent() && event.first("DURATION").isPresent()) {
            refuse(event.line(), "DTEND", shown(title) + "同时写了DTEND和DURATION，请只保留一个");
            return Optional.empty();
        }
        Optional<LocalDate> end = event.first("DTEND").isPresent()
                ? date(event, "DTEND", title)
                : event.first("DURATION")
                        .map(Property::value)
                        .map(length -> from.plusDays(days(length)))
                        .or(() -> Optional.of(from.plusDays(1)));
        boolean fits = end.filter(day -> day.isAfter(from) && !day.isAfter(from.plusDays(LONGEST_EVENT)))
                .isPresent();
        if (end.isPresent() && !fits) {
            refuse(event.line(), "DTEND", shown(title) + "的起止日期不对：应为1到" + LONGEST_EVENT + "整天（DTEND是最后一天的次日）");
        }
        return end.filter(day -> fits);
    }

    /** Zero when it is no number of whole days. */
    private static int days(String duration) {
        try {
            Period period = Period.parse(duration);
            return period.getMonths() == 0 && period.getYears() == 0 && period.getDays() <= LONGEST_EVENT
                    ? period.getDays()
                    : 0;
        } catch (DateTimeException e) {
            return 0;
        }
    }

    private Optional<LocalDate> date(IcsComponent event, String name, String title) {
        Optional<Property> property = event.first(name);
        if (property.isEmpty()) {
            refuse(event.line(), name, shown(title) + "没有起始日期（DTSTART），请补上");
            return Optional.empty();
        }
        String text = property.get().value().strip();
        if (text.contains("T") || property.get().parameters().containsKey("TZID")) {
            refuse(
                    event.line(),
                    name,
                    shown(title) + "带有时刻或时区（" + Shortened.to(SHOWN, text) + "），只接受全天日程，日期应写成VALUE=DATE:20270101的形式");
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text, DATE);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // told below, like a date out of range
        }
        refuse(event.line(), name, shown(title) + "的日期“" + Shortened.to(SHOWN, text) + "”不存在或超出范围，应写成20270101的形式");
        return Optional.empty();
    }

    private void refuse(int line, String column, String message) {
        problems.add(new RowProblem(line, column, message));
    }

    private static String shown(String title) {
        return title.isEmpty() ? "没有标题的日程" : "日程“" + Shortened.to(SHOWN, title) + "”";
    }
}
