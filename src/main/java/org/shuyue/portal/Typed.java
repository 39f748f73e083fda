package org.shuyue.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Id;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;

/** What people typed or what stands in an address, as the rooms take it. */
final class Typed {
    private static final int LONGEST_WORD = 100;
    private static final int LAST_PAGE = 1_000_000;

    private Typed() {}

    /** What was typed, never {@code null}: a field that is not sent is empty. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** A word to search for. */
    static String word(String typed) {
        String word = typed.strip();
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            throw new InputRefused("word", "检索词最多 " + LONGEST_WORD + " 个字，请缩短后重新检索");
        }
        return word;
    }

    static int page(int number) {
        return Math.min(LAST_PAGE, Math.max(1, number));
    }

    static LocalDate date(String field, String label, String typed) {
        if (typed.isBlank()) {
            throw new InputRefused(field, "请填写" + label);
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new InputRefused(field, label + "不是有效的日期，请按 2026-03-09 的样式填写");
        }
    }

    static @Nullable LocalDate dateOrNone(String field, String label, String typed) {
        return typed.isBlank() ? null : date(field, label, typed);
    }

    /** An id that stands in an address: one that cannot be an id names nothing. */
    static <T extends Id> T id(String typed, Function<String, T> kind, String missing) {
        try {
            return kind.apply(typed);
        } catch (IllegalArgumentException unfit) {
            throw new NotFound(missing);
        }
    }

    /** An id to filter by; none when the text is empty. */
    static <T extends Id> @Nullable T idOrNone(String typed, Function<String, T> kind, String field, String label) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return kind.apply(typed.strip());
        } catch (IllegalArgumentException unfit) {
            throw new InputRefused(field, label + "无效，请重新填写");
        }
    }

    /** A constant by its name; none when there is no such. */
    static <E extends Enum<E>> @Nullable E choice(Class<E> type, String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** So much of it that a message stays readable. */
    static String shortened(String typed) {
        int most = 20;
        return typed.codePointCount(0, typed.length()) <= most
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, most)) + "…";
    }
}
