package org.shuyue.inquiry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.inquiry.Build.Phase;
import org.shuyue.party.Person;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.StepHistory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the read models from scratch, piece by piece while the house goes on working: once after an update of a
 * database that had none, and whenever an administrator wants it.
 */
@Service
public class Rebuild {
    private static final int PIECE = 50;
    private static final int SIGHTS_AT_ONCE = 500;
    private static final Duration DAY = Duration.ofDays(1);

    private final BuildMapper mapper;
    private final InquiryMapper inquiry;
    private final SightMapper sightTable;
    private final CaseIndex index;
    private final Sights sights;
    private final Cases cases;
    private final Events trail;
    private final StepHistory steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;

    Rebuild(
            BuildMapper mapper,
            InquiryMapper inquiry,
            SightMapper sightTable,
            CaseIndex index,
            Sights sights,
            Cases cases,
            Events trail,
            StepHistory steps,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.inquiry = inquiry;
        this.sightTable = sightTable;
        this.index = index;
        this.sights = sights;
        this.cases = cases;
        this.trail = trail;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How far it is. */
    public Build state() {
        return mapper.find();
    }

    /** Begins within the next minute; one that is under way begins anew. */
    @Transactional
    public void want(Person by) {
        mapper.want(clock.instant());
        events.publishEvent(InquiryEvent.rebuildWanted(by));
    }

    /** Until nothing is left to do; several nodes take turns. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 20_000)
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {
            // one piece, one transaction
        }
    }

    private boolean step() {
        if (mapper.find().finished()) {
            return false;
        }
        Build build = mapper.lock();
        Build next =
                switch (build.phase()) {
                    case WANTED -> begin(build);
                    case CASES -> takeCases(build);
                    case SIGHTS -> takeSights(build);
                    case STEPS -> takeSteps(build);
                    case DONE -> build;
                };
        mapper.move(next);
        return !next.finished();
    }

    /** The tables are emptied beside the transaction, which keeps others away meanwhile: emptying ends a transaction. */
    private Build begin(Build build) {
        ownTransaction.executeWithoutResult(status -> {
            inquiry.forgetTerms();
            inquiry.forgetDue();
            inquiry.forgetCases();
            sightTable.forget();
        });
        return new Build(Phase.CASES, Instant.EPOCH, "", 0, 0, cases.countAll(), build.wantedAt(), null);
    }

    private Build takeCases(Build build) {
        List<CaseRow> rows = cases.after(build.reachedAt(), build.reachedNumber(), PIECE);
        // in the order in which everybody else locks them
        rows.stream().sorted(Comparator.comparing(row -> row.number().value())).forEach(index::rebuild);
        if (rows.isEmpty()) {
            return at(build, Phase.SIGHTS, build.reachedAt());
        }
        CaseRow last = rows.get(rows.size() - 1);
        return new Build(
                Phase.CASES,
                last.startedAt(),
                last.number().value(),
                0,
                build.done() + rows.size(),
                build.total(),
                build.wantedAt(),
                null);
    }

    /** One kind after the other: the number reached says how far in the present one. */
    private Build takeSights(Build build) {
        String kind = !Sights.KINDS.contains(build.reachedNumber()) ? Sights.KINDS.get(0) : build.reachedNumber();
        List<TrailEntry> entries = trail.ofKind(kind, build.reachedSeq(), SIGHTS_AT_ONCE);
        sights.keepMissing(entries);
        if (!entries.isEmpty()) {
            return named(build, kind, entries.get(entries.size() - 1).seq());
        }
        int next = Sights.KINDS.indexOf(kind) + 1;
        return next < Sights.KINDS.size() ? named(build, Sights.KINDS.get(next), 0) : at(build, Phase.STEPS, first());
    }

    /** What is older than the oldest case is no step of one. */
    private Instant first() {
        return cases.after(Instant.EPOCH, "", 1).stream()
                .map(CaseRow::startedAt)
                .findFirst()
                .orElseGet(clock::instant)
                .minus(DAY);
    }

    /** A day at a time. */
    private Build takeSteps(Build build) {
        if (build.reachedAt().isAfter(clock.instant())) {
            return at(build, Phase.DONE, build.reachedAt());
        }
        Instant next = build.reachedAt().plus(DAY);
        steps.take(build.reachedAt().minus(Duration.ofSeconds(1)), next);
        return at(build, Phase.STEPS, next);
    }

    private static Build named(Build build, String kind, long seq) {
        return new Build(
                Phase.SIGHTS, build.reachedAt(), kind, seq, build.done(), build.total(), build.wantedAt(), null);
    }

    private Build at(Build build, Phase phase, Instant reached) {
        return new Build(
                phase,
                reached,
                "",
                0,
                build.done(),
                build.total(),
                build.wantedAt(),
                phase == Phase.DONE ? clock.instant() : null);
    }
}
