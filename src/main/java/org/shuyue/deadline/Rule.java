package org.shuyue.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;

/**
 * A limit that a law or contract sets, as the rule pack states it.
 *
 * @param warningLead counted backwards from the due date
 * @param escalationRoles ids of the roles that are told when it is overdue
 * @param clause id as in the register of clauses: {@code YC-22c}
 * @param citation Chinese, for people
 * @param validTo last day of its validity; {@code null} while none is set
 * @param closingTime of the office, where the rule ends with it instead of at 24:00
 * @param receivedAfter where what comes in later than that, or on a day of rest, counts as received on the next working
 *     day; {@code null} where it counts as received on the day itself, even at 23:50
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
        @Nullable LocalTime closingTime,
        @Nullable LocalTime receivedAfter) {
    public Rule {
        escalationRoles = List.copyOf(escalationRoles);
    }

    /** One that knows no late receipt. */
    public Rule(
            String id,
            Period period,
            Period warningLead,
            List<String> escalationRoles,
            String clause,
            String citation,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalTime closingTime) {
        this(id, period, warningLead, escalationRoles, clause, citation, validFrom, validTo, closingTime, null);
    }

    OfficeHours hours() {
        return new OfficeHours(closingTime, receivedAfter);
    }
}
