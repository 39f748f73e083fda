package org.shuyue.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuyue.catalogue.DataItem;

/**
 * A rule as a condition of SQL on one row: true where the row breaks it. Items appear as the columns c0, c1 and so on
 * of the loaded table; every text that people wrote is bound.
 *
 * @param applies where the rule says anything about a row
 * @param broken may be null where it does not apply
 * @param binds for both, in their order
 */
record RuleSql(String applies, String broken, List<Object> binds) {
    static final String BIRTH_DATE = "birth-date";
    static final String GENDER = "gender";
    static final String ID_NUMBER = "id-number";
    static final String CREDIT_CODE = "credit-code";
    static final String ARROW = "=>";
    static final String FILLED = "filled";
    static final String EMPTY = "empty";

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /**
     * @param columns of the rule's items, in their order
     * @param items the same, as the catalogue describes them
     */
    static RuleSql of(QualityRule rule, List<String> columns, List<DataItem> items, String referenceTable) {
        String first = columns.get(0);
        String there = first + " is not null";
        return switch (rule.kind()) {
            case TYPE -> type(items.get(0), first);
            case REQUIRED ->
                new RuleSql(
                        "true",
                        columns.stream().map(RuleSql::blank).collect(Collectors.joining(" or ", "(", ")")),
                        List.of());
            case PATTERN ->
                new RuleSql(there, "not regexp_full_match(" + first + ", ?)", List.<Object>of(rule.detail()));
            case RANGE -> range(Range.parse(rule.detail()), first);
            case CODES -> {
                List<String> codes = codes(rule.detail());
                yield new RuleSql(there, first + " not in " + marks(codes), new ArrayList<>(codes));
            }
            case CHECKSUM ->
                new RuleSql(
                        there, rule.detail().equals(ID_NUMBER) ? brokenIdNumber(first) : brokenCode(first), List.of());
            case REFERENCE ->
                new RuleSql(there, first + " not in (select held from " + referenceTable + ")", List.of());
            case DATE_ORDER ->
                new RuleSql(
                        "(try_cast(" + first + " as timestamp) is not null and try_cast(" + columns.get(1)
                                + " as timestamp) is not null)",
                        "try_cast(" + first + " as timestamp) > try_cast(" + columns.get(1) + " as timestamp)",
                        List.of());
            case LOGIC -> logic(rule.detail(), first, columns.get(1));
            case UNIQUE, TIMELY -> throw new IllegalArgumentException("Not a condition on one row: " + rule);
        };
    }

    /** On all rows or on none: the newest of them is too old, or there is no date at all. */
    static RuleSql timely(String column, LocalDate notBefore) {
        return new RuleSql(
                "true",
                "coalesce((select max(try_cast(" + column + " as timestamp)) from held) < cast(? as timestamp), true)",
                List.of(notBefore.toString()));
    }

    static List<String> codes(String detail) {
        return Arrays.stream(detail.split("[,，\n]", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static RuleSql type(DataItem item, String c) {
        List<Object> binds = new ArrayList<>();
        String broken =
                switch (item.type()) {
                    case TEXT -> "regexp_matches(" + c + ", '[\\x00-\\x08\\x0B-\\x1F\\x7F]')";
                    case INTEGER -> "not regexp_full_match(" + c + ", '-?[0-9]{1,18}')";
                    case DECIMAL -> "not regexp_full_match(" + c + ", '-?[0-9]{1,30}(\\.[0-9]{1,15})?')";
                    case BOOLEAN -> c + " not in ('是', '否')";
                    case DATE -> notA("date", c, "[0-9]{4}-[0-9]{2}-[0-9]{2}");
                    case DATE_TIME -> notA("timestamp", c, "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}");
                };
        if (item.length() > 0) {
            broken = "(" + broken + " or length(" + c + ") > ?)";
            binds.add(item.length());
        }
        return new RuleSql(c + " is not null", broken, binds);
    }

    private static String notA(String type, String c, String pattern) {
        return "(not regexp_full_match(" + c + ", '" + pattern + "') or try_cast(" + c + " as " + type + ") is null)";
    }

    private static RuleSql range(Range range, String c) {
        String cast = range.ofDates() ? "try_cast(" + c + " as timestamp)" : "try_cast(" + c + " as double)";
        String bound = range.ofDates() ? "cast(? as timestamp)" : "cast(? as double)";
        List<String> broken = new ArrayList<>();
        List<Object> binds = new ArrayList<>();
        if (!range.least().isEmpty()) {
            broken.add(cast + " < " + bound);
            binds.add(range.least());
        }
        if (!range.most().isEmpty()) {
            broken.add(cast + " > " + bound);
            binds.add(
                    range.most().length() == Range.DAY && range.ofDates()
                            ? range.most() + " 23:59:59.999999"
                            : range.most());
        }
        broken.add(cast + " is null");
        return new RuleSql(c + " is not null", "(" + String.join(" or ", broken) + ")", binds);
    }

    private static RuleSql logic(String detail, String first, String second) {
        String both = "(length(" + first + ") = 18 and " + second + " is not null)";
        if (detail.equals(BIRTH_DATE)) {
            return new RuleSql(
                    both,
                    "concat_ws('-', substr(%1$s, 7, 4), substr(%1$s, 11, 2), substr(%1$s, 13, 2)) <> left(%2$s, 10)"
                            .formatted(first, second),
                    List.of());
        }
        if (detail.equals(GENDER)) {
            return new RuleSql(
                    both,
                    "case when ascii(substr(%1$s, 17, 1)) %% 2 = 1 then %2$s not in ('男', '1') else %2$s not in ('女', '2') end"
                            .formatted(first, second),
                    List.of());
        }
        String then = detail.substring(detail.indexOf(ARROW) + ARROW.length()).strip();
        List<String> when = codes(detail.substring(0, detail.indexOf(ARROW)));
        List<Object> binds = new ArrayList<>(when);
        String applies = "(" + first + " is not null and " + first + " in " + marks(when) + ")";
        if (then.equals(FILLED)) {
            return new RuleSql(applies, blank(second), binds);
        }
        if (then.equals(EMPTY)) {
            return new RuleSql(applies, "not " + blank(second), binds);
        }
        List<String> allowed = codes(then);
        binds.addAll(allowed);
        return new RuleSql(applies, "(" + second + " is null or " + second + " not in " + marks(allowed) + ")", binds);
    }

    /** GB 11643: 17 digits with a date of birth among them, and a check character by MOD 11-2. */
    private static String brokenIdNumber(String c) {
        String sum = IntStream.range(0, ID_WEIGHTS.length)
                .mapToObj(i -> "(ascii(substr(" + c + ", " + (i + 1) + ", 1)) - 48) * " + ID_WEIGHTS[i])
                .collect(Collectors.joining(" + "));
        return """
                case when not regexp_full_match(%1$s, '[1-9][0-9]{16}[0-9X]') then true
                  when try_strptime(substr(%1$s, 7, 8), '%%Y%%m%%d') is null then true
                  else substr('10X98765432', cast(1 + (%2$s) %% 11 as integer), 1) <> substr(%1$s, 18, 1) end""".formatted(c, sum);
    }

    /** GB 32100: 18 characters without I, O, S, V and Z, the last of them the check character by MOD 31-3. */
    private static String brokenCode(String c) {
        String sum = IntStream.range(0, CREDIT_WEIGHTS.length)
                .mapToObj(i -> "(strpos('" + CREDIT_CHARACTERS + "', substr(" + c + ", " + (i + 1) + ", 1)) - 1) * "
                        + CREDIT_WEIGHTS[i])
                .collect(Collectors.joining(" + "));
        String set = "[0-9A-HJ-NP-RTUWXY]";
        return """
                case when not regexp_full_match(%1$s, '%3$s{2}[0-9]{6}%3$s{10}') then true
                  else substr('%4$s', cast(1 + (31 - (%2$s) %% 31) %% 31 as integer), 1) <> substr(%1$s, 18, 1) end""".formatted(c, sum, set, CREDIT_CHARACTERS);
    }

    private static String blank(String c) {
        return "(" + c + " is null or trim(" + c + ") = '')";
    }

    private static String marks(List<String> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
