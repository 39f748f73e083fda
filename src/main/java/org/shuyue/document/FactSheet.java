package org.shuyue.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/** Facts as a record, checked, and as the plain values that a template sees: no template can call anything. */
final class FactSheet {
    private static final int LONGEST = 20_000;
    private static final int MOST_LINES = 1_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu年M月d日 HH时mm分", Locale.ROOT);
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private static final ObjectMapper READ = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectMapper SHOW = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, shown(LocalDate.class, DAY::format))
                    .addSerializer(BigDecimal.class, shown(BigDecimal.class, FactSheet::amount))
                    .addSerializer(Instant.class, shown(Instant.class, FactSheet::moment)));

    private FactSheet() {}

    /** Throws {@link InputRefused} for what is missing or contradicts, {@link IllegalArgumentException} for other keys. */
    static Facts read(DocumentKind kind, Map<String, ?> facts) {
        Facts read = READ.convertValue(facts, kind.facts());
        check(read);
        return read;
    }

    static void check(Facts facts) {
        List<Problem> problems = new ArrayList<>();
        complete((Record) facts, "", "", problems);
        if (problems.isEmpty()) {
            problems.addAll(facts.contradictions());
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    static Map<String, Object> shown(Facts facts) {
        return SHOW.convertValue(facts, TREE);
    }

    /** The names of the facts with what people call them, those of a party included: {@code partyA.name}. */
    static Map<String, String> names(Class<?> type) {
        Map<String, String> names = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String label = label(component);
            if (component.getType().isRecord()) {
                names(component.getType())
                        .forEach((name, inner) -> names.put(component.getName() + "." + name, label + "的" + inner));
            } else {
                names.put(component.getName(), label);
            }
        }
        return names;
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void complete(Record record, String path, String whose, List<Problem> problems) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String field = path + component.getName();
            String label = whose + label(component);
            Object fact = valueOf(component, record);
            if (missing(fact)) {
                if (!optional(component)) {
                    problems.add(new Problem(field, "请填写“" + label + "”"));
                }
            } else {
                inside(fact, field, label, problems);
            }
        }
    }

    private static void inside(@Nullable Object fact, String field, String label, List<Problem> problems) {
        if (fact instanceof String text && text.length() > LONGEST) {
            problems.add(new Problem(field, "“" + label + "”最多 " + LONGEST + " 个字，请改短"));
        } else if (fact instanceof Collection<?> lines && lines.size() > MOST_LINES) {
            problems.add(new Problem(field, "“" + label + "”最多 " + MOST_LINES + " 项，请减少"));
        } else if (fact instanceof Collection<?> lines) {
            lines.forEach(line -> line(line, field, label, problems));
        } else if (fact instanceof Record record) {
            complete(record, field + ".", label + "的", problems);
        } else if (fact instanceof Integer figure && figure < 0) {
            problems.add(new Problem(field, "“" + label + "”不能是负数，请改正"));
        }
    }

    private static void line(@Nullable Object line, String field, String label, List<Problem> problems) {
        if (missing(line)) {
            problems.add(new Problem(field, "“" + label + "”中有空白的一项，请填写或者删去"));
        } else {
            inside(line, field, label, problems);
        }
    }

    /** A figure of zero was not filled in. */
    private static boolean missing(@Nullable Object fact) {
        return fact == null
                || (fact instanceof String text && text.isBlank())
                || (fact instanceof Collection<?> lines && lines.isEmpty())
                || (fact instanceof Integer figure && figure == 0);
    }

    static String label(RecordComponent component) {
        Fact fact = component.getAnnotation(Fact.class);
        return fact == null ? component.getName() : fact.value();
    }

    static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact cannot be read: " + component, e);
        }
    }

    /** 241,900.00. */
    private static String amount(BigDecimal amount) {
        return "%,.2f".formatted(amount);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(ZonedDateTime.ofInstant(instant, Application.ZONE));
    }

    private static <T> StdSerializer<T> shown(Class<T> type, Function<T, String> text) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(text.apply(value));
            }
        };
    }
}
