package org.shuyue.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.deadline.Appointment;
import org.shuyue.notice.FeedChanged.Change;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of deadlines to which a person can subscribe, at an address that is a secret of that person. */
@Service
public class CalendarFeeds {
    /** As long as this what has ended is still there, so that calendars take it off. */
    private static final Duration AFTER_THE_END = Duration.ofDays(30);

    private static final int MOST = 1_000;

    private final FeedMapper mapper;
    private final PersonalDeadlines deadlines;
    private final List<PlannedDays> planned;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarFeeds(
            FeedMapper mapper,
            PersonalDeadlines deadlines,
            List<PlannedDays> planned,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.planned = planned;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** When the address was made; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> openedAt(PersonId person) {
        return mapper.openedAt(person);
    }

    /** The secret of a new address, told this once; the one before it no longer works. */
    @Transactional
    public String open(Person person) {
        Secret token = Secret.random("");
        Instant now = Application.now(clock);
        boolean replaced = mapper.replace(person.id(), token.hash(), now) == 1;
        if (!replaced) {
            mapper.insert(person.id(), token.hash(), now);
        }
        events.publishEvent(new FeedChanged(person, replaced ? Change.REPLACED : Change.OPENED));
        return token.text();
    }

    @Transactional
    public void close(Person person) {
        if (mapper.delete(person.id()) == 1) {
            events.publishEvent(new FeedChanged(person, Change.CLOSED));
        }
    }

    /**
     * The calendar as iCalendar text; empty when the secret opens nothing, or its owner has no account any more.
     *
     * @param portal address of the portal, without a slash at its end
     */
    @Transactional(readOnly = true)
    public Optional<String> read(String secret, String portal) {
        return mapper.owner(new Secret(secret).hash())
                .flatMap(people::look)
                .filter(Person::active)
                .map(person -> text(person, portal));
    }

    private String text(Person person, String portal) {
        Instant now = clock.instant();
        List<Appointment> found = deadlines.appointments(person, now.minus(AFTER_THE_END), MOST);
        DeadlineCalendar calendar = new DeadlineCalendar(
                portal,
                deadlines.rows(found.stream()
                        .map(appointment -> appointment.deadline().caseNumber())
                        .distinct()
                        .toList()),
                now);
        List<PlannedDay> toCome =
                planned.stream().flatMap(room -> room.of(person).stream()).toList();
        return calendar.text("数约期限（" + person.name() + "）", found, toCome);
    }

    /**
     * A calendar of days alone, as iCalendar text.
     *
     * @param portal address of the portal, without a slash at its end
     */
    public String ofDays(String name, List<PlannedDay> days, String portal) {
        return new DeadlineCalendar(portal, Map.of(), clock.instant()).text(name, List.of(), days);
    }
}
