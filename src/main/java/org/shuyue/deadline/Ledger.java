package org.shuyue.deadline;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every deadline that ever ran, with what became of it; kept for good. All its methods are safe to repeat. */
@Service
public class Ledger {
    private static final int BATCH = 500;

    private final DeadlineMapper mapper;
    private final ClockEvents changes;
    private final Reckoner reckoner;
    private final Calendars calendars;
    private final Agencies agencies;
    /** Asked for when needed: the rules are read by the engine, whose own beans may need this ledger. */
    private final ObjectProvider<RuleSource> rules;

    private final ApplicationEventPublisher events;

    Ledger(
            DeadlineMapper mapper,
            ClockEvents changes,
            Reckoner reckoner,
            Calendars calendars,
            Agencies agencies,
            ObjectProvider<RuleSource> rules,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.changes = changes;
        this.reckoner = reckoner;
        this.calendars = calendars;
        this.agencies = agencies;
        this.rules = rules;
        this.events = events;
    }

    /**
     * The deadline of that rule from that moment; one that runs already stays as it is and is returned.
     *
     * @param duty the agency that owes it, whose rule pack and local calendar apply; {@code null} for the default ones
     */
    @Transactional
    public RunningDeadline start(CaseNumber caseNumber, String ruleId, @Nullable AgencyId duty, Instant from) {
        return openId(caseNumber, ruleId)
                .map(this::found)
                .orElseGet(() -> begin(caseNumber, duty, from, terms(ruleId, duty, from)));
    }

    /**
     * A deadline whose last day the case itself names, in place of the rule's period; the rule says everything else of it.
     *
     * @param named after the day of the start; a day of rest counts as the next working day
     */
    @Transactional
    public RunningDeadline startNamed(
            CaseNumber caseNumber, String ruleId, @Nullable AgencyId duty, Instant from, LocalDate named) {
        return openId(caseNumber, ruleId)
                .map(this::found)
                .orElseGet(() ->
                        begin(caseNumber, duty, from, terms(ruleId, duty, from).until(named, day(from))));
    }

    /** Ends it as met; empty when none runs. One met too late is breached all the same, if nobody noticed before. */
    @Transactional
    public Optional<RunningDeadline> met(CaseNumber caseNumber, String ruleId, Instant at) {
        Optional<RunningDeadline> ended = end(caseNumber, ruleId, DeadlineState.MET, at);
        ended.map(DeadlineMet::new).ifPresent(events::publishEvent);
        return ended;
    }

    /** Ends it because nothing is due any more; empty when none runs. One that was overdue by then stays breached. */
    @Transactional
    public Optional<RunningDeadline> cancel(CaseNumber caseNumber, String ruleId, Instant at) {
        Optional<RunningDeadline> ended = end(caseNumber, ruleId, DeadlineState.CANCELLED, at);
        ended.map(DeadlineCancelled::new).ifPresent(events::publishEvent);
        return ended;
    }

    /**
     * That it began at another moment than was first thought.
     *
     * @param cause Chinese, what was found out
     * @param reason as the person wrote it; may be empty
     */
    public record Correction(Instant from, String cause, String reason, Actor by) {}

    /** Lets it count from the right moment; empty when none runs. What was found overdue before stays so. */
    @Transactional
    public Optional<RunningDeadline> rebase(CaseNumber caseNumber, String ruleId, Correction correction) {
        return openId(caseNumber, ruleId).map(id -> {
            ClockChange change = rebase(id, correction);
            events.publishEvent(change);
            return change.deadline();
        });
    }

    /** The same for one that is met with that: nothing is told to follow it any more. */
    @Transactional
    public Optional<RunningDeadline> met(CaseNumber caseNumber, String ruleId, Correction correction, Instant at) {
        return openId(caseNumber, ruleId).flatMap(id -> {
            ClockChange change = rebase(id, correction);
            Optional<RunningDeadline> ended = met(caseNumber, ruleId, at);
            ended.map(deadline -> new ClockChange(deadline, change.event(), change.formerDue(), change.by()))
                    .ifPresent(events::publishEvent);
            return ended;
        });
    }

    private ClockChange rebase(long id, Correction correction) {
        DeadlineRow former = mapper.lock(id);
        ClockEvent event = changes.decision(
                ClockEvent.Kind.REBASED,
                correction.from(),
                correction.cause(),
                correction.reason(),
                "",
                correction.by());
        changes.add(former, event);
        changes.replay(id);
        return new ClockChange(found(id), event, former.dueText(), correction.by());
    }

    /** Marks it as overdue; empty when it was marked before, does not run, stands still, or is not due yet by then. */
    @Transactional
    public Optional<RunningDeadline> breach(CaseNumber caseNumber, String ruleId, Instant at) {
        return openId(caseNumber, ruleId).flatMap(id -> breach(id, at));
    }

    /** Marks that people are being reminded, once for each lead; empty when they were before, or no lead is reached. */
    @Transactional
    public Optional<RunningDeadline> remind(CaseNumber caseNumber, String ruleId, Instant at) {
        Optional<RunningDeadline> reminded = openId(caseNumber, ruleId)
                .filter(id -> mapper.remind(id, leadsReached(found(id), at), at) == 1)
                .map(this::found);
        reminded.map(DeadlineReminded::new).ifPresent(events::publishEvent);
        return reminded;
    }

    /** The one that runs under that rule or one of its family: {@code x.report-major} is of {@code x.report}. */
    @Transactional(readOnly = true)
    public Optional<RunningDeadline> running(CaseNumber caseNumber, String rule) {
        return of(caseNumber).stream()
                .filter(deadline -> deadline.running() && deadline.goesBy(rule))
                .findFirst();
    }

    /** In the order of their starts. */
    @Transactional(readOnly = true)
    public List<RunningDeadline> of(CaseNumber caseNumber) {
        return of(List.of(caseNumber)).getOrDefault(caseNumber, List.of());
    }

    /** By case, each in the order of their starts; a case without any is left out. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, List<RunningDeadline>> of(Collection<CaseNumber> caseNumbers) {
        List<CaseNumber> wanted = caseNumbers.stream().distinct().toList();
        List<DeadlineRow> rows = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i += BATCH) {
            rows.addAll(mapper.ofCases(wanted.subList(i, Math.min(i + BATCH, wanted.size()))));
        }
        return rows.stream()
                .map(DeadlineRow::deadline)
                .collect(groupingBy(RunningDeadline::caseNumber, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * How its date came about, by the calendar of today.
     *
     * @param now until when a clock that stands still is taken to have stood
     */
    @Transactional(readOnly = true)
    public Explanation explain(RunningDeadline deadline, Instant now) {
        DeadlineRow row = mapper.find(deadline.id());
        List<ClockEvent> happened = reckoner.events(row.id());
        Instant until = row.endedAt() == null ? now : row.endedAt();
        Reckoning reckoning = reckoner.reckon(row, happened, calendars.all(), until);
        return new Explanation(deadline, reckoning.startedAt(), reckoning.due(), happened);
    }

    private Terms terms(String ruleId, @Nullable AgencyId duty, Instant from) {
        return rules.getObject()
                .find(ruleId, day(from), duty)
                .map(Terms::of)
                .orElseThrow(() -> new NotFound("规则包中没有当日有效的期限规则“" + ruleId + "”，请核对规则包"));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Application.ZONE).toLocalDate();
    }

    private RunningDeadline begin(CaseNumber caseNumber, @Nullable AgencyId duty, Instant from, Terms terms) {
        String region =
                duty == null ? "" : agencies.look(duty).map(Agency::region).orElse("");
        WorkingDays calendar = calendars.all().in(region);
        Instant startedAt = from.truncatedTo(ChronoUnit.MICROS);
        Due due = Replay.of(terms, startedAt, List.of(), calendar).due();
        List<Instant> warnings = terms.warnings(calendar, due);
        mapper.insert(
                DeadlineRow.of(caseNumber, duty, region, terms, startedAt, due, warnings),
                openMark(caseNumber, terms.ruleId()));
        RunningDeadline started = found(openId(caseNumber, terms.ruleId()).orElseThrow());
        events.publishEvent(new DeadlineStarted(started));
        return started;
    }

    private static int leadsReached(RunningDeadline deadline, Instant at) {
        return (int) deadline.warnings().stream()
                .filter(warning -> !warning.isAfter(at))
                .count();
    }

    private Optional<RunningDeadline> end(CaseNumber caseNumber, String ruleId, DeadlineState state, Instant at) {
        Optional<Long> running = openId(caseNumber, ruleId);
        running.ifPresent(id -> breach(id, at));
        return running.filter(id -> mapper.end(id, state, at) == 1).map(this::found);
    }

    private Optional<RunningDeadline> breach(long id, Instant at) {
        if (mapper.breach(id, at) != 1) {
            return Optional.empty();
        }
        RunningDeadline breached = found(id);
        events.publishEvent(new DeadlineBreached(breached));
        return Optional.of(breached);
    }

    private Optional<Long> openId(CaseNumber caseNumber, String ruleId) {
        return mapper.running(openMark(caseNumber, ruleId));
    }

    private RunningDeadline found(long id) {
        return mapper.find(id).deadline();
    }

    /** No case number holds white space, so the two parts cannot be mistaken. */
    static String openMark(CaseNumber caseNumber, String ruleId) {
        return caseNumber + " " + ruleId;
    }
}
