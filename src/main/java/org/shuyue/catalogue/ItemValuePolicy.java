package org.shuyue.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;

/** What a cell of a dataset may hold: what its item's type and length say. */
final class ItemValuePolicy {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> TRUTH = Set.of("是", "否");

    private ItemValuePolicy() {}

    /** A Chinese message, or empty when the value fits. An empty cell always fits. */
    static Optional<String> fault(DataItem item, String cell) {
        int length = cell.codePointCount(0, cell.length());
        if (item.length() > 0 && length > item.length()) {
            return Optional.of("有 " + length + " 字，最多 " + item.length() + " 字");
        }
        return fits(item.type(), cell)
                ? Optional.empty()
                : Optional.of("“" + RowProblems.shown(cell) + "”应为" + wanted(item.type()));
    }

    private static boolean fits(ItemType type, String cell) {
        return switch (type) {
            case TEXT -> cell.chars().noneMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c));
            case INTEGER -> cell.matches("-?\\d{1,18}");
            case DECIMAL -> cell.matches("-?\\d{1,30}(\\.\\d{1,15})?");
            case BOOLEAN -> TRUTH.contains(cell);
            case DATE -> parses(() -> LocalDate.parse(cell, DATE));
            case DATE_TIME -> parses(() -> LocalDateTime.parse(cell, DATE_TIME));
        };
    }

    private static String wanted(ItemType type) {
        return switch (type) {
            case TEXT -> "不含控制字符的文字";
            case INTEGER -> "整数，例如 12";
            case DECIMAL -> "数字，例如 12.50";
            case BOOLEAN -> "“是”或“否”";
            case DATE -> "日期，例如 2026-03-02";
            case DATE_TIME -> "日期时间，例如 2026-03-02 09:00:00";
        };
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
