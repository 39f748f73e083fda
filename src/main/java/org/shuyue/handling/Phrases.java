package org.shuyue.handling;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phrases of a person and of the agency; those of the agency are kept by its leaders and operators. */
@Service
@Transactional
public class Phrases {
    private static final int LONGEST = 300;
    private static final int MOST = 100;
    private static final Role[] KEEPERS = {Role.LEADER, Role.OPERATOR, Role.AUTHORITY};

    private final PhraseMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Phrases(PhraseMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    /** The own, in the order in which they were written. */
    @Transactional(readOnly = true)
    public List<Phrase> own(Person person) {
        return mapper.ofPerson(person.id());
    }

    /** Those of the agency for which the person works; the public works for none. */
    @Transactional(readOnly = true)
    public List<Phrase> common(Person person) {
        return person.isOfThePublic() ? List.of() : mapper.ofAgency(person.agency());
    }

    public boolean keepsCommon(Person person) {
        return Stream.of(KEEPERS).anyMatch(person::has);
    }

    /** Field of refusals: {@code text}. */
    public void add(String text, boolean common, Person by) {
        if (common) {
            mustKeepCommon(by);
        }
        List<Phrase> present = common ? common(by) : own(by);
        String said = checked(text, present);
        if (present.size() >= MOST) {
            throw new InputRefused("text", "最多保存 " + MOST + " 条常用语，请先删去不用的");
        }
        @Nullable AgencyId agency = common ? by.agency() : null;
        mapper.insert(common ? null : by.id(), agency, said, by.id(), clock.instant());
        tell("added", said, common, by);
    }

    /** Field of refusals: {@code text}. */
    public void change(long id, String text, Person by) {
        Phrase phrase = find(id, by);
        List<Phrase> others = (phrase.common() ? common(by) : own(by))
                .stream().filter(other -> other.id() != id).toList();
        String said = checked(text, others);
        mapper.update(id, said, by.id(), clock.instant());
        tell("changed", said, phrase.common(), by);
    }

    public void remove(long id, Person by) {
        Phrase phrase = find(id, by);
        mapper.delete(id);
        tell("removed", phrase.phraseText(), phrase.common(), by);
    }

    /** One that the person may change. */
    @Transactional(readOnly = true)
    public Phrase find(long id, Person by) {
        Phrase phrase = mapper.find(id)
                .filter(one -> by.id().equals(one.person()) || by.agency().equals(one.agency()))
                .orElseThrow(() -> new NotFound("没有这条常用语，可能已经删去"));
        if (phrase.common()) {
            mustKeepCommon(by);
        }
        return phrase;
    }

    private void mustKeepCommon(Person by) {
        if (!keepsCommon(by)) {
            throw new AccessDeniedException("本单位的常用语由负责人或者运行管理人员维护");
        }
    }

    private static String checked(String text, List<Phrase> others) {
        String said = Said.must("text", "常用语", text, LONGEST);
        if (others.stream().anyMatch(other -> other.phraseText().equals(said))) {
            throw new InputRefused("text", "已经有同样的常用语");
        }
        return said;
    }

    private void tell(String kind, String text, boolean common, Person by) {
        events.publishEvent(HandlingEvent.phrase(
                kind, common ? by.agency().value() : by.id().value(), text, Actor.of(by.id(), by.name())));
    }
}
