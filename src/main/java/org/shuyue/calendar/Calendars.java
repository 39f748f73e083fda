package org.shuyue.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current calendar, from the database; read again as soon as any node has imported a newer one. */
@Service
public class Calendars {
    private final CalendarMapper mapper;
    private volatile @Nullable Snapshot snapshot;

    Calendars(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    /** The one of the whole country. */
    @Transactional(readOnly = true)
    public WorkingDays current() {
        return all().national();
    }

    @Transactional(readOnly = true)
    public WorkCalendars all() {
        return snapshot().calendars();
    }

    /** The days that notices name, where two name one the later; in order of their dates. */
    @Transactional(readOnly = true)
    public List<CalendarDay> days() {
        return contents().effective();
    }

    /** The days that the region orders for itself, where two of its notices name one the later; in order. */
    @Transactional(readOnly = true)
    public List<CalendarDay> days(String region) {
        return NoticeDays.effective(contents().in(region));
    }

    /** The years whose notice is there, in order. */
    @Transactional(readOnly = true)
    public List<Year> years() {
        return contents().knownYears();
    }

    /** The year whose notice should be imported by now; empty while nothing is missing. */
    @Transactional(readOnly = true)
    public Optional<Year> awaited(LocalDate today) {
        return NextNoticePolicy.awaited(years(), today);
    }

    CalendarContents contents() {
        return snapshot().contents();
    }

    private Snapshot snapshot() {
        long newest = mapper.lastImport();
        Snapshot known = snapshot;
        if (known != null && known.importId() == newest) {
            return known;
        }
        CalendarContents contents = CalendarContents.of(mapper.days(), mapper.localDays(), mapper.noticeYears());
        Snapshot read = new Snapshot(newest, contents, contents.calendars());
        snapshot = read;
        return read;
    }

    private record Snapshot(long importId, CalendarContents contents, WorkCalendars calendars) {}
}
