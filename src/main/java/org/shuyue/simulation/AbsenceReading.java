package org.shuyue.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** The absence that is supposed. */
@Component
class AbsenceReading {
    private static final Set<Role> ALL_AGENCIES =
            Set.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR, Role.ADMINISTRATOR);
    private static final int LONGEST_DAYS = 366;

    private final People people;
    private final Clock clock;

    AbsenceReading(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** {@code null} when nobody is supposed to be away. */
    @Nullable
    SupposedAbsence read(Question question, Person asker, Notes notes) {
        if (question.absent().isEmpty()) {
            if (Stream.of(question.from(), question.to(), question.substitute()).anyMatch(typed -> !typed.isEmpty())) {
                notes.wrong("absent", "填写了离岗的日期或者代办人，请选择离岗的人员");
            }
            return null;
        }
        Person absent = person("absent", "离岗人员", question.absent(), asker, notes);
        Person substitute =
                question.substitute().isEmpty() ? null : substitute(question.substitute(), absent, asker, notes);
        LocalDate from = notes.date("from", "离岗开始日期", question.from());
        LocalDate to = notes.date("to", "离岗结束日期", question.to());
        if (absent == null || from == null || to == null || !sensible(from, to, notes)) {
            return null;
        }
        SupposedAbsence absence = new SupposedAbsence(absent, from, to, substitute);
        notes.say(absence.said());
        return absence;
    }

    /** Those who do what deadlines are set for, by agency. */
    List<Person> staff(Person asker) {
        return Staff.ROLES.stream()
                .flatMap(role -> people.withRole(role).stream())
                .filter(person -> mayAskAbout(person, asker))
                .distinct()
                .sorted(Comparator.comparing((Person person) -> person.agency().value())
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    private boolean sensible(LocalDate from, LocalDate to, Notes notes) {
        LocalDate today = Application.today(clock);
        if (to.isBefore(from)) {
            notes.wrong("to", "离岗结束日期不能早于开始日期，请修改");
        } else if (to.isBefore(today)) {
            notes.wrong("to", "离岗结束日期已经过去，请填写今天（" + today + "）或者以后的日期");
        } else if (from.plusDays(LONGEST_DAYS).isBefore(to)) {
            notes.wrong("to", "一次离岗最长一年，请修改结束日期");
        } else {
            return true;
        }
        return false;
    }

    private @Nullable Person substitute(String typed, @Nullable Person absent, Person asker, Notes notes) {
        Person substitute = person("substitute", "代办人", typed, asker, notes);
        if (absent != null && substitute != null && absent.id().equals(substitute.id())) {
            notes.wrong("substitute", "代办人不能是离岗人员本人，请另选一位");
        } else if (absent != null && substitute != null && !absent.agency().equals(substitute.agency())) {
            notes.wrong("substitute", "代办人须与离岗人员同属一个单位，请另选一位");
        }
        return substitute;
    }

    private @Nullable Person person(String field, String label, String typed, Person asker, Notes notes) {
        Optional<Person> found = look(typed).filter(Person::active).filter(person -> mayAskAbout(person, asker));
        if (found.isEmpty()) {
            notes.wrong(field, label + "“" + Notes.shortened(typed) + "”不存在、已停用或者不属于本单位，请从列表中选择");
        }
        return found.orElse(null);
    }

    private Optional<Person> look(String typed) {
        try {
            return people.look(new PersonId(typed));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** A leader supposes absences of the own agency only. */
    private static boolean mayAskAbout(Person person, Person asker) {
        return asker.roles().stream().anyMatch(ALL_AGENCIES::contains)
                || person.agency().equals(asker.agency());
    }
}
