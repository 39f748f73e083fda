package org.shuyue.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    @Transactional(readOnly = true)
    public WorkingDays current() {
        return snapshot().calendar();
    }

    /** The days that notices name, where two name one the later; in order of their dates. */
    @Transactional(readOnly = true)
    public List<CalendarDay> days() {
        return snapshot().days();
    }

    /** The years whose notice is there, in order. */
    @Transactional(readOnly = true)
    public List<Year> years() {
        return snapshot().years();
    }

    /** The year whose notice should be imported by now; empty while nothing is missing. */
    @Transactional(readOnly = true)
    public Optional<Year> awaited(LocalDate today) {
        return NextNoticePolicy.awaited(years(), today);
    }

    private Snapshot snapshot() {
        long newest = mapper.lastImport();
        Snapshot known = snapshot;
        if (known != null && known.importId() == newest) {
            return known;
        }
        Snapshot read = read(newest);
        snapshot = read;
        return read;
    }

    private Snapshot read(long newest) {
        List<CalendarDay> days = NoticeDays.effective(
                mapper.days().stream().map(CalendarRow::day).toList());
        List<Year> years = mapper.years().stream().map(Year::of).toList();
        return new Snapshot(newest, days, years, WorkingDays.of(days, new TreeSet<>(years), version(days, years)));
    }

    /** 2018-2026-1a2b3c4d: the same on every machine that holds the same notices. */
    private static String version(Collection<CalendarDay> days, List<Year> years) {
        if (years.isEmpty()) {
            return "empty";
        }
        return years.get(0) + "-" + years.get(years.size() - 1) + "-" + hash(years + "\n" + days);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Snapshot(long importId, List<CalendarDay> days, List<Year> years, WorkingDays calendar) {}
}
