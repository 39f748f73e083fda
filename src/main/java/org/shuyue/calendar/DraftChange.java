package org.shuyue.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.shuyue.calendar.DraftPreview.ChangedDay;

/** The difference between what notices say today and what they would say. */
record DraftChange(CalendarContents before, CalendarContents after, String region) {

    List<ChangedDay> days(WorkCalendars now, WorkCalendars then) {
        WorkingDays old = now.in(region);
        WorkingDays amended = then.in(region);
        TreeSet<LocalDate> named = new TreeSet<>();
        for (CalendarContents contents : List.of(before, after)) {
            contents.in(region).forEach(day -> named.add(day.date()));
        }
        return named.stream()
                .map(date -> new ChangedDay(date, old.describe(date), amended.describe(date)))
                .filter(day -> !day.before().equals(day.after()))
                .toList();
    }

    List<Year> newYears() {
        List<Year> years = new ArrayList<>(after.knownYears());
        years.removeAll(before.knownYears());
        return years;
    }
}
