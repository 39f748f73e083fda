package org.shuyue.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.Application;
import org.shuyue.shared.Id;

/**
 * A variable of a process: its name in diagram and form, its type in code. The only way in which delegates read and
 * write variables.
 */
public final class ProcessVariable<T> {
    private final String name;
    private final Function<Object, T> reading;
    private final Function<T, Object> writing;

    private ProcessVariable(String name, Function<Object, T> reading, Function<T, Object> writing) {
        this.name = name;
        this.reading = reading;
        this.writing = writing;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class::cast, text -> text);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class::cast, flag -> flag);
    }

    /** Kept as ISO text, which is what Camunda Forms read and write. */
    public static ProcessVariable<LocalDate> date(String name) {
        return new ProcessVariable<>(name, held -> LocalDate.parse((String) held), LocalDate::toString);
    }

    /** Kept as local ISO text to the minute, which is what a Camunda Forms field of date and time reads and writes. */
    public static ProcessVariable<Instant> moment(String name) {
        return new ProcessVariable<>(name, ProcessVariable::instant, ProcessVariable::local);
    }

    public static <I extends Id> ProcessVariable<I> id(String name, Function<String, I> make) {
        return new ProcessVariable<>(name, held -> make.apply((String) held), Id::value);
    }

    /** Kept as a JSON array. */
    public static ProcessVariable<List<String>> texts(String name) {
        return new ProcessVariable<>(
                name, held -> ((List<?>) held).stream().map(String.class::cast).toList(), texts -> texts);
    }

    /** The choices of a checklist, kept as a JSON array of label and value. */
    public static ProcessVariable<List<Option>> options(String name) {
        return new ProcessVariable<>(
                name,
                held -> ((List<?>) held).stream().map(ProcessVariable::option).toList(),
                options -> options);
    }

    public String name() {
        return name;
    }

    /** The value; throws {@link IllegalStateException} when the process does not hold it. */
    public T of(VariableScope scope) {
        return look(scope).orElseThrow(() -> new IllegalStateException("The process holds no variable " + name));
    }

    public Optional<T> look(VariableScope scope) {
        return Optional.ofNullable(Json.plain(scope.getVariableTyped(name, false)))
                .map(reading);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, Json.forEngine(writing.apply(value)));
    }

    static Instant instant(Object held) {
        return LocalDateTime.parse((String) held).atZone(Application.ZONE).toInstant();
    }

    private static String local(Instant moment) {
        return moment.atZone(Application.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static Option option(Object held) {
        Map<?, ?> map = (Map<?, ?>) held;
        return new Option(String.valueOf(map.get("label")), String.valueOf(map.get("value")));
    }

    @Override
    public String toString() {
        return name;
    }
}
