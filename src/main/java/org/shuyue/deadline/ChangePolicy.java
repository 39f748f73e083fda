package org.shuyue.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockEvent.Kind;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;

/**
 * What may be done to a clock, and by whom: nothing that its rule does not name. Measures that say nothing of pauses or
 * extensions allow none, and the twelve hours of a breach report (XA-S8) never stand still.
 *
 * @param events of the deadline so far
 * @param pauser the one who asks, where a role of the rule allows to stop and start the clock; else {@code null}
 * @param extender the same for extensions
 */
public record ChangePolicy(
        RunningDeadline deadline,
        Rule.Leeway leeway,
        List<ClockEvent> events,
        @Nullable Actor pauser,
        @Nullable Actor extender) {
    public ChangePolicy {
        events = List.copyOf(events);
    }

    public boolean mayPause() {
        return open() && !deadline.paused() && pausable() && pauser != null;
    }

    public boolean mayResume() {
        return open() && deadline.paused() && pauser != null;
    }

    public boolean mayRestart() {
        return open() && leeway.pauseCauses().contains(PauseCause.CORRECTION) && pauser != null;
    }

    public boolean mayExtend() {
        return open() && extensionLeft().isPresent() && extender != null;
    }

    /** Whether there is anything at all. */
    public boolean mayAnything() {
        return mayPause() || mayResume() || mayRestart() || mayExtend();
    }

    /** By how much it may still be extended; empty when not at all. */
    public Optional<Period> extensionLeft() {
        Period most = leeway.mostExtension();
        int left = most == null ? 0 : most.amount() - granted();
        return left > 0 && most != null ? Optional.of(new Period(most.unit(), left, false)) : Optional.empty();
    }

    Actor pause(PauseCause cause) {
        mustBeOpen();
        if (!pausable()) {
            throw new InputRefused("", "“" + deadline.citation() + "”的规则没有规定可以暂停计算期限（" + deadline.clause() + "），不能暂停");
        }
        Actor by = held(pauser, leeway.pauseRoles(), "暂停");
        if (deadline.paused()) {
            throw new InputRefused("", "这个期限已经暂停，请先恢复");
        }
        if (!leeway.pauseCauses().contains(cause)) {
            throw new InputRefused("cause", "这个期限不能因“" + cause.label() + "”暂停，请从列出的原因中选择");
        }
        return by;
    }

    Actor resume() {
        mustBeOpen();
        return held(pauser, leeway.pauseRoles(), "恢复");
    }

    /** The pause that is to be ended. */
    ClockEvent openPause() {
        return events.stream()
                .filter(event -> deadline.paused() && event.at().equals(deadline.pausedAt()))
                .filter(event -> event.kind() == Kind.PAUSED)
                .findFirst()
                .orElseThrow(() -> new InputRefused("", "这个期限没有暂停，无须恢复；请刷新页面查看最新情况"));
    }

    Actor restart() {
        mustBeOpen();
        if (!leeway.pauseCauses().contains(PauseCause.CORRECTION)) {
            throw new InputRefused("", "“" + deadline.citation() + "”的规则没有规定补正后重新起算（" + deadline.clause() + "），不能重新起算");
        }
        return held(pauser, leeway.pauseRoles(), "重新起算");
    }

    Actor extend(@Nullable Period asked, Instant now) {
        mustBeOpen();
        Period most = leeway.mostExtension();
        if (most == null) {
            throw new InputRefused("", "“" + deadline.citation() + "”的规则没有规定可以延长期限（" + deadline.clause() + "），不能延长");
        }
        Actor by = held(extender, leeway.extensionRoles(), "延长");
        if (!deadline.paused() && !now.isBefore(deadline.dueAt())) {
            throw new InputRefused("", "延长应当在到期之前批准，这个期限已经到期");
        }
        Period left = extensionLeft()
                .orElseThrow(() -> new InputRefused("period", "这个期限已经延长到上限（" + most.shown() + "），不能再延长"));
        if (asked == null || asked.unit() != most.unit() || asked.amount() < 1 || asked.amount() > left.amount()) {
            throw new InputRefused("period", "延长的期限应在1" + unit(left) + "至" + left.shown() + "之间，请改正");
        }
        return by;
    }

    private boolean pausable() {
        return !leeway.pauseCauses().isEmpty() && deadline.period().canStop();
    }

    private boolean open() {
        return deadline.running() && !deadline.breached();
    }

    private void mustBeOpen() {
        if (!open()) {
            throw new InputRefused("", deadline.breached() ? "这个期限已经超期，不能再调整" : "这个期限已经结束，不能再调整");
        }
    }

    private int granted() {
        return events.stream()
                .filter(event -> event.kind() == Kind.EXTENDED)
                .mapToInt(event -> requireNonNull(event.extension()).amount())
                .sum();
    }

    private static Actor held(@Nullable Actor by, List<String> roles, String what) {
        return Optional.ofNullable(by).orElseThrow(() -> {
            String who = String.join(
                    "、",
                    roles.stream()
                            .flatMap(id -> Role.byId(id).stream())
                            .map(Role::label)
                            .toList());
            return new InputRefused("", "您无权" + what + "这个期限，须由" + (who.isEmpty() ? "规则指定的人员" : who) + "决定");
        });
    }

    private static String unit(Period period) {
        return period.shown().replaceFirst("^\\d+", "");
    }
}
