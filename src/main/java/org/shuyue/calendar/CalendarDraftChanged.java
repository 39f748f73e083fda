package org.shuyue.calendar;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** A draft was brought in, named or discarded; that one is published is told by {@link CalendarImported}. */
public record CalendarDraftChanged(CalendarDraft draft, Change change, Actor actor) implements AuditableEvent {

    /** What was done to it. */
    public enum Change {
        BROUGHT("上传", "brought"),
        NAMED("更正文号：", "named"),
        DISCARDED("作废", "discarded");

        private final String label;
        private final String kind;

        Change(String label, String kind) {
            this.label = label;
            this.kind = kind;
        }
    }

    @Override
    public String kind() {
        return "calendar-draft." + change.kind;
    }

    @Override
    public String sentence() {
        String where = draft.region().isEmpty() ? "" : draft.region() + "地方";
        return change.label + where + "工作日历草稿“" + draft.fileName() + "”";
    }

    @Override
    public String subject() {
        return String.valueOf(draft.id());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("region", draft.region(), "file", draft.fileName(), "base", draft.baseVersion());
    }
}
