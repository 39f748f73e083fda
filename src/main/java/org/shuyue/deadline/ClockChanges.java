package org.shuyue.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops a clock, lets it go on, begins it anew or extends its period: only as its rule allows, by whom its rule allows,
 * with a reason, and never behind anybody's back.
 */
@Service
public class ClockChanges {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_EVIDENCE = 500;

    private final DeadlineMapper mapper;
    private final ClockEvents changes;
    private final Reckoner reckoner;
    private final RuleSource rules;
    private final Substitutions substitutions;
    private final Jurisdiction jurisdiction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ClockChanges(
            DeadlineMapper mapper,
            ClockEvents changes,
            Reckoner reckoner,
            RuleSource rules,
            Substitutions substitutions,
            Jurisdiction jurisdiction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.changes = changes;
        this.reckoner = reckoner;
        this.rules = rules;
        this.substitutions = substitutions;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
        this.events = events;
    }

    /** What that person may do to the clock now. */
    @Transactional(readOnly = true)
    public ChangePolicy allowed(RunningDeadline deadline, Person person) {
        return policy(mapper.find(deadline.id()), person);
    }

    /**
     * Days after the one of that moment are not counted until it is resumed.
     *
     * @param evidence the number of the letter or the like that proves the cause
     * @param from when the cause set in: not before the start, not in the future
     */
    @Transactional
    public RunningDeadline pause(
            CaseNumber number,
            String ruleId,
            PauseCause cause,
            String reason,
            String evidence,
            Instant from,
            Person by) {
        return change(number, ruleId, by, policy -> {
            Actor who = policy.pause(cause);
            String why = filled("reason", "理由", reason, LONGEST_REASON);
            String proof = filled("evidence", "依据材料", evidence, LONGEST_EVIDENCE);
            return new Decided(
                    changes.decision(Kind.PAUSED, past(policy, "at", from), cause.label(), why, proof, who), who);
        });
    }

    /**
     * Lets a clock that stands still go on.
     *
     * @param at when the cause ceased: after the pause, not in the future; that day is not counted yet
     */
    @Transactional
    public RunningDeadline resume(CaseNumber number, String ruleId, String reason, Instant at, Person by) {
        return change(number, ruleId, by, policy -> {
            Actor who = policy.resume();
            ClockEvent pause = policy.openPause();
            Instant moment = past(policy, "at", at);
            if (!moment.isAfter(pause.at())) {
                throw new InputRefused("at", "恢复时间应晚于暂停时间，请改正");
            }
            String why = filled("reason", "理由", reason, LONGEST_REASON);
            return new Decided(changes.resumption(pause, moment, why, who), who);
        });
    }

    /** After a correction: the full period anew from now on; ends a pause, too. */
    @Transactional
    public RunningDeadline restart(CaseNumber number, String ruleId, String reason, String evidence, Person by) {
        return change(number, ruleId, by, policy -> {
            Actor who = policy.restart();
            String why = filled("reason", "理由", reason, LONGEST_REASON);
            String proof = filled("evidence", "依据材料", evidence, LONGEST_EVIDENCE);
            return new Decided(changes.decision(Kind.RESTARTED, clock.instant(), "申请人已补正", why, proof, who), who);
        });
    }

    /** Counted from the end that it has; approved before that end, within what the rule allows altogether. */
    @Transactional
    public RunningDeadline extend(
            CaseNumber number, String ruleId, @Nullable Period period, String reason, String evidence, Person by) {
        return change(number, ruleId, by, policy -> {
            Actor who = policy.extend(period, clock.instant());
            String why = filled("reason", "理由", reason, LONGEST_REASON);
            String proof = filled("evidence", "批准文件", evidence, LONGEST_EVIDENCE);
            return new Decided(changes.extension(clock.instant(), requireNonNull(period), why, proof, who), who);
        });
    }

    private RunningDeadline change(CaseNumber number, String ruleId, Person by, Decision decision) {
        long id = mapper.running(Ledger.openMark(number, ruleId))
                .orElseThrow(() -> new NotFound("这个办件没有正在计算的期限“" + ruleId + "”"));
        DeadlineRow row = mapper.lock(id);
        Decided decided = decision.by(policy(row, by));
        changes.add(row, decided.event());
        changes.replay(id);
        RunningDeadline now = mapper.find(id).deadline();
        events.publishEvent(new ClockChange(now, decided.event(), row.dueText(), decided.by()));
        return now;
    }

    private ChangePolicy policy(DeadlineRow row, Person person) {
        Rule.Leeway leeway = rules.find(
                        row.ruleId(), row.startedAt().atZone(Application.ZONE).toLocalDate(), row.dutyAgency())
                .map(Rule::leeway)
                .orElse(Rule.Leeway.NONE);
        return new ChangePolicy(
                row.deadline(),
                leeway,
                reckoner.events(row.id()),
                holder(leeway.pauseRoles(), row, person).orElse(null),
                holder(leeway.extensionRoles(), row, person).orElse(null));
    }

    /** Reviewers and leaders only of the agency that owes it, a county's authority within its county; others anywhere. */
    private Optional<Actor> holder(List<String> roles, DeadlineRow row, Person person) {
        return roles.stream()
                .flatMap(id -> Role.byId(id).stream())
                .filter(role -> !role.isOfAgency() || row.dutyAgency() != null)
                .filter(role -> role != Role.AUTHORITY
                        || !jurisdiction.isOfCounty(person)
                        || jurisdiction.covers(person, row.dutyAgency()))
                .flatMap(role ->
                        substitutions.actorFor(person.id(), role, role.isOfAgency() ? row.dutyAgency() : null).stream())
                .findFirst();
    }

    private Instant past(ChangePolicy policy, String field, Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new InputRefused(field, "时间不能晚于现在，请改正");
        }
        Instant start = policy.deadline().startedAt();
        if (moment.isBefore(start)) {
            String from = start.atZone(Application.ZONE)
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
            throw new InputRefused(field, "时间不能早于期限的起算时间（" + from.replace('T', ' ') + "），请改正");
        }
        return moment;
    }

    private static String filled(String field, String label, String text, int longest) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            throw new InputRefused(field, "请填写" + label);
        }
        if (typed.length() > longest) {
            throw new InputRefused(field, label + "不能超过" + longest + "个字，请精简");
        }
        return typed;
    }

    /** What is decided, once the policy has been asked. */
    private interface Decision {
        Decided by(ChangePolicy policy);
    }

    private record Decided(ClockEvent event, Actor by) {}
}
