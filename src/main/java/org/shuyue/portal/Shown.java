package org.shuyue.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.shuyue.Application;

/** Dates and times as people read them here, for templates. */
public class Shown {
    static final Shown INSTANCE = new Shown();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Application.ZONE);
    private static final String[] WEEK = {"一", "二", "三", "四", "五", "六", "日"};

    private Shown() {}

    public String day(LocalDate date) {
        return date.format(DAY);
    }

    /** 2026年3月9日（星期一）. */
    public String dayOfWeek(LocalDate date) {
        return day(date) + "（星期" + WEEK[date.getDayOfWeek().getValue() - 1] + "）";
    }

    public String day(Instant instant) {
        return day(instant.atZone(Application.ZONE).toLocalDate());
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** The end of a period: midnight is the 24:00 of the day before. */
    public String end(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Application.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().minusDays(1) + " 24:00"
                : moment(instant);
    }

    /** 2天3小时; at least one minute. */
    public String length(Duration duration) {
        long days = duration.toDays();
        if (days > 0) {
            return days + "天" + (duration.toHoursPart() > 0 ? duration.toHoursPart() + "小时" : "");
        }
        return duration.toHours() > 0
                ? duration.toHours() + "小时" + (duration.toMinutesPart() > 0 ? duration.toMinutesPart() + "分钟" : "")
                : Math.max(1, duration.toMinutes()) + "分钟";
    }
}
