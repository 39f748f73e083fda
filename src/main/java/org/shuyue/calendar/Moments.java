package org.shuyue.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;

/** Reads a moment that somebody wrote; without an offset it is one in Asia/Shanghai. */
public final class Moments {
    private static final String SPELLINGS = "可用的写法：2026-02-12、2026-02-12T10:00、2026-02-12T10:00:00+08:00；不带时区的按北京时间";
    private static final DateTimeFormatter SPELLING = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 40;
    /** A plus sign that a browser sent unescaped arrives as a space. */
    private static final Pattern LOST_PLUS = Pattern.compile(" (?=\\d{2}:\\d{2}$)");

    private Moments() {}

    /** Throws {@link InputRefused} when it cannot be read or lies outside 1900 to 2200. */
    public static ZonedDateTime parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InputRefused("from", "请填写起算时间；" + SPELLINGS);
        }
        ZonedDateTime moment = read(LOST_PLUS.matcher(text.strip()).replaceFirst("+"));
        if (moment.getYear() < 1900 || moment.getYear() > 2200) {
            throw new InputRefused("from", "起算时间应在1900年至2200年之间，请核对年份");
        }
        return moment;
    }

    private static ZonedDateTime read(String text) {
        try {
            TemporalAccessor read = SPELLING.parseBest(
                    text.length() > LONGEST ? "" : text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime moment) {
                return moment.atZoneSameInstant(Application.ZONE);
            }
            return read instanceof LocalDateTime local
                    ? local.atZone(Application.ZONE)
                    : LocalDate.from(read).atStartOfDay(Application.ZONE);
        } catch (DateTimeException e) {
            throw new InputRefused("from", "起算时间无法识别；" + SPELLINGS);
        }
    }
}
