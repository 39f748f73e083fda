package org.shuyue.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a law or contract sets, as the rule pack states it.
 *
 * @param warningLead counted backwards from the due date
 * @param escalationRoles ids of the roles that are told when it is overdue
 * @param clause id as in the register of clauses: {@code YC-22c}
 * @param citation Chinese, for people
 * @param validTo last day of its validity; {@code null} while none is set
 * @param closingTime of the office, where the rule ends with it instead of at 24:00
 */
public record Rule(
        String id,
        Period period,
        Period warningLead,
        List<String> escalationRoles,
        String clause,
        String citation,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalTime closingTime) {
    public Rule {
        escalationRoles = List.copyOf(escalationRoles);
    }
}
