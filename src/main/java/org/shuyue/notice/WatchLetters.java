package org.shuyue.notice;

import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.AgencyId;
import org.shuyue.workflow.TaskDueSoon;
import org.shuyue.workflow.TaskOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Presses those who have a task to do before its limit, and tells those who watch over them afterwards. */
@Component
class WatchLetters {
    private final Letters letters;

    WatchLetters(Letters letters) {
        this.letters = letters;
    }

    @EventListener
    void on(TaskDueSoon soon) {
        RunningDeadline deadline = soon.deadline();
        String text = "办件 " + deadline.caseNumber() + "（" + soon.row().title() + "）的“" + soon.task() + "”应当于 "
                + deadline.shownDue() + " 前（含当日）完成（" + deadline.clause() + "），请尽快办理。";
        soon.handlers()
                .forEach(person -> letters.toPerson(person, deadline.caseNumber(), "催办：" + soon.task() + "即将到期", text));
    }

    /** Leaders and reviewers are those of the agency that owes it. */
    @EventListener
    void on(TaskOverdue overdue) {
        AgencyId duty = duty(overdue);
        overdue.told()
                .forEach(role -> letters.toRoleOf(
                        role, duty, overdue.row().number(), "督办：" + overdue.task() + "超期未完成", overdue.sentence()));
    }

    /** A deadline of before the update does not say who owes it. */
    private static @Nullable AgencyId duty(TaskOverdue overdue) {
        AgencyId duty = overdue.deadline().duty();
        return duty == null ? overdue.row().providerAgency() : duty;
    }
}
