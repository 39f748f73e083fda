package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.WorkingDays;

/**
 * What the rule said when a deadline began; it stays so, whatever becomes of the rule.
 *
 * @param pack of the rule
 * @param trigger Chinese, what started the clock
 * @param leads counted backwards from the due date, the longest first
 * @param validTo last day of the rule's validity as it was known then; {@code null} while none was set
 */
public record Terms(
        String pack,
        String ruleId,
        String clause,
        String citation,
        String trigger,
        Period period,
        List<Period> leads,
        OfficeHours hours,
        @Nullable LocalDate validTo) {
    public Terms {
        leads = List.copyOf(leads);
    }

    /** The same with another period, and with other warnings unless those are empty. */
    Terms with(Period other, List<Period> otherLeads) {
        return new Terms(
                pack,
                ruleId,
                clause,
                citation,
                trigger,
                other,
                otherLeads.isEmpty() ? leads : otherLeads,
                hours,
                validTo);
    }

    /** The same up to a named last day: as many natural days, wherever the office's hours lie. */
    Terms until(LocalDate named, LocalDate start) {
        Period days = new Period(Period.Unit.DAY, Math.toIntExact(ChronoUnit.DAYS.between(start, named)), false);
        return new Terms(pack, ruleId, clause, citation, trigger, days, leads, OfficeHours.NONE, validTo);
    }

    /** When people are to be reminded of that end, in order; never empty. */
    List<Instant> warnings(WorkingDays calendar, Due due) {
        return leads.stream()
                .map(lead -> Deadlines.warnAt(calendar, due, lead))
                .sorted()
                .toList();
    }

    static Terms of(Rule rule) {
        return new Terms(
                rule.pack(),
                rule.id(),
                rule.clause(),
                rule.citation(),
                rule.trigger(),
                rule.period(),
                rule.warningLeads(),
                rule.hours(),
                rule.basis().validTo());
    }
}
