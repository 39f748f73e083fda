package org.shuyue.party;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.shuyue.Application;
import org.shuyue.shared.AttemptLimit;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Citizens and companies with an account (YC-29a, YC-29b). */
@Service
public class Applicants {
    /** For whom a case runs that was brought in without an account; no log-in name can be written like this. */
    public static final PersonId VISITOR = new PersonId("VISITOR");

    private static final int MOST_REGISTRATIONS = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final ApplicantMapper mapper;
    private final People people;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AttemptLimit attempts;

    Applicants(
            ApplicantMapper mapper,
            People people,
            PasswordEncoder encoder,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.encoder = encoder;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.attempts = new AttemptLimit(clock, MOST_REGISTRATIONS, WINDOW);
    }

    /**
     * Makes the account. A number that has one already makes none, and the caller is not told: whether somebody has an
     * account is nobody else's business.
     *
     * @param address from which it comes
     */
    public void register(NewApplicant newcomer, String address) {
        if (!attempts.allows(address)) {
            throw new InputRefused("", "您所在网络一小时内的注册次数过多，请稍后再试；所填内容没有提交");
        }
        ApplicantKind kind = checked(newcomer);
        String hash = encoder.encode(newcomer.password()); // as long for a number that is taken as for a new one
        try {
            transactions.executeWithoutResult(status -> add(newcomer, kind, hash));
        } catch (DuplicateKeyException sameMoment) {
            refuseIfLoginTaken(newcomer.login());
        }
    }

    /** Empty for people of agencies and for the visitor. */
    @Transactional(readOnly = true)
    public Optional<ApplicantIdentity> identity(PersonId person) {
        return mapper.find(person)
                .map(held ->
                        new ApplicantIdentity(held.kind(), ApplicantKind.masked(held.maskedNumber()), held.phone()));
    }

    private ApplicantKind checked(NewApplicant newcomer) {
        PartyInput input = PartyInput.of()
                .login(newcomer.login())
                .password(newcomer.password(), newcomer.login())
                .phone(newcomer.phone());
        if (!newcomer.password().equals(newcomer.again())) {
            input.problem("again", "两次填写的口令不一致，请重新填写");
        }
        Optional<ApplicantKind> kind = kind(newcomer, input);
        kind.ifPresent(known -> {
            input.applicantName(newcomer.name(), known);
            known.fault(newcomer.number(), Application.today(clock))
                    .ifPresent(fault -> input.problem("identityNumber", fault));
        });
        if (PartyInput.isLogin(newcomer.login())
                && people.look(new PersonId(newcomer.login())).isPresent()) {
            input.problem("login", taken(newcomer.login()));
        }
        input.refuseIfWrong();
        return kind.orElseThrow();
    }

    private static Optional<ApplicantKind> kind(NewApplicant newcomer, PartyInput input) {
        try {
            return Optional.of(ApplicantKind.of(newcomer.kind()));
        } catch (InputRefused none) {
            none.problems().forEach(problem -> input.problem(problem.field(), problem.message()));
            return Optional.empty();
        }
    }

    private void add(NewApplicant newcomer, ApplicantKind kind, String hash) {
        String masked = ApplicantKind.masked(newcomer.number());
        Optional<PersonId> holder = mapper.holder(kind, newcomer.number());
        if (holder.isPresent()) {
            events.publishEvent(PartyChanged.applicantRegisteredAgain(holder.get(), kind, masked));
            return;
        }
        Person person = new Person(
                new PersonId(newcomer.login()), newcomer.name().strip(), Agency.PUBLIC, Set.of(Role.APPLICANT), true);
        people.insert(person, hash);
        mapper.insert(person.id(), kind, newcomer.number(), newcomer.phone().strip(), clock.instant());
        events.publishEvent(PartyChanged.applicantRegistered(person, kind, masked));
    }

    private void refuseIfLoginTaken(String login) {
        if (people.look(new PersonId(login)).isPresent()) {
            throw new InputRefused("login", taken(login));
        }
    }

    private static String taken(String login) {
        return "登录名“" + login + "”已被使用，请换一个";
    }
}
