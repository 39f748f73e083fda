package org.shuyue.delivery;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuyue.shared.InputRefused;

/**
 * Which rows are delivered: those whose field equals, is not, or stands from or until a value; dates and texts in the
 * order of their characters, numbers by their size. Written {@code county=临江县} or {@code registered_on>=2026-02-01}.
 */
public record RowChoice(String field, Is is, String operand) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_]*)\\s*(>=|<=|!=|=)\\s*(.*?)\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,9})?");

    /** How value and operand compare. */
    public enum Is {
        EQUAL("="),
        OTHER("!="),
        FROM(">="),
        UNTIL("<=");

        private final String sign;

        Is(String sign) {
            this.sign = sign;
        }
    }

    /** One a line; {@link InputRefused} on {@code rowChoice} says which line cannot be read. */
    public static List<RowChoice> parse(String written) {
        return written.lines()
                .filter(line -> !line.isBlank())
                .map(RowChoice::line)
                .toList();
    }

    public String written() {
        return field + is.sign + operand;
    }

    boolean takes(Map<String, String> row) {
        String cell = row.getOrDefault(field, "");
        return switch (is) {
            case EQUAL -> cell.equals(operand);
            case OTHER -> !cell.equals(operand);
            case FROM -> !cell.isEmpty() && compare(cell) >= 0;
            case UNTIL -> !cell.isEmpty() && compare(cell) <= 0;
        };
    }

    private int compare(String cell) {
        return NUMBER.matcher(cell).matches() && NUMBER.matcher(operand).matches()
                ? new java.math.BigDecimal(cell).compareTo(new java.math.BigDecimal(operand))
                : cell.compareTo(operand);
    }

    private static RowChoice line(String line) {
        Matcher matcher = WRITTEN.matcher(line);
        if (!matcher.matches()) {
            throw new InputRefused("rowChoice", "“" + line + "”不是条件，请写成：字段名=值、字段名!=值、字段名>=值 或 字段名<=值，每行一个");
        }
        for (Is is : Is.values()) {
            if (is.sign.equals(matcher.group(2))) {
                return new RowChoice(matcher.group(1), is, matcher.group(3));
            }
        }
        throw new IllegalStateException(line);
    }
}
