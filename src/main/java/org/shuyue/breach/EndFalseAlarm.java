package org.shuyue.breach;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing has leaked after all: the clocks stop, the data flows again, all who were alarmed are told. */
@Component
public class EndFalseAlarm {
    private static final Set<Role> TOLD =
            EnumSet.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER);

    private final Breaches breaches;
    private final BreachMapper mapper;
    private final ContainBreach containment;
    private final PublicWarnings warnings;
    private final Ledger ledger;
    private final Cases cases;
    private final BreachLetters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EndFalseAlarm(
            Breaches breaches,
            BreachMapper mapper,
            ContainBreach containment,
            PublicWarnings warnings,
            Ledger ledger,
            Cases cases,
            BreachLetters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.breaches = breaches;
        this.mapper = mapper;
        this.containment = containment;
        this.warnings = warnings;
        this.ledger = ledger;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** What was overdue by then stays so in the ledger. */
    @Transactional
    public void end(CaseNumber number, String reason, Actor by) {
        DataBreach breach = breaches.get(number);
        Instant now = Application.now(clock);
        ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .forEach(running -> ledger.cancel(number, running.ruleId(), now));
        letFlow(breach, reason, by);
        warnings.withdrawAll(number, "经认定为误报：" + reason, by);
        mapper.endAsFalseAlarm(number, reason, by.shown(), now);
        mapper.unmark(number);
        cases.close(number, "误报办结");
        tell(breach, reason);
        events.publishEvent(new BreachEvent("breach.false-alarm", "认定为误报，理由：" + reason, number, by));
    }

    /** Users who were told of the risk only are told that there is none. */
    private void letFlow(DataBreach breach, String reason, Actor by) {
        CaseNumber number = breach.caseNumber();
        List<LeakedResource> held = containment.held(number);
        if (!held.isEmpty()) {
            containment.lift(number, "经认定为误报：" + reason, by);
        } else if (breach.containment() == DataBreach.Containment.NOT_CONTAINED) {
            containment.tellUsers(
                    number,
                    breaches.resources(number),
                    "数据安全提示已解除",
                    "“" + breaches.names(number) + "”疑似泄露一事，经认定为误报：" + reason,
                    by);
        }
    }

    private void tell(DataBreach breach, String reason) {
        CaseNumber number = breach.caseNumber();
        String text = "办件 " + number + "（" + breaches.names(number) + "）经公共数据主管部门认定为误报，处置终止。理由：" + reason;
        letters.to(number, TOLD, "数据泄露报告认定为误报", breach.sentAt() == null ? text : text + "。报告已送平台以外机关的，请一并告知误报。");
        letters.toReporter(number, "您报告的数据泄露经认定为误报", text);
    }
}
