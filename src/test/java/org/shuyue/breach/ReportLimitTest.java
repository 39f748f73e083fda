package org.shuyue.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.shared.AgencyId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

/** A stricter national pack is a matter of rows, not of code. */
@ApplicationTest
class ReportLimitTest {
    private static final AgencyId AGENCY = new AgencyId("A0101");
    private static final Instant LEAK = Instant.parse("2026-03-02T00:00:00Z");

    @Autowired
    Deadlines deadlines;

    @Test
    @Clause("XA-S8")
    void isTheOneOfTheSeverityWhereItIsStricter() {
        ReportLimit limit = limit(rule("breach-report.report", "PT12H"), rule("breach-report.report-major", "PT1H"));

        assertThat(limit.of(Severity.MAJOR, AGENCY, LEAK)).isEqualTo("breach-report.report-major");
        assertThat(limit.of(Severity.GENERAL, AGENCY, LEAK)).isEqualTo("breach-report.report");
    }

    @Test
    @Clause("XA-S8")
    void isTheGeneralOneWhereThatIsStricter() {
        ReportLimit limit = limit(rule("breach-report.report", "PT8H"), rule("breach-report.report-major", "PT12H"));

        assertThat(limit.of(Severity.MAJOR, AGENCY, LEAK)).isEqualTo("breach-report.report");
    }

    private ReportLimit limit(Rule... rules) {
        return new ReportLimit(
                new RuleSource() {
                    @Override
                    public Optional<Rule> find(String ruleId, LocalDate on, @Nullable AgencyId duty) {
                        return all().stream()
                                .filter(rule -> rule.id().equals(ruleId))
                                .findFirst();
                    }

                    @Override
                    public List<Rule> all() {
                        return Arrays.asList(rules);
                    }
                },
                deadlines);
    }

    private static Rule rule(String id, String period) {
        return new Rule(
                "national",
                id,
                Period.parse(period),
                List.of(Period.parse("-PT1H")),
                List.of("authority"),
                "发生泄露",
                Rule.Leeway.NONE,
                new Rule.Basis("XA-S8", "国家规定", LocalDate.of(2026, 1, 1), null),
                OfficeHours.NONE);
    }
}
