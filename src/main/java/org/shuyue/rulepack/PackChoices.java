package org.shuyue.rulepack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.rulepack.PackChoice.Scope;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which agency or region goes by which pack; a choice is never deleted, a later one takes its place. */
@Service
public class PackChoices {
    private final PackMapper mapper;
    private final RulePacks packs;
    private final Agencies agencies;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PackChoices(PackMapper mapper, RulePacks packs, Agencies agencies, Clock clock, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.packs = packs;
        this.agencies = agencies;
        this.clock = clock;
        this.events = events;
    }

    /** Every choice that was ever made, in its order. */
    @Transactional(readOnly = true)
    public List<PackChoice> all() {
        return packs.shelf().choices();
    }

    /**
     * From that day on; without a pack the agency or region goes by what everybody has. Fields of what is refused:
     * {@code name}, {@code pack}, {@code from}.
     */
    @Transactional
    public void choose(Scope scope, String name, @Nullable String pack, LocalDate from, Actor by) {
        LocalDate today = Application.today(clock);
        if (!from.isAfter(today)) {
            throw new InputRefused("from", "起始日最早为明天（" + today.plusDays(1) + "）：今天和以前起算的期限不受影响，请改填以后的日期");
        }
        if (!exists(scope, name)) {
            throw new InputRefused("name", "没有这个" + scope.label() + "，请从列表中选择");
        }
        if (pack != null && !packs.shelf().knows(pack)) {
            throw new InputRefused("pack", "没有规则包“" + pack + "”，请从列表中选择");
        }
        PersonId person = by.person();
        if (person == null) {
            throw new IllegalArgumentException("A choice is made by a person");
        }
        PackChoice choice = new PackChoice(scope, name, pack, from, person, Application.now(clock));
        mapper.insertChoice(choice);
        packs.forget();
        events.publishEvent(PackChanged.chosen(choice, title(pack), by));
    }

    private boolean exists(Scope scope, String name) {
        return scope == Scope.AGENCY
                ? agencies.all().stream().map(Agency::id).map(AgencyId::value).anyMatch(name::equals)
                : agencies.all().stream().map(Agency::region).anyMatch(name::equals);
    }

    private String title(@Nullable String pack) {
        return packs.shelf().newest().stream()
                .filter(version -> version.pack().equals(pack))
                .map(PackVersion::title)
                .findFirst()
                .orElse("");
    }
}
