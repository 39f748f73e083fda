package org.shuyue.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.AgencyId;

/** The rules of all packs. */
public interface RuleSource {

    /** The rule as the default pack has it. */
    default Optional<Rule> find(String ruleId, LocalDate on) {
        return find(ruleId, on, null);
    }

    /**
     * The rule for a clock that starts on that day. First asked is the pack chosen for the agency whose duty it is, else
     * for its region, else the default pack; where that has no row for the rule, the others in their order. A rule whose
     * rows have all run out is found all the same: see {@link Rule#runOutOn}.
     */
    Optional<Rule> find(String ruleId, LocalDate on, @Nullable AgencyId duty);

    /** The rule by which a deadline began. */
    default Optional<Rule> of(RunningDeadline deadline) {
        LocalDate start = deadline.startedAt().atZone(Application.ZONE).toLocalDate();
        return find(deadline.ruleId(), start, deadline.duty());
    }

    /** Every row of every pack, in their order. */
    List<Rule> all();
}
