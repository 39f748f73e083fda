package org.shuyue.portal;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Moments;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.SupportHours;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.shared.Shortened;
import org.springframework.stereotype.Component;

/** Works out a period for anybody who asks, by what was typed. */
@Component
public class DeadlinePreview {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int SHOWN = 20;

    private final Calendars calendars;
    private final Regions regions;

    DeadlinePreview(Calendars calendars, Regions regions) {
        this.calendars = calendars;
        this.regions = regions;
    }

    /**
     * What was asked; each part as it was typed, empty when it was not.
     *
     * @param closingTime at which the last day ends, {@code 17:30}
     * @param receivedAfter after which something counts as received on the next working day
     * @param supportHours of a clock in support hours, {@code 09:00-18:00}
     * @param region whose local holidays count; empty for the national calendar
     */
    public record Question(
            String from, String period, String closingTime, String receivedAfter, String supportHours, String region) {}

    /** The end and the days on the way; {@link InputRefused} names everything that cannot be read. */
    public Due answer(Question question) {
        Reading reading = new Reading();
        ZonedDateTime from = reading.of(() -> Moments.parse(question.from()));
        Period period = reading.of(() -> Period.parse(question.period()));
        LocalTime closing = reading.of(() -> time("closingTime", "末日截止时刻", question.closingTime()));
        LocalTime received = reading.of(() -> time("receivedAfter", "收件截止时刻", question.receivedAfter()));
        SupportHours support = reading.of(
                () -> question.supportHours().isBlank() ? null : SupportHours.parse(question.supportHours()));
        String region = reading.of(() -> region(question.region()));
        reading.refuse();
        if (from == null || period == null || region == null) {
            throw new IllegalStateException("What cannot be read is refused");
        }
        OfficeHours hours = new OfficeHours(closing, received, support);
        return Deadlines.count(calendars.all().in(region), from.toInstant(), period, hours);
    }

    /** The regions that may be named: those of agencies, and those that order days of their own. */
    public List<String> regions() {
        return List.copyOf(regions.all());
    }

    private String region(String typed) {
        String name = typed.strip();
        if (!name.isEmpty() && !regions().contains(name)) {
            throw new InputRefused(
                    "region",
                    "没有地区“" + Shortened.to(SHOWN, name) + "”，请从" + String.join("、", regions()) + "中选择，或者留空按全国日历计算");
        }
        return name;
    }

    private static @Nullable LocalTime time(String field, String label, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip(), TIME);
        } catch (DateTimeParseException unreadable) {
            throw new InputRefused(field, label + "应写成 17:30 的形式（00:00至23:59），请改正或者留空");
        }
    }

    /** Reads all parts before it refuses any. */
    private static final class Reading {
        private final List<Problem> problems = new ArrayList<>();

        <T> @Nullable T of(Supplier<? extends @Nullable T> part) {
            try {
                return part.get();
            } catch (InputRefused refused) {
                problems.addAll(refused.problems());
                return null;
            }
        }

        void refuse() {
            if (!problems.isEmpty()) {
                throw new InputRefused(problems);
            }
        }
    }
}
