package org.shuyue.inquiry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps the entry of a case, and the terms under which it is found, as register, ledger and trail have it. */
@Component
class CaseIndex {
    private static final int AT_ONCE = 400;

    private final InquiryMapper mapper;
    private final Cases cases;
    private final Ledger ledger;
    private final Events events;

    CaseIndex(InquiryMapper mapper, Cases cases, Ledger ledger, Events events) {
        this.mapper = mapper;
        this.cases = cases;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Brings the entry up to date; a case that is not registered has none. What is not in the trail as a case's yet
     * is as if it had not happened.
     *
     * @param happened events since it was last brought up to date; of a case without an entry all are read again
     */
    void refresh(CaseNumber number, Collection<TrailEntry> happened) {
        Optional<CaseRow> row = cases.look(number);
        if (row.isEmpty()) {
            return;
        }
        CaseEntry before = mapper.lock(number).orElse(null);
        if (before == null) {
            if (begin(row.get())) {
                return;
            }
            before = mapper.lock(number).orElseThrow();
        }
        Story story = Story.of(before);
        story.take(happened);
        change(before, entry(row.get(), story));
    }

    /** From all that is known of it, whatever its entry says. */
    void rebuild(CaseRow row) {
        CaseEntry before = mapper.lock(row.number()).orElse(null);
        if (before == null) {
            begin(row);
            return;
        }
        Story story = new Story();
        story.take(events.ofCase(row.number()));
        change(before, entry(row, story));
    }

    /** False when somebody else made the entry meanwhile. */
    private boolean begin(CaseRow row) {
        Story story = new Story();
        story.take(events.ofCase(row.number()));
        CaseEntry entry = entry(row, story);
        for (long key = free(entry.begun()); ; key = free(key + 1)) {
            CaseEntry free = entry.from(key);
            try {
                mapper.insert(free);
                file(Terms.of(free), free);
                return true;
            } catch (DuplicateKeyException taken) { // the entry, or its key by another case of the same microsecond
                if (mapper.lock(row.number()).isPresent()) {
                    return false;
                }
            }
        }
    }

    private void change(CaseEntry before, CaseEntry after) {
        CaseEntry now = after.from(before.begun());
        if (now.equals(before)) {
            return;
        }
        mapper.update(now);
        Set<String> wanted = Terms.of(now);
        Set<String> there = Terms.of(before);
        pieces(minus(there, wanted)).forEach(piece -> mapper.removeTerms(piece, now.begun()));
        pieces(minus(wanted, there)).forEach(piece -> mapper.addTerms(piece, now.begun()));
        boolean stays = now.dueOrder() == before.dueOrder();
        Set<String> gone = Terms.byDue(stays ? minus(there, wanted) : there);
        Set<String> come = Terms.byDue(stays ? minus(wanted, there) : wanted);
        pieces(gone).forEach(piece -> mapper.removeDue(piece, Place.of(before)));
        pieces(come).forEach(piece -> mapper.addDue(piece, Place.of(now)));
    }

    private void file(Set<String> terms, CaseEntry entry) {
        pieces(terms).forEach(piece -> mapper.addTerms(piece, entry.begun()));
        pieces(Terms.byDue(terms)).forEach(piece -> mapper.addDue(piece, Place.of(entry)));
    }

    private CaseEntry entry(CaseRow row, Story story) {
        List<RunningDeadline> deadlines = ledger.of(row.number());
        Instant due = due(deadlines).orElse(null);
        story.person(row.applicant().value());
        story.say(row.number().value());
        story.say(row.title());
        story.say(row.applicantName());
        return new CaseEntry(
                micros(row.startedAt()),
                row.number(),
                row.processId(),
                row.title(),
                row.applicant(),
                row.applicantName(),
                row.applicantAgency(),
                row.providerAgency(),
                cases.resourceOf(row.number()).orElse(null),
                row.state(),
                row.open(),
                row.startedAt(),
                row.endedAt(),
                due,
                due == null ? CaseEntry.NEVER : micros(due),
                Kept.of(deadlines),
                joined(deadlines.stream().map(RunningDeadline::clause)),
                story.people(),
                joined(agencies(row, deadlines).map(AgencyId::value)),
                story.words(),
                story.lastOr(row.startedAt()));
    }

    private Stream<AgencyId> agencies(CaseRow row, List<RunningDeadline> deadlines) {
        List<AgencyId> agencies = new ArrayList<>(List.of(row.applicantAgency()));
        add(agencies, row.providerAgency());
        agencies.addAll(cases.concernedBy(row.number()));
        deadlines.forEach(deadline -> add(agencies, deadline.duty()));
        return agencies.stream();
    }

    private static void add(List<AgencyId> agencies, @Nullable AgencyId agency) {
        if (agency != null) {
            agencies.add(agency);
        }
    }

    private static Optional<Instant> due(List<RunningDeadline> deadlines) {
        Optional<Instant> next = deadlines.stream()
                .filter(RunningDeadline::running)
                .map(RunningDeadline::dueAt)
                .min(Instant::compareTo);
        return next.or(() -> deadlines.stream()
                .filter(deadline -> deadline.state() == DeadlineState.MET)
                .map(RunningDeadline::dueAt)
                .max(Instant::compareTo));
    }

    /** Two cases that begin in the same microsecond are told apart by the next that is free. */
    private long free(long begun) {
        long key = begun;
        while (mapper.isTaken(key) > 0) {
            key++;
        }
        return key;
    }

    private static List<List<String>> pieces(Set<String> terms) {
        List<String> all = List.copyOf(terms);
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            pieces.add(all.subList(i, Math.min(i + AT_ONCE, all.size())));
        }
        return pieces;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static String joined(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining(" "));
    }

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
