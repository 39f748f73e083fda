package org.shuyue.workflow;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A delegated task came back, prepared or not, to the one who delegated it. */
public record TaskReturned(DeskTask task, Actor actor) implements AuditableEvent {
    @Override
    public String kind() {
        return "handling.returned";
    }

    @Override
    public String sentence() {
        return "交回委派的任务“" + task.name() + "”";
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return task.caseNumber();
    }
}
