package org.shuyue.calendar;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.PersonId;

/** Notices were taken into the calendar. */
public record CalendarImported(PersonId by, int days, String notices, String version) implements AuditableEvent {
    @Override
    public String kind() {
        return "calendar.imported";
    }

    @Override
    public String sentence() {
        return "导入工作日历，共" + days + "天（" + notices + "），版本 " + version;
    }

    @Override
    public Actor actor() {
        return Actor.of(by, by.value());
    }

    @Override
    public String subject() {
        return version;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("days", String.valueOf(days), "notices", notices, "version", version);
    }
}
