package org.shuyue.party;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Log-ins, failed ones, and the lock after too many of them. */
@Service
@Transactional
class Accounts {
    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final PersonMapper mapper;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(PersonMapper mapper, People people, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    Optional<Account> look(PersonId id) {
        return mapper.account(id);
    }

    /** A wrong password for an existing account. */
    void failed(PersonId id, String address) {
        events.publishEvent(AccountUsed.failed(id.value(), address));
        int failures = mapper.accountForUpdate(id).orElseThrow().failures() + 1;
        if (failures < MOST_FAILURES) {
            mapper.setFailures(id, failures, null);
        } else {
            Instant until = clock.instant().plus(LOCK);
            mapper.setFailures(id, 0, until);
            events.publishEvent(AccountUsed.locked(id.value(), address));
        }
    }

    /** An attempt on an account that does not exist. */
    void unknown(String login, String address) {
        events.publishEvent(AccountUsed.failed(login, address));
    }

    void forgetFailures(PersonId id) {
        mapper.setFailures(id, 0, null);
    }

    void signedIn(PersonId id, String address) {
        events.publishEvent(AccountUsed.signedIn(people.find(id), address));
    }

    void signedOut(PersonId id, String address) {
        people.look(id).ifPresent(person -> events.publishEvent(AccountUsed.signedOut(person, address)));
    }
}
