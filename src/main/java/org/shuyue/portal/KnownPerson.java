package org.shuyue.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whom somebody means who types a log-in name or a name. */
@Component
class KnownPerson {
    private static final int FEW = 5;

    private final People people;

    KnownPerson(People people) {
        this.people = people;
    }

    /** {@code null} for nothing typed; {@link InputRefused} on {@code person} when it names nobody, or several. */
    @Nullable
    PersonId meant(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        PersonId login = login(typed);
        if (login != null && people.look(login).isPresent()) {
            return login;
        }
        List<Person> named = people.search(Typed.word(typed), 1).rows().stream()
                .filter(person -> person.name().equals(typed))
                .toList();
        if (named.isEmpty()) {
            throw new InputRefused("person", "没有登录名或者姓名为“" + Typed.shortened(typed) + "”的人员，请核对（姓名须写全）");
        }
        if (named.size() > 1) {
            throw new InputRefused(
                    "person",
                    "有 " + named.size() + " 人名为“" + Typed.shortened(typed) + "”，请改填登录名："
                            + named.stream()
                                    .limit(FEW)
                                    .map(person -> person.id().value())
                                    .collect(Collectors.joining("、")));
        }
        return named.get(0).id();
    }

    private static @Nullable PersonId login(String typed) {
        try {
            return new PersonId(typed);
        } catch (IllegalArgumentException unfit) {
            return null;
        }
    }
}
