package org.shuyue.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;

/**
 * A limit that a law or contract sets, as a rule pack states it.
 *
 * @param pack id of the pack that states it
 * @param warningLeads counted backwards from the due date, the longest first; at least one
 * @param escalationRoles ids of the roles that are told when it is overdue
 * @param trigger Chinese, what starts the clock
 */
public record Rule(
        String pack,
        String id,
        Period period,
        List<Period> warningLeads,
        List<String> escalationRoles,
        String trigger,
        Leeway leeway,
        Basis basis,
        OfficeHours hours) {
    /** Their moments stand in one column of the ledger, and in one of the engine's. */
    public static final int MOST_LEADS = 9;

    /**
     * What may hold the clock up; empty lists say that nobody may.
     *
     * @param pauseRoles ids of the roles that may stop it, for one of the causes only
     * @param mostExtension the longest that it may be extended by, all extensions together
     * @param extensionRoles ids of the roles that may extend it
     */
    public record Leeway(
            List<PauseCause> pauseCauses,
            List<String> pauseRoles,
            @Nullable Period mostExtension,
            List<String> extensionRoles) {
        public static final Leeway NONE = new Leeway(List.of(), List.of(), null, List.of());

        public Leeway {
            pauseCauses = List.copyOf(pauseCauses);
            pauseRoles = List.copyOf(pauseRoles);
            extensionRoles = List.copyOf(extensionRoles);
        }
    }

    /**
     * What it rests on, and how long.
     *
     * @param clause id as in the register of clauses: {@code YC-22c}
     * @param citation Chinese, for people
     * @param validTo last day of its validity; {@code null} while none is set
     */
    public record Basis(
            String clause,
            String citation,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && !endedBy(day);
        }

        boolean endedBy(LocalDate day) {
            return validTo != null && day.isAfter(validTo);
        }
    }

    public Rule {
        warningLeads = List.copyOf(warningLeads);
        escalationRoles = List.copyOf(escalationRoles);
        if (warningLeads.isEmpty()) {
            throw new IllegalArgumentException("A rule warns at least once: " + id);
        }
    }

    public String clause() {
        return basis.clause();
    }

    public String citation() {
        return basis.citation();
    }

    /** The nearest to the due date. */
    public Period warningLead() {
        return warningLeads.get(warningLeads.size() - 1);
    }

    /** Whether it was past its validity on that day; it goes on applying all the same, and that is said. */
    public boolean runOutOn(LocalDate day) {
        return basis.endedBy(day);
    }
}
