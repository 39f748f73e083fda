package org.shuyue.breach;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.calendar.Deadlines;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Component;

/** By when a breach is to be reported: by the rule of its severity or the one for all, whichever ends first (XA-S8). */
@Component
class ReportLimit {
    static final String RULE = "breach-report.report";

    private final RuleSource rules;
    private final Deadlines deadlines;

    ReportLimit(RuleSource rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** Id of the rule. */
    String of(Severity severity, AgencyId duty, Instant from) {
        return Stream.of(RULE + "-" + severity.code(), RULE)
                .map(id -> rules.find(id, from.atZone(Application.ZONE).toLocalDate(), duty))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(rule -> due(rule, from)))
                .map(Rule::id)
                .orElseThrow(() -> new NotFound("规则包中没有期限规则“" + RULE + "”，请核对规则包"));
    }

    /** The end of that rule's period if it had counted from that moment. */
    Instant due(String ruleId, AgencyId duty, Instant from) {
        return rules.find(ruleId, from.atZone(Application.ZONE).toLocalDate(), duty)
                .map(rule -> due(rule, from))
                .orElseThrow(() -> new NotFound("规则包中没有期限规则“" + ruleId + "”，请核对规则包"));
    }

    private Instant due(Rule rule, Instant from) {
        return deadlines.preview(from, rule.period(), rule.hours()).dueAt();
    }
}
