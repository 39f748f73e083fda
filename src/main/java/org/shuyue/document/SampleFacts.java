package org.shuyue.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Facts that nobody has, each of another value, so that one sees where they stand: 〔使用目的〕, 7001, 2026年1月2日. */
final class SampleFacts {
    private static final int FIRST_FIGURE = 7_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("2026-01-01T00:00:00Z");

    private int made;

    private SampleFacts() {}

    static Facts of(DocumentKind kind) {
        return (Facts) new SampleFacts().sample(kind.facts());
    }

    private Record sample(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> sample(component.getGenericType(), FactSheet.label(component)))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }

    private Object sample(Type type, String label) {
        made++;
        if (type instanceof ParameterizedType list) {
            Type of = list.getActualTypeArguments()[0];
            return IntStream.rangeClosed(1, 2)
                    .mapToObj(i -> sample(of, label + i))
                    .toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "〔" + label + "〕";
        }
        if (plain == LocalDate.class) {
            return FIRST_DAY.plusDays(made);
        }
        if (plain == Instant.class) {
            return FIRST_MOMENT.plusSeconds(made * 60L);
        }
        if (plain == boolean.class) {
            return true;
        }
        if (plain == BigDecimal.class) {
            return BigDecimal.valueOf(FIRST_FIGURE + made);
        }
        return plain.isRecord() ? sample(plain) : figure(plain);
    }

    private Object figure(Class<?> type) {
        int figure = FIRST_FIGURE + made;
        return type == long.class || type == Long.class ? (Object) (long) figure : (Object) figure;
    }

    /** What must be read in a text with these facts: every fact that is not optional, as it is shown, with its name. */
    static List<Shown> mandatory(DocumentKind kind, Facts sample) {
        List<Shown> all = new ArrayList<>();
        collect((Record) sample, FactSheet.shown(sample), "", "", all);
        return all;
    }

    /** A fact by its name in a template, what people call it, and how the sample shows it. */
    record Shown(String name, String label, String text) {}

    private static void collect(Record record, Map<?, ?> shown, String path, String whose, List<Shown> all) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object text = shown.get(component.getName());
            Object fact = FactSheet.valueOf(component, record);
            String name = path + component.getName();
            String label = whose + FactSheet.label(component);
            if (FactSheet.optional(component) || fact instanceof Boolean || text == null) {
                continue;
            }
            if (fact instanceof Record inner && text instanceof Map<?, ?> map) {
                collect(inner, map, name + ".", label + "的", all);
            } else if (fact instanceof List<?> facts && text instanceof List<?> lines) {
                collectLines(lines, facts, name, label, all);
            } else {
                all.add(new Shown(name, label, text.toString()));
            }
        }
    }

    private static void collectLines(List<?> lines, List<?> facts, String name, String label, List<Shown> all) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Map<?, ?> line && facts.get(i) instanceof Record record) {
                collect(record, line, name + ".", label + "的", all);
            } else {
                all.add(new Shown(name, label, String.valueOf(lines.get(i))));
            }
        }
    }
}
