package org.shuyue.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RuleSource;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** At the end of an overdue boundary timer: the limit is missed, Cockpit shows it on the task, the rule's roles hear. */
@Component
class EscalateOverdue implements JavaDelegate {
    private final Ledger ledger;
    private final RuleSource rules;
    private final Cases cases;
    private final SlaIncidents incidents;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EscalateOverdue(
            Ledger ledger,
            RuleSource rules,
            Cases cases,
            SlaIncidents incidents,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.rules = rules;
        this.cases = cases;
        this.incidents = incidents;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalated(execution);
    }

    /** Whether it was found overdue just now. */
    boolean escalated(DelegateExecution execution) {
        WatchedTask watched = WatchedTask.behind(execution);
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        Optional<RunningDeadline> breached = ledger.running(number, watched.rule())
                .flatMap(deadline -> ledger.breach(number, deadline.ruleId(), clock.instant()));
        breached.ifPresent(deadline -> {
            TaskOverdue overdue =
                    new TaskOverdue(deadline, cases.look(number).orElseThrow(), watched.name(), roles(deadline));
            incidents.raise(execution, watched.activity().getId(), overdue.sentence());
            events.publishEvent(overdue);
        });
        return breached.isPresent();
    }

    private List<Role> roles(RunningDeadline deadline) {
        return rules.of(deadline).orElseThrow().escalationRoles().stream()
                .map(role -> Role.byId(role).orElseThrow())
                .toList();
    }
}
