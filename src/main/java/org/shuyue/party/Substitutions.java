package org.shuyue.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who acts instead (代办). */
@Service
@Transactional
public class Substitutions {
    private final AbsenceMapper mapper;
    private final PersonMapper locks;
    private final People people;
    private final Memberships memberships;
    private final AbsencePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Substitutions(
            AbsenceMapper mapper,
            PersonMapper locks,
            People people,
            Memberships memberships,
            AbsencePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.locks = locks;
        this.people = people;
        this.memberships = memberships;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Records an absence, both days included; fields of refusals: {@code substitute}, {@code from}, {@code to}. */
    public Absence record(PersonId absent, PersonId substitute, LocalDate from, LocalDate to, Actor by) {
        mayManage(absent, by.person());
        Stream.of(absent, substitute)
                .distinct()
                .sorted(java.util.Comparator.comparing(PersonId::value))
                .forEach(locks::lock);
        policy.check(people.find(absent), people.look(substitute), from, to, today());
        mapper.insert(absent, substitute, from, to, clock.instant());
        Absence absence = find(mapper.newest(absent)).absence();
        events.publishEvent(PartyChanged.absenceRecorded(absence, by));
        if (!from.isAfter(today())) {
            begin(find(absence.id()));
        }
        return find(absence.id()).absence();
    }

    /** Ends an absence at once, or before it begins. Only the absent person's own, or anybody's by an administrator. */
    public void cancel(long absenceId, PersonId by) {
        AbsenceRow row = find(absenceId);
        mayManage(row.absent(), by);
        Actor actor = people.actor(by);
        if (mapper.step(row.id(), Absence.State.PLANNED, Absence.State.CANCELLED) == 1) {
            events.publishEvent(PartyChanged.absenceCancelled(row.absence(), actor));
        } else if (mapper.step(row.id(), Absence.State.RUNNING, Absence.State.CANCELLED) == 1) {
            memberships.sync(row.substitute());
            events.publishEvent(PartyChanged.absenceCancelled(row.absence(), actor));
            events.publishEvent(new AbsenceEnded(row.id(), row.absent(), row.substitute(), actor));
        }
    }

    /** Absences in which the person is away or acts instead, newest first. */
    public List<Absence> of(PersonId person) {
        return mapper.of(person).stream().map(AbsenceRow::absence).toList();
    }

    /** Who acts today instead of somebody who is away. */
    public Optional<PersonId> substituteOf(PersonId absent) {
        return today(absent)
                .filter(absence -> absence.absent().equals(absent))
                .map(AbsenceRow::substitute)
                .filter(substitute ->
                        people.look(substitute).filter(Person::active).isPresent())
                .findFirst();
    }

    /** Those instead of whom the person acts now. */
    public List<PersonId> absentees(PersonId substitute) {
        return mapper.runningWithSubstitute(substitute).stream()
                .map(AbsenceRow::absent)
                .toList();
    }

    /** Who a person is when acting in a role (of an agency): in own right, as substitute, or nobody. */
    public Optional<Actor> actorFor(PersonId person, Role role, @Nullable AgencyId agency) {
        Optional<Person> active = people.look(person).filter(Person::active);
        if (active.filter(one -> mayAct(one, role, agency)).isPresent()) {
            return active.map(one -> Actor.of(one.id(), one.name()));
        }
        if (active.isEmpty() || !Memberships.handedOver(role)) {
            return Optional.empty();
        }
        return today(person)
                .filter(absence -> absence.substitute().equals(person))
                .map(absence -> people.find(absence.absent()))
                .filter(absent -> mayAct(absent, role, agency))
                .map(absent -> instead(active.get(), absent))
                .findFirst();
    }

    /** Who a person is when acting on what is assigned to somebody: oneself, the substitute today, or nobody. */
    public Optional<Actor> actorInsteadOf(PersonId person, PersonId assignee) {
        Optional<Person> active = people.look(person).filter(Person::active);
        if (person.equals(assignee)) {
            return active.map(one -> Actor.of(one.id(), one.name()));
        }
        return substituteOf(assignee)
                .filter(person::equals)
                .flatMap(substitute -> active)
                .map(one -> instead(one, people.find(assignee)));
    }

    /** Begins and ends what the calendar says; two processes may call it at once, each step is made by one of them. */
    void keepUp() {
        mapper.toEnd(today()).forEach(this::end);
        mapper.toBegin(today()).forEach(row -> {
            if (row.toDay().isBefore(today())) {
                mapper.step(row.id(), Absence.State.PLANNED, Absence.State.ENDED);
            } else {
                begin(row);
            }
        });
    }

    private void begin(AbsenceRow row) {
        if (mapper.step(row.id(), Absence.State.PLANNED, Absence.State.RUNNING) == 1) {
            memberships.sync(row.substitute());
            events.publishEvent(new AbsenceBegan(row.id(), row.absent(), row.substitute(), Actor.SYSTEM));
        }
    }

    private void end(AbsenceRow row) {
        if (mapper.step(row.id(), Absence.State.RUNNING, Absence.State.ENDED) == 1) {
            memberships.sync(row.substitute());
            events.publishEvent(new AbsenceEnded(row.id(), row.absent(), row.substitute(), Actor.SYSTEM));
        }
    }

    private Stream<AbsenceRow> today(PersonId person) {
        return mapper.touching(person, today(), today()).stream();
    }

    private LocalDate today() {
        return Application.today(clock);
    }

    private AbsenceRow find(long id) {
        return mapper.find(id).orElseThrow(() -> new NotFound("没有这条离岗登记"));
    }

    private void mayManage(PersonId absent, @Nullable PersonId by) {
        if (by != null
                && !by.equals(absent)
                && people.look(by)
                        .filter(person -> person.has(Role.ADMINISTRATOR))
                        .isEmpty()) {
            throw new AccessDeniedException("只有本人或系统管理员可以登记、取消离岗");
        }
    }

    private static boolean mayAct(Person person, Role role, @Nullable AgencyId agency) {
        return person.has(role) && (agency == null || person.agency().equals(agency));
    }

    private static Actor instead(Person person, Person absent) {
        return Actor.of(person.id(), person.name()).onBehalfOf(absent.id(), absent.name());
    }
}
