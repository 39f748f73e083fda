package org.shuyue.simulation;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.party.Person;
import org.shuyue.rulepack.PackDrafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can choose from to try out. */
@Component
public class Supposables {
    private final CalendarDrafts drafts;
    private final CalendarReading calendar;
    private final PackDrafts packs;
    private final RuleSource rules;
    private final AbsenceReading absence;

    Supposables(
            CalendarDrafts drafts,
            CalendarReading calendar,
            PackDrafts packs,
            RuleSource rules,
            AbsenceReading absence) {
        this.drafts = drafts;
        this.calendar = calendar;
        this.packs = packs;
        this.rules = rules;
        this.absence = absence;
    }

    @Transactional(readOnly = true)
    public Offers offers(Person asker) {
        return new Offers(
                drafts.waiting().stream()
                        .map(draft -> new Offers.Choice(draft.id(), CalendarReading.name(draft)))
                        .toList(),
                List.copyOf(calendar.regions()),
                packs.all().stream()
                        .map(draft -> new Offers.Choice(draft.id(), RuleReading.name(draft)))
                        .toList(),
                List.copyOf(rules.all().stream()
                        .collect(toMap(Rule::id, rule -> rule, (one, same) -> one, LinkedHashMap::new))
                        .values()),
                absence.staff(asker));
    }
}
