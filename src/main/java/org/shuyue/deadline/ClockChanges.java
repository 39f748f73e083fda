package org.shuyue.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.party.Person;
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ClockChanges(
            DeadlineMapper mapper,
            ClockEvents changes,
            Reckoner reckoner,
            RuleSource rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.changes = changes;
        this.reckoner = reckoner;
        this.rules = rules;
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
            policy.pause(cause);
            String proof = filled("evidence", "依据材料", evidence, LONGEST_EVIDENCE);
            return changes.decision(
                    Kind.PAUSED,
                    past(policy, "from", from),
                    cause.label(),
                    filled("reason", "理由", reason, LONGEST_REASON),
                    proof,
                    actor(by));
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
            ClockEvent pause = policy.resume();
            Instant moment = past(policy, "at", at);
            if (!moment.isAfter(pause.at())) {
                throw new InputRefused("at", "恢复时间应晚于暂停时间，请改正");
            }
            return changes.resumption(pause, moment, filled("reason", "理由", reason, LONGEST_REASON), actor(by));
        });
    }

    /** After a correction: the full period anew from now on; ends a pause, too. */
    @Transactional
    public RunningDeadline restart(CaseNumber number, String ruleId, String reason, String evidence, Person by) {
        return change(number, ruleId, by, policy -> {
            policy.restart();
            String proof = filled("evidence", "依据材料", evidence, LONGEST_EVIDENCE);
            String why = filled("reason", "理由", reason, LONGEST_REASON);
            return changes.decision(Kind.RESTARTED, clock.instant(), "申请人已补正", why, proof, actor(by));
        });
    }

    /** Counted from the end that it has; approved before that end, within what the rule allows altogether. */
    @Transactional
    public RunningDeadline extend(
            CaseNumber number, String ruleId, @Nullable Period period, String reason, String evidence, Person by) {
        return change(number, ruleId, by, policy -> {
            Period granted = policy.extend(period, clock.instant());
            String why = filled("reason", "理由", reason, LONGEST_REASON);
            String proof = filled("evidence", "批准文件", evidence, LONGEST_EVIDENCE);
            return changes.extension(clock.instant(), granted, why, proof, actor(by));
        });
    }

    private RunningDeadline change(CaseNumber number, String ruleId, Person by, Decision decision) {
        long id = mapper.running(Ledger.openMark(number, ruleId))
                .orElseThrow(() -> new NotFound("这个办件没有正在计算的期限“" + ruleId + "”"));
        DeadlineRow row = mapper.lock(id);
        ClockEvent event = decision.on(policy(row, by));
        changes.add(row, event);
        changes.replay(id);
        RunningDeadline now = mapper.find(id).deadline();
        events.publishEvent(new ClockChange(now, event, row.dueText(), actor(by)));
        return now;
    }

    private ChangePolicy policy(DeadlineRow row, Person person) {
        RunningDeadline deadline = row.deadline();
        Optional<Rule> rule = rules.find(
                row.ruleId(), row.startedAt().atZone(Application.ZONE).toLocalDate(), row.dutyAgency());
        List<ClockEvent> happened = reckoner.events(row.id());
        return new ChangePolicy(deadline, rule.map(Rule::leeway).orElse(Rule.Leeway.NONE), happened, person);
    }

    private Instant past(ChangePolicy policy, String field, Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new InputRefused(field, "时间不能晚于现在，请改正");
        }
        if (moment.isBefore(policy.deadline().startedAt())) {
            ZoneId zone = Application.ZONE;
            throw new InputRefused(
                    field,
                    "时间不能早于期限的起算时间（"
                            + policy.deadline().startedAt().atZone(zone).toLocalDate() + "），请改正");
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

    private static Actor actor(Person by) {
        return Actor.of(by.id(), by.name());
    }

    /** Makes the event of a change once the policy has been asked. */
    private interface Decision {
        ClockEvent on(ChangePolicy policy);
    }
}
