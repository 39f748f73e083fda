package org.shuyue.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.shuyue.calendar.Day.Kind;
import org.shuyue.shared.InputRefused;

/**
 * An immutable calendar of working days: Monday to Friday, as changed by the notices of the State Council. Years without
 * a notice are answered by Monday to Friday and said to be unknown.
 *
 * <p>Adding and counting are rank and select on prefix sums: both take constant time, however long the period.
 */
public final class WorkingDays {
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2230, 12, 31);
    private static final int SIZE = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
    private static final int FIRST_YEAR = FIRST.getYear();
    /** Of the name of a region, in the version of its calendar. */
    private static final int SHOWN_REGION = 20;

    private static final int YEARS = LAST.getYear() - FIRST_YEAR + 1;
    /** Index of the first of each month; looked up, because working it out costs more than all the rest. */
    private static final int[] FIRST_OF_MONTH = IntStream.range(0, 12 * YEARS)
            .map(month -> (int) (FIRST.plusMonths(month).toEpochDay() - FIRST.toEpochDay()))
            .toArray();

    /** Shared by all calendars, so that one more of them costs little. */
    private static final LocalDate[] DATES = FIRST.datesUntil(LAST.plusDays(1)).toArray(LocalDate[]::new);

    private final Map<LocalDate, CalendarDay> named;
    /** The days that the region orders for itself. */
    private final Set<LocalDate> local;

    private final BitSet knownYears;
    private final String version;
    /** Working days before the day with this index. */
    private final int[] before = new int[SIZE + 1];
    /** The working day with this rank, from 0. */
    private final LocalDate[] ranked;

    private WorkingDays(Map<LocalDate, CalendarDay> named, Set<LocalDate> local, BitSet knownYears, String version) {
        this.named = named;
        this.local = local;
        this.knownYears = knownYears;
        this.version = version;
        LocalDate[] found = new LocalDate[SIZE];
        for (int i = 0; i < SIZE; i++) {
            LocalDate date = DATES[i];
            boolean working = works(date);
            before[i + 1] = before[i] + (working ? 1 : 0);
            if (working) {
                found[before[i]] = date;
            }
        }
        ranked = Arrays.copyOf(found, before[SIZE]);
    }

    /**
     * The calendar of what notices name; where two name the same day the later one wins.
     *
     * @param knownYears for which the yearly notice is there
     */
    public static WorkingDays of(Collection<CalendarDay> days, Set<Year> knownYears, String version) {
        Map<LocalDate, CalendarDay> named = new HashMap<>();
        days.stream().sorted(Comparator.comparing(CalendarDay::published)).forEach(day -> named.put(day.date(), day));
        BitSet years = new BitSet();
        new HashSet<>(knownYears).forEach(year -> years.set(year.getValue()));
        return new WorkingDays(Map.copyOf(named), Set.of(), years, version);
    }

    /** The calendar of a region that orders these days for itself, one for each date. */
    WorkingDays with(Collection<CalendarDay> days, String region) {
        Map<LocalDate, CalendarDay> all = new HashMap<>(named);
        days.forEach(day -> all.put(day.date(), day));
        Set<LocalDate> dates = days.stream().map(CalendarDay::date).collect(toUnmodifiableSet());
        int end = region.offsetByCodePoints(0, Math.min(SHOWN_REGION, region.codePointCount(0, region.length())));
        String hash = VersionHash.of(region + "\n" + days);
        return new WorkingDays(
                Map.copyOf(all), dates, knownYears, version + "+" + region.substring(0, end) + "-" + hash);
    }

    /** The same if these days were ordered besides; the years that are known stay as they are. */
    WorkingDays supposing(Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> all = new HashMap<>(named);
        days.forEach(day -> all.put(day.date(), day));
        return new WorkingDays(Map.copyOf(all), local, knownYears, version + "+假设-" + VersionHash.of(days.toString()));
    }

    public boolean isWorkingDay(LocalDate date) {
        int i = index(date);
        return before[i + 1] > before[i];
    }

    /** Whether the notice for that year is there, so that the answer is final. */
    public boolean known(LocalDate date) {
        return date.getYear() >= 0 && knownYears.get(date.getYear());
    }

    /** What the day is and why, in Chinese; counted when it is a working day. */
    public Day describe(LocalDate date) {
        CalendarDay day = named.get(date);
        boolean working = isWorkingDay(date);
        if (day != null && (day.differs() || !working)) {
            String where = local.contains(date) ? "地方" : "";
            String what = working ? "调休上班（" : "放假（";
            return new Day(date, working ? Kind.MAKE_UP : Kind.HOLIDAY, day.name() + where + what + day.notice() + "）");
        }
        Kind kind = working ? Kind.WORKING : Kind.WEEKEND;
        return known(date)
                ? new Day(date, kind, working ? "工作日" : "周末")
                : new Day(date, kind, "该年度放假通知尚未发布，暂按周一至周五推算", true, false);
    }

    /**
     * The n-th working day after that day (before it when n is negative); the day itself is never counted. With zero the
     * day itself, whatever it is.
     */
    public LocalDate plus(LocalDate date, int n) {
        int i = index(date);
        if (n == 0) {
            return date;
        }
        long rank = n > 0 ? (long) before[i + 1] + n - 1 : (long) before[i] + n;
        if (rank < 0 || rank >= ranked.length) {
            throw outside();
        }
        return ranked[(int) rank];
    }

    /** Working days after the first day up to and including the second; negative when the second lies before. */
    public long between(LocalDate a, LocalDate b) {
        return (long) before[index(b) + 1] - before[index(a) + 1];
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : plus(date, 1);
    }

    /** The day itself when it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate date) {
        return isWorkingDay(date) ? date : plus(date, -1);
    }

    public String version() {
        return version;
    }

    private boolean works(LocalDate date) {
        CalendarDay day = named.get(date);
        return day == null ? !CalendarDay.weekend(date) : day.working();
    }

    private static int index(LocalDate date) {
        int year = date.getYear() - FIRST_YEAR;
        if (year < 0 || year >= YEARS) {
            throw outside();
        }
        return FIRST_OF_MONTH[12 * year + date.getMonthValue() - 1] + date.getDayOfMonth() - 1;
    }

    private static InputRefused outside() {
        return new InputRefused("from", "日期超出可计算的范围（1900年至2200年），请核对起算日期和期限");
    }
}
