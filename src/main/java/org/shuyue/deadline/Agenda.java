package org.shuyue.deadline;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.shuyue.shared.Wildcards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines in the order in which they fall due, for those whom they concern. */
@Service
public class Agenda {
    public static final int PAGE_SIZE = 20;

    private final AgendaMapper mapper;

    Agenda(AgendaMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Whose deadlines: all, or those that an agency owes together with those of the cases.
     *
     * @param duty {@code null} for no agency
     */
    public record Scope(boolean everything, @Nullable AgencyId duty, Collection<CaseNumber> cases) {
        public Scope {
            cases = List.copyOf(cases);
        }

        boolean none() {
            return !everything && duty == null && cases.isEmpty();
        }
    }

    /**
     * What is looked for among them.
     *
     * @param word part of the number of the case, the clause or the citation; empty for all
     * @param titled further cases that the word fits
     * @param page from 1
     */
    public record Search(String word, Collection<CaseNumber> titled, int page) {
        public Search {
            word = word.strip();
            titled = List.copyOf(titled);
            page = Math.max(1, page);
        }

        /** The word with the wildcards of SQL escaped by an exclamation mark. */
        String pattern() {
            return Wildcards.escaped(word);
        }
    }

    /** Those that run. */
    @Transactional(readOnly = true)
    public Page<RunningDeadline> running(Scope scope, Search search) {
        if (scope.none()) {
            return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        }
        long offset = (search.page() - 1L) * PAGE_SIZE;
        List<RunningDeadline> rows = mapper.find(scope, search, null, PAGE_SIZE, offset).stream()
                .map(DeadlineRow::deadline)
                .toList();
        return new Page<>(rows, search.page(), PAGE_SIZE, mapper.count(scope, search));
    }

    /** Those that run, and those that ended after that moment. */
    @Transactional(readOnly = true)
    public List<Appointment> appointments(Scope scope, Instant endedAfter, int most) {
        if (scope.none()) {
            return List.of();
        }
        List<DeadlineRow> rows = mapper.find(scope, new Search("", List.of(), 1), endedAfter, most, 0);
        Map<Long, Instant> changed = changed(rows);
        return rows.stream().map(row -> appointment(row, changed.get(row.id()))).toList();
    }

    private Map<Long, Instant> changed(List<DeadlineRow> rows) {
        List<Long> ids = rows.stream()
                .filter(row -> row.changes() > 0)
                .map(DeadlineRow::id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : mapper.changes(ids).stream().collect(toMap(LastChange::deadlineId, LastChange::recordedAt));
    }

    private static Appointment appointment(DeadlineRow row, @Nullable Instant changed) {
        Instant last = Stream.of(row.startedAt(), row.breachedAt(), row.endedAt(), changed)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(row.startedAt());
        int sequence = row.changes() + (row.endedAt() == null ? 0 : 1);
        return new Appointment(row.deadline(), sequence, last);
    }

    /** The last entry in the events of a deadline. */
    record LastChange(long deadlineId, Instant recordedAt) {}
}
