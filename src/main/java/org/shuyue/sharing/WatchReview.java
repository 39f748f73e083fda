package org.shuyue.sharing;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RuleSource;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds before the end of the review's period, escalates at its end; each once, on however many nodes. */
@Component
public class WatchReview {
    private final ShareRequests requests;
    private final Ledger ledger;
    private final RuleSource rules;
    private final Told told;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WatchReview(
            ShareRequests requests,
            Ledger ledger,
            RuleSource rules,
            Told told,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.ledger = ledger;
        this.rules = rules;
        this.told = told;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void remind(CaseNumber number) {
        ledger.remind(number, ReviewLimit.RULE, clock.instant()).ifPresent(deadline -> {
            ShareRequest request = requests.get(number);
            told.role(
                    request,
                    Role.REVIEWER,
                    "催办：共享申请即将到期",
                    "共享申请 " + number + " 应当于 " + deadline.shownDue() + " 前（含当日）答复（" + deadline.clause() + "），请尽快办理。");
            events.publishEvent(new ShareRequestEvent.ReviewerReminded(request, Actor.SYSTEM));
        });
    }

    /** What the incident says; empty when it was escalated before or the answer has come. */
    @Transactional
    public Optional<String> escalate(CaseNumber number) {
        return ledger.breach(number, ReviewLimit.RULE, clock.instant()).map(deadline -> {
            ShareRequest request = requests.get(number);
            String text = "共享申请 " + number + "（" + request.resourceName() + "）应当于 " + deadline.shownDue()
                    + " 前答复，现已超期。依据：" + deadline.citation() + "（" + deadline.clause() + "）";
            roles(deadline).forEach(role -> told.role(request, role, "督办：共享申请超期未答复", text));
            events.publishEvent(new ShareRequestEvent.ReviewEscalated(request, Actor.SYSTEM));
            return text;
        });
    }

    private Stream<Role> roles(RunningDeadline deadline) {
        return rules
                .find(
                        ReviewLimit.RULE,
                        deadline.startedAt().atZone(Application.ZONE).toLocalDate(),
                        deadline.duty())
                .orElseThrow()
                .escalationRoles()
                .stream()
                .map(role -> Role.byId(role).orElseThrow());
    }
}
