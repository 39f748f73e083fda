package org.shuyue.calendar;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/**
 * Notices were taken into the calendar, or a local one was taken out.
 *
 * @param days that they name; zero when one was taken out
 * @param region empty for the whole country
 * @param version of all calendars afterwards
 */
public record CalendarImported(Actor actor, int days, String region, String notices, String version)
        implements AuditableEvent {
    @Override
    public String kind() {
        return "calendar.imported";
    }

    @Override
    public String sentence() {
        if (days == 0) {
            return "撤销" + region + "的地方通知" + notices + "，工作日历版本 " + version;
        }
        return "发布" + (region.isEmpty() ? "" : region + "地方") + "工作日历，共" + days + "天（" + notices + "），版本 " + version;
    }

    @Override
    public String subject() {
        return version;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("days", String.valueOf(days), "region", region, "notices", notices, "version", version);
    }
}
