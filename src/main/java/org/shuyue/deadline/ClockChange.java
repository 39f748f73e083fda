package org.shuyue.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.shuyue.shared.Actor;

/**
 * Somebody stopped a clock, let it go on, began it anew or extended its period.
 *
 * @param deadline as it runs now
 * @param event what was decided
 */
public record ClockChange(RunningDeadline deadline, ClockEvent event, String formerDue, Actor by)
        implements DeadlineEvent {

    /** {@code deadline.paused} and so on. */
    @Override
    public String kind() {
        return switch (event.kind()) {
            case PAUSED -> "deadline.paused";
            case RESUMED -> "deadline.resumed";
            case RESTARTED -> "deadline.restarted";
            case EXTENDED -> "deadline.extended";
            case SHORTENED -> "deadline.shortened";
            case KEPT -> "deadline.kept";
            case AMENDED -> "deadline.amended";
            case REBASED -> "deadline.rebased";
        };
    }

    /** Ends without a full stop. */
    @Override
    public String sentence() {
        String what = "“" + deadline.citation() + "”的期限" + event.kind().label() + "，" + event.cause();
        String reason = event.reason().isEmpty() ? "" : "，理由：" + event.reason();
        String evidence = event.evidence().isEmpty() ? "" : "，依据材料：" + event.evidence();
        return what + reason + evidence + "；" + due();
    }

    /** Whether it puts off the end of that rule's period. */
    public boolean extendsPeriodOf(String ruleId) {
        return event.kind() == ClockEvent.Kind.EXTENDED && deadline.ruleId().equals(ruleId);
    }

    /** The last day as it was before. */
    public LocalDate formerDay() {
        return LocalDate.parse(formerDue.substring(0, LocalDate.EPOCH.toString().length()));
    }

    /** By what it was put off: the rule, and the approval where there is one. */
    public String grounds() {
        return deadline.citation() + (event.evidence().isEmpty() ? "" : "；批准文件：" + event.evidence());
    }

    /** What has become of the date. */
    public String due() {
        if (deadline.paused()) {
            return "暂停期间不计入期限，恢复后重新计算到期日";
        }
        return formerDue.equals(deadline.dueText())
                ? "到期日仍为 " + deadline.shownDue()
                : "到期日由 " + formerDue + " 改为 " + deadline.shownDue();
    }

    @Override
    public Actor actor() {
        return by;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(deadline.facts());
        details.put("change", event.kind().name());
        details.put("effectiveAt", event.at().toString());
        details.put("cause", event.cause());
        details.put("reason", event.reason());
        details.put("evidence", event.evidence());
        details.put("formerDue", formerDue);
        return details;
    }
}
