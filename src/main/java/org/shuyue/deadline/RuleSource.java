package org.shuyue.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rule pack; it lives in a decision table that the workflow room evaluates. */
public interface RuleSource {

    /** The rule that was valid on that day. */
    Optional<Rule> find(String ruleId, LocalDate on);

    List<Rule> all();
}
