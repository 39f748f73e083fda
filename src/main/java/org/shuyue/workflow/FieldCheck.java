package org.shuyue.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;

/** Checks one submitted value against its field and gives it its stored form; a refusal names the field by its label. */
final class FieldCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern HAS_OFFSET = Pattern.compile("(?:Z|[+-]\\d\\d:?\\d\\d)$");
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final FormField field;
    private final Map<String, Object> context;

    FieldCheck(FormField field, Map<String, Object> context) {
        this.field = field;
        this.context = context;
    }

    /** The value to store, {@code null} for an empty optional field. */
    @Nullable
    Object checked(@Nullable Object submitted) {
        Object value = submitted instanceof String text ? text.strip() : submitted;
        if (value != null && !isEmpty(value)) {
            return filled(value);
        }
        boolean box = field.type().equals("checkbox");
        if (field.required()) {
            throw refused(box ? "请勾选“%s”" : "请填写“%s”");
        }
        return box ? false : null;
    }

    private Object filled(Object value) {
        return switch (field.type()) {
            case "checkbox" -> flag(value);
            case "number" -> number(value);
            case "radio", "select" -> choice(value);
            case "checklist", "taglist" -> choices(value);
            case "datetime" -> "datetime".equals(field.subtype()) ? moment(value) : date(value);
            default -> text(value);
        };
    }

    private static boolean isEmpty(Object value) {
        return value.equals("") || value.equals(false) || (value instanceof Collection<?> many && many.isEmpty());
    }

    private Object flag(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        throw refused("“%s”只能是勾选或者不勾选");
    }

    private Object number(Object value) {
        if (!(value instanceof Number number)) {
            throw refused("“%s”应当填写数字");
        }
        double size = number.doubleValue();
        if (field.min() != null && size < field.min()) {
            throw refused("“%s”不能小于 " + plain(field.min()));
        }
        if (field.max() != null && size > field.max()) {
            throw refused("“%s”不能大于 " + plain(field.max()));
        }
        return number;
    }

    private String choice(Object value) {
        Set<String> offered = offered();
        if (value instanceof String text && (offered.isEmpty() || offered.contains(text))) {
            return text;
        }
        throw refused("“%s”只能在所列选项中选择");
    }

    private List<String> choices(Object value) {
        if (!(value instanceof Collection<?> many)) {
            throw refused("“%s”应当是若干选项");
        }
        Set<String> chosen = new LinkedHashSet<>();
        many.forEach(one -> chosen.add(choice(one)));
        return List.copyOf(chosen);
    }

    private Set<String> offered() {
        if (field.choicesFrom() == null) {
            return Set.copyOf(field.choices());
        }
        Set<String> offered = new LinkedHashSet<>();
        if (context.get(field.choicesFrom()) instanceof Collection<?> options) {
            options.forEach(option ->
                    offered.add(String.valueOf(option instanceof Map<?, ?> map ? map.get("value") : option)));
        }
        return offered;
    }

    private String date(Object value) {
        try {
            LocalDate date = LocalDate.parse(String.valueOf(value));
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw refused("“%s”的日期不合理，应当在 1900 年至 2200 年之间");
            }
            return date.toString();
        } catch (DateTimeException e) {
            throw refused("“%s”应当是日期，例如 2026-03-02");
        }
    }

    /** Local time, to the minute; one that comes with an offset is brought to ours. */
    private String moment(Object value) {
        String text = String.valueOf(value).replace(' ', 'T');
        try {
            LocalDateTime moment = (HAS_OFFSET.matcher(text).find()
                            ? OffsetDateTime.parse(text)
                                    .atZoneSameInstant(Application.ZONE)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(text))
                    .truncatedTo(ChronoUnit.MINUTES);
            date(moment.toLocalDate());
            return moment.toString();
        } catch (DateTimeException e) {
            throw refused("“%s”应当是日期和时刻，例如 2026-03-02 09:30");
        }
    }

    private String text(Object value) {
        if (!(value instanceof String text)) {
            throw refused("“%s”应当填写文字");
        }
        int length = text.codePointCount(0, text.length());
        if (length > field.maxLength()) {
            throw refused("“%s”最多 " + field.maxLength() + " 个字，现有 " + length + " 个字，请精简");
        }
        if (length < field.minLength()) {
            throw refused("“%s”至少 " + field.minLength() + " 个字，现有 " + length + " 个字，请补充");
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw refused("“%s”含有不可见的控制字符，请删去");
        }
        if (field.pattern() != null && !Pattern.matches(field.pattern(), text)) {
            throw refused("“%s”格式不对：" + (field.patternMessage() == null ? "请检查" : field.patternMessage()));
        }
        return text;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private InputRefused refused(String message) {
        return new InputRefused(field.key(), message.replace("%s", field.label()));
    }
}
