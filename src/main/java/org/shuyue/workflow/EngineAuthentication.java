package org.shuyue.workflow;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** On whose behalf the engine works: a person under the engine's authorisations, or the system under none. */
@Component
class EngineAuthentication {
    private static final ThreadLocal<PersonId> ON_BEHALF = new ThreadLocal<>();

    private final IdentityService identity;

    EngineAuthentication(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    <T> T as(Person person, Supplier<T> work) {
        List<String> groups = asSystem(
                () -> identity.createGroupQuery().groupMember(person.id().value()).list().stream()
                        .map(Group::getId)
                        .toList());
        return with(new Authentication(person.id().value(), groups), work);
    }

    <T> T asSystem(Supplier<T> work) {
        return with(null, work);
    }

    /** The system works, without the engine's authorisations, at the wish of a person whom our own rules have let in. */
    <T> T asSystemFor(Person person, Supplier<T> work) {
        ON_BEHALF.set(person.id());
        try {
            return asSystem(work);
        } finally {
            ON_BEHALF.remove();
        }
    }

    /** The one on whose behalf the engine works at the moment; {@code null} for the system. */
    @Nullable
    PersonId current() {
        Authentication now = identity.getCurrentAuthentication();
        return now == null || now.getUserId() == null ? ON_BEHALF.get() : new PersonId(now.getUserId());
    }

    private <T> T with(@Nullable Authentication authentication, Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(authentication);
        try {
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
