package org.shuyue.party;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Wildcards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account. */
@Service
@Transactional
public class People {
    private static final int PAGE = 20;

    private final PersonMapper mapper;
    private final AgencyMapper agencies;
    private final Memberships memberships;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonMapper mapper,
            AgencyMapper agencies,
            Memberships memberships,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.agencies = agencies;
        this.memberships = memberships;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** The person, disabled or not, or {@link org.shuyue.shared.NotFound}. */
    public Person find(PersonId id) {
        return look(id).orElseThrow(() -> new NotFound("没有登录名为“" + id + "”的人员，请核对登录名"));
    }

    public Optional<Person> look(PersonId id) {
        return PersonRow.people(mapper.find(id)).stream().findFirst();
    }

    /** Active people with the role, by log-in name. */
    public List<Person> withRole(Role role) {
        return PersonRow.people(mapper.withRole(role));
    }

    public List<Person> withRole(Role role, AgencyId agency) {
        return withRole(role).stream()
                .filter(person -> person.agency().equals(agency))
                .toList();
    }

    /** Everybody of the agency, disabled ones too, by log-in name; the public is no team. */
    public List<Person> ofAgency(AgencyId agency) {
        return agency.equals(Agency.PUBLIC) ? List.of() : PersonRow.people(mapper.ofAgency(agency));
    }

    /** The agency in whose name something was done: that of the absent colleague, where there is one; else the person's own. */
    public Optional<AgencyId> agencyOf(Actor by) {
        return Optional.ofNullable(by.behalfOf())
                .or(() -> Optional.ofNullable(by.person()))
                .map(person -> find(person).agency());
    }

    public Actor actor(PersonId id) {
        return Actor.of(id, find(id).name());
    }

    /** People whose log-in name or name holds the word, 20 a page, pages from 1. */
    public Page<Person> search(String word, int page) {
        String escaped = Wildcards.escaped(word.strip());
        int number = Math.max(1, page);
        return new Page<>(
                PersonRow.people(mapper.search(escaped, PAGE, (number - 1L) * PAGE)),
                number,
                PAGE,
                mapper.countOf(escaped));
    }

    /** Fields of refusals: {@code login}, {@code name}, {@code agency}, {@code roles}, {@code password}. */
    public Person add(NewPerson newcomer, Actor by) {
        PartyInput input = PartyInput.of()
                .login(newcomer.login())
                .personName(newcomer.name())
                .roles(newcomer.roles())
                .password(newcomer.password(), newcomer.login());
        checkAgency(input, newcomer.agency());
        checkOfAgency(input, newcomer.agency(), newcomer.roles());
        input.refuseIfWrong();
        Person person = new Person(
                new PersonId(newcomer.login()), newcomer.name().strip(), newcomer.agency(), newcomer.roles(), true);
        if (look(person.id()).isPresent()) {
            throw new InputRefused("login", "登录名“" + person.id() + "”已被使用，请换一个");
        }
        insert(person, encoder.encode(newcomer.password()));
        events.publishEvent(PartyChanged.personAdded(person, by));
        return person;
    }

    void insert(Person person, String passwordHash) {
        mapper.insert(person, passwordHash, clock.instant());
        person.roles().forEach(role -> mapper.insertRole(person.id(), role));
        memberships.sync(person);
    }

    public void change(PersonId id, String name, AgencyId agency, Set<Role> roles, Actor by) {
        Person before = locked(id);
        PartyInput input = PartyInput.of().personName(name).roles(roles);
        checkAgency(input, agency);
        checkOfAgency(input, agency, roles);
        if (before.isOfThePublic()) {
            input.problem("agency", "社会申请人自行注册，单位和角色不能修改；可以重置口令或者停用账号");
        }
        if (before.has(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            checkNotLastAdministrator(before, input, "roles");
        }
        input.refuseIfWrong();
        Person after = new Person(id, name.strip(), agency, roles, before.active());
        mapper.update(after);
        mapper.deleteRoles(id);
        roles.forEach(role -> mapper.insertRole(id, role));
        memberships.sync(after);
        events.publishEvent(PartyChanged.personChanged(before, after, by));
    }

    /** Ends the account: no further log-in. */
    public void disable(PersonId id, Actor by) {
        Person before = locked(id);
        PartyInput input = PartyInput.of();
        if (before.has(Role.ADMINISTRATOR)) {
            checkNotLastAdministrator(before, input, "");
        }
        input.refuseIfWrong();
        events.publishEvent(PartyChanged.personDisabled(activate(before, false), by));
    }

    public void enable(PersonId id, Actor by) {
        events.publishEvent(PartyChanged.personEnabled(activate(locked(id), true), by));
    }

    /** The owner changes the password; refusals on {@code current} and {@code password}. */
    public void changePassword(PersonId id, String current, String password) {
        Person person = locked(id);
        Account account = mapper.account(id).orElseThrow();
        if (!encoder.matches(current, account.passwordHash())) {
            throw new InputRefused("current", "原口令不正确，请重新填写");
        }
        setPassword(person, password, Actor.of(id, person.name()));
    }

    /** An administrator sets somebody's password and unlocks the account. */
    public void resetPassword(PersonId id, String password, Actor by) {
        setPassword(locked(id), password, by);
    }

    private void setPassword(Person person, String password, Actor by) {
        PartyInput.of().password(password, person.id().value()).refuseIfWrong();
        mapper.setPassword(person.id(), encoder.encode(password));
        mapper.setFailures(person.id(), 0, null);
        events.publishEvent(PartyChanged.passwordChanged(person, by));
    }

    private Person activate(Person before, boolean active) {
        Person after = new Person(before.id(), before.name(), before.agency(), before.roles(), active);
        mapper.update(after);
        memberships.sync(after);
        return after;
    }

    private Person locked(PersonId id) {
        mapper.lock(id);
        return find(id);
    }

    private void checkAgency(PartyInput input, AgencyId agency) {
        if (agencies.find(agency).filter(Agency::active).isEmpty()) {
            input.problem("agency", "没有代码为“" + agency + "”的在用单位，请从单位列表中选择");
        }
    }

    /** The public registers itself; nobody is made one of it, and none of it works for an agency. */
    private static void checkOfAgency(PartyInput input, AgencyId agency, Set<Role> roles) {
        if (agency.equals(Agency.PUBLIC)) {
            input.problem("agency", "“社会公众”不是单位，请从单位列表中选择");
        }
        if (roles.contains(Role.APPLICANT)) {
            input.problem("roles", "“" + Role.APPLICANT.label() + "”由公民和企业自行注册，不能授予单位人员");
        }
    }

    private void checkNotLastAdministrator(Person person, PartyInput input, String field) {
        if (withRole(Role.ADMINISTRATOR).stream().allMatch(other -> other.id().equals(person.id()))) {
            input.problem(field, "这是最后一位系统管理员，请先指定另一位系统管理员");
        }
    }
}
