package org.shuyue.breach;

import java.time.Clock;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warnings to the public (YC-44): published by the authority, seen by everybody, withdrawn with a reason. */
@Component
public class PublicWarnings {
    private static final int MOST = 100;
    private static final int MAX_REASON = 1000;

    private final PublicWarningMapper mapper;
    private final BreachMapper breaches;
    private final People people;
    private final Jurisdiction jurisdiction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublicWarnings(
            PublicWarningMapper mapper,
            BreachMapper breaches,
            People people,
            Jurisdiction jurisdiction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.breaches = breaches;
        this.people = people;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
        this.events = events;
    }

    /** Seen from now on. */
    @Transactional
    public void publish(CaseNumber number, String title, String text, Actor by) {
        mapper.insert(new PublicWarning(0, number, title, text, by.shown(), Application.now(clock), null, null, null));
        events.publishEvent(new BreachEvent("public-warning.published", "发布公开预警：" + title, number, by));
    }

    /** It was considered and decided against. */
    @Transactional
    public void waive(CaseNumber number, String reason, Actor by) {
        breaches.noWarning(number, reason);
        events.publishEvent(new BreachEvent("public-warning.waived", "不发布公开预警，理由：" + reason, number, by));
    }

    /** Throws {@link InputRefused} without a reason or when it was withdrawn before; for the city's authority only. */
    @Transactional
    public void withdraw(long id, String reason, Person by) {
        PublicWarning warning = find(id, by);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MAX_REASON) {
            throw new InputRefused("reason", why.isEmpty() ? "请填写撤回的理由" : "撤回的理由不得超过 " + MAX_REASON + " 个字，请精简");
        }
        Actor actor = people.actor(by.id());
        if (mapper.withdraw(id, why, actor.shown(), clock.instant()) == 0) {
            throw new InputRefused("", "该预警已经撤回，无需重复撤回");
        }
        events.publishEvent(new BreachEvent(
                "public-warning.withdrawn", "撤回公开预警“" + warning.title() + "”，理由：" + why, warning.caseNumber(), actor));
    }

    /** Those of the case that stand, because what they warned of has not happened. */
    @Transactional
    void withdrawAll(CaseNumber number, String reason, Actor by) {
        mapper.of(number).stream()
                .filter(warning -> mapper.withdraw(warning.id(), reason, by.shown(), clock.instant()) == 1)
                .forEach(warning -> events.publishEvent(new BreachEvent(
                        "public-warning.withdrawn", "撤回公开预警“" + warning.title() + "”，理由：" + reason, number, by)));
    }

    /** {@link NotFound} also for those who may not withdraw it. */
    @Transactional(readOnly = true)
    public PublicWarning find(long id, Person by) {
        return mapper.find(id).filter(warning -> mayWithdraw(by)).orElseThrow(() -> new NotFound("没有这条预警，或者不由您撤回"));
    }

    /** Only the city's authority, which published it; a county's reaches no further than its own agencies. */
    public boolean mayWithdraw(Person person) {
        return jurisdiction.covers(person, null);
    }

    /** The newest first, those withdrawn too. */
    @Transactional(readOnly = true)
    public List<PublicWarning> latest() {
        return mapper.latest(MOST);
    }

    @Transactional(readOnly = true)
    public List<PublicWarning> of(CaseNumber number) {
        return mapper.of(number);
    }
}
