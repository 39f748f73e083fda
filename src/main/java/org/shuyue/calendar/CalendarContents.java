package org.shuyue.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that notices say, the ones that others have amended included.
 *
 * @param national days of the State Council's notices
 * @param local days that regions order for themselves, by region
 * @param years that each national notice orders
 */
record CalendarContents(List<CalendarDay> national, Map<String, List<CalendarDay>> local, Map<String, Integer> years) {
    /** The region of a notice that holds everywhere. */
    static final String NATIONWIDE = "";
    /** As the database gives them, so that the version comes out the same. */
    private static final Comparator<CalendarDay> ORDER = Comparator.comparing(CalendarDay::date)
            .thenComparing(CalendarDay::published)
            .thenComparing(CalendarDay::notice);

    static CalendarContents of(
            Collection<CalendarRow> national, Collection<LocalDayRow> local, Collection<NoticeYear> years) {
        Map<String, List<CalendarDay>> byRegion = new TreeMap<>();
        local.forEach(row -> byRegion.computeIfAbsent(row.region(), region -> new ArrayList<>())
                .add(row.day()));
        return new CalendarContents(
                national.stream().map(CalendarRow::day).toList(),
                byRegion,
                years.stream().collect(toMap(NoticeYear::noticeNumber, NoticeYear::forYear)));
    }

    /** What holds there beside what the country orders; for the whole country the latter. */
    List<CalendarDay> in(String region) {
        return region.equals(NATIONWIDE) ? national : local.getOrDefault(region, List.of());
    }

    /** The same after the days of a file have taken the place of all that its notices said there before. */
    CalendarContents with(CalendarFile file, String region) {
        List<CalendarDay> amended = new ArrayList<>(without(file.notices(), region));
        amended.addAll(file.days());
        amended.sort(ORDER);
        if (region.equals(NATIONWIDE)) {
            Map<String, Integer> allYears = new TreeMap<>(years);
            allYears.putAll(NoticeDays.yearOfNotice(file.days()));
            return new CalendarContents(amended, local, allYears);
        }
        Map<String, List<CalendarDay>> allRegions = new TreeMap<>(local);
        allRegions.put(region, amended);
        return new CalendarContents(national, allRegions, years);
    }

    /** The days there that other notices name. */
    List<CalendarDay> without(Set<String> notices, String region) {
        return in(region).stream()
                .filter(day -> !notices.contains(day.notice()))
                .toList();
    }

    boolean isLocal(String notice) {
        return local.values().stream()
                .flatMap(List::stream)
                .anyMatch(day -> day.notice().equals(notice));
    }

    /** The year that each notice orders there. */
    Map<String, Integer> yearsOfNotices(String region) {
        return region.equals(NATIONWIDE) ? years : NoticeDays.yearOfNotice(in(region));
    }

    List<CalendarDay> effective() {
        return NoticeDays.effective(national);
    }

    List<Year> knownYears() {
        return new TreeSet<>(years.values()).stream().map(Year::of).toList();
    }

    WorkCalendars calendars() {
        List<CalendarDay> days = effective();
        List<Year> known = knownYears();
        return WorkCalendars.of(WorkingDays.of(days, new TreeSet<>(known), version(days, known)), local);
    }

    /** 2018-2026-1a2b3c4d. */
    private static String version(List<CalendarDay> days, List<Year> known) {
        if (known.isEmpty()) {
            return "empty";
        }
        return known.get(0) + "-" + known.get(known.size() - 1) + "-" + VersionHash.of(known + "\n" + days);
    }
}
