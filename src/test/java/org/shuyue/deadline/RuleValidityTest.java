package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

/** On the real rule pack, in which the rules of 威海 end on 2026-11-25. */
@ApplicationTest
class RuleValidityTest {
    @Autowired
    RuleValidity validity;

    @Test
    @Clause("WH-22")
    void tellsThirtyDaysBeforeTheLastDay() {
        assertThat(validity.runningOut(LocalDate.of(2026, 10, 25))).isEmpty();
        assertThat(validity.runningOut(LocalDate.of(2026, 10, 26)))
                .extracting(Rule::clause)
                .containsExactly("WH-14a", "WH-15", "WH-18a", "WH-18b");
    }

    @Test
    @Clause("WH-22")
    void keepsTellingAfterIt() {
        assertThat(validity.runningOut(LocalDate.of(2027, 3, 1)))
                .extracting(rule -> rule.basis().validTo())
                .containsOnly(LocalDate.of(2026, 11, 25));
    }
}
