package org.shuyue.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working days of the whole country and of each region that orders days of its own. Immutable; the calendar of a
 * region is built when it is first asked for.
 */
public final class WorkCalendars {
    private final WorkingDays national;
    private final Map<String, List<CalendarDay>> local;
    private final String version;
    private final Map<String, WorkingDays> built = new ConcurrentHashMap<>();

    private WorkCalendars(WorkingDays national, Map<String, List<CalendarDay>> local) {
        this.national = national;
        this.local = local;
        version = local.isEmpty()
                ? national.version()
                : national.version() + "+地方-" + VersionHash.of(new TreeMap<>(local).toString());
    }

    /** Where two local notices of a region name the same day the later one wins; either wins over the national ones. */
    public static WorkCalendars of(WorkingDays national, Map<String, ? extends Collection<CalendarDay>> local) {
        return new WorkCalendars(
                national,
                local.entrySet().stream()
                        .filter(region -> !region.getValue().isEmpty())
                        .collect(toMap(Map.Entry::getKey, region -> NoticeDays.effective(region.getValue()))));
    }

    public WorkingDays national() {
        return national;
    }

    /** With the days that the region orders for itself; the national calendar where it orders none. */
    public WorkingDays in(String region) {
        List<CalendarDay> days = local.get(region);
        return days == null ? national : built.computeIfAbsent(region, name -> national.with(days, name));
    }

    /**
     * The same if these days were ordered besides, to try out what that would do.
     *
     * @param region where they would be; empty for the whole country, whose regions keep the days of their own
     */
    public WorkCalendars supposing(String region, Collection<CalendarDay> days) {
        if (region.isEmpty()) {
            return new WorkCalendars(national.supposing(days), local);
        }
        Map<LocalDate, CalendarDay> all = new TreeMap<>();
        local.getOrDefault(region, List.of()).forEach(day -> all.put(day.date(), day));
        days.forEach(day -> all.put(day.date(), day));
        Map<String, List<CalendarDay>> supposed = new TreeMap<>(local);
        supposed.put(region, List.copyOf(all.values()));
        return new WorkCalendars(national, supposed);
    }

    /** The regions that order days of their own. */
    public Set<String> regions() {
        return Set.copyOf(local.keySet());
    }

    /** Changes with any day, national or local. */
    public String version() {
        return version;
    }
}
