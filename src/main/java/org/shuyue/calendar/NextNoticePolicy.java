package org.shuyue.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.Optional;

/** From 1 October on the notice for the next year is looked out for; until it is in, dates in that year are provisional. */
final class NextNoticePolicy {
    private NextNoticePolicy() {}

    static Optional<Year> awaited(Collection<Year> known, LocalDate today) {
        Year year = Year.of(today.getYear());
        Year wanted = today.getMonth().compareTo(Month.OCTOBER) >= 0 ? year.plusYears(1) : year;
        return known.contains(wanted) ? Optional.empty() : Optional.of(wanted);
    }
}
