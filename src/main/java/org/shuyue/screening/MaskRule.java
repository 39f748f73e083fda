package org.shuyue.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuyue.shared.InputRefused;

/**
 * How a field is masked before it leaves; written {@code hash}, {@code truncate:3}, {@code month}, {@code year},
 * {@code age:10}, {@code district}, {@code round:100}, {@code keep} or {@code approved}.
 *
 * @param width how many places stay, how many years a band has, or to what multiples is rounded; else 0
 */
public record MaskRule(Kind kind, int width) {
    public static final MaskRule KEEP = new MaskRule(Kind.KEEP, 0);

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)(?::(\\d{1,9}))?");
    private static final Pattern DISTRICT = Pattern.compile("^[\\u4e00-\\u9fff]{0,24}?(?:区|县|旗)");

    /** The ways of masking. */
    public enum Kind {
        KEEP("原值", false),
        APPROVED("原值（敏感信息已获批准）", false),
        HASH("散列", false),
        TRUNCATE("截断，保留前几位", true),
        MONTH("日期概括到月", false),
        YEAR("日期概括到年", false),
        AGE("出生日期或年龄概括为年龄段", true),
        DISTRICT("地址概括到区县", false),
        ROUND("取整到某数的倍数", true);

        private final String label;
        private final boolean wide;

        Kind(String label, boolean wide) {
            this.label = label;
            this.wide = wide;
        }

        public String label() {
            return label;
        }
    }

    public MaskRule {
        if (kind.wide != width > 0) {
            throw new IllegalArgumentException("A width where the rule has one, and only there: " + kind);
        }
    }

    /** {@link InputRefused} on {@code fields} when there is no such rule. */
    public static MaskRule parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (matcher.matches()) {
            int width = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            for (Kind kind : Kind.values()) {
                if (kind.name().toLowerCase(java.util.Locale.ROOT).equals(matcher.group(1)) && kind.wide == width > 0) {
                    return new MaskRule(kind, width);
                }
            }
        }
        throw new InputRefused(
                "fields", "没有脱敏规则“" + written + "”，可用的有 keep、hash、truncate:3、month、year、age:10、district、round:100");
    }

    /** As it is parsed. */
    public String written() {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        return kind.wide ? name + ":" + width : name;
    }

    public String label() {
        return kind.wide ? kind.label + "（" + width + "）" : kind.label;
    }

    /** The masked cell; {@code Optional.empty()} when the rule cannot be applied to it, so that nothing may be said. */
    Optional<String> mask(String cell, Salt salt, LocalDate today) {
        if (cell.isBlank()) {
            return Optional.of("");
        }
        return switch (kind) {
            case KEEP, APPROVED -> Optional.of(cell);
            case HASH -> Optional.of(salt.hash(cell));
            case TRUNCATE -> Optional.of(first(cell));
            case MONTH -> CellDate.of(cell).map(date -> date.toString().substring(0, 7));
            case YEAR -> CellDate.of(cell).map(date -> String.valueOf(date.getYear()));
            case AGE -> age(cell, today).map(this::band);
            case DISTRICT ->
                Optional.of(DISTRICT.matcher(cell)).filter(Matcher::find).map(Matcher::group);
            case ROUND -> rounded(cell);
        };
    }

    /** As many places as stay, but never the whole. */
    private String first(String cell) {
        int points = cell.codePointCount(0, cell.length());
        return cell.substring(0, cell.offsetByCodePoints(0, Math.min(width, points - 1))) + "*";
    }

    private static Optional<Integer> age(String cell, LocalDate today) {
        if (cell.matches("\\d{1,3}")) {
            return Optional.of(Integer.parseInt(cell));
        }
        return CellDate.of(cell)
                .filter(born -> !born.isAfter(today))
                .map(born -> Period.between(born, today).getYears());
    }

    private String band(int age) {
        int from = age / width * width;
        return from + "-" + (from + width - 1) + "岁";
    }

    /** To the nearest multiple, halves upward: the same every time, nothing is added by chance. */
    private Optional<String> rounded(String cell) {
        try {
            BigDecimal step = BigDecimal.valueOf(width);
            return Optional.of(new BigDecimal(cell.strip().replace(",", ""))
                    .divide(step, 0, RoundingMode.HALF_UP)
                    .multiply(step)
                    .toPlainString());
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
