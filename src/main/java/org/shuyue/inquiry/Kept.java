package org.shuyue.inquiry;

import java.util.List;
import org.shuyue.deadline.RunningDeadline;

/** How a case stood by its deadlines, all of them together. */
public enum Kept {
    NONE("没有期限"),
    RUNNING("期限内办理中"),
    KEPT("按期办结"),
    LATE("有超期");

    private final String label;

    Kept(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Kept of(List<RunningDeadline> deadlines) {
        if (deadlines.isEmpty()) {
            return NONE;
        }
        if (deadlines.stream().anyMatch(RunningDeadline::breached)) {
            return LATE;
        }
        return deadlines.stream().anyMatch(RunningDeadline::running) ? RUNNING : KEPT;
    }
}
