package org.shuyue.breach;

import java.util.List;
import java.util.Map;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.CaseMessages;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the city's authority decides about a breach at any time, beside its tasks: a false alarm, one hold lifted. */
@Component
public class BreachDecisions {
    private static final String PROCESS = "breach-report";
    private static final String FALSE_ALARM = "FalseAlarmFound";
    private static final int LEAST = 5;
    private static final int MOST = 900;

    private final ContainBreach containment;
    private final Cases cases;
    private final CaseMessages messages;
    private final Jurisdiction jurisdiction;
    private final People people;

    BreachDecisions(
            ContainBreach containment, Cases cases, CaseMessages messages, Jurisdiction jurisdiction, People people) {
        this.containment = containment;
        this.cases = cases;
        this.messages = messages;
        this.jurisdiction = jurisdiction;
        this.people = people;
    }

    /** Whether the person may say now that nothing leaked. */
    public boolean mayEnd(CaseNumber number, Person person) {
        return decides(person)
                && cases.look(number)
                        .filter(row -> row.open() && row.processId().equals(PROCESS))
                        .isPresent();
    }

    /** What is held and may be let go by the person now; empty for all others. */
    @Transactional(readOnly = true)
    public List<LeakedResource> liftable(CaseNumber number, Person person) {
        return mayEnd(number, person) ? containment.held(number) : List.of();
    }

    /** The case ends; {@link NotFound} for those who do not see it. */
    @Transactional
    public void endAsFalseAlarm(CaseNumber number, String reason, Person by) {
        cases.view(number, by);
        messages.send(number, FALSE_ALARM, Map.of("falseAlarmReason", reason), by);
    }

    /** The other resources stay held; {@link NotFound} for whoever may not. */
    @Transactional
    public void lift(CaseNumber number, ResourceId resource, String reason, Person by) {
        cases.view(number, by);
        if (!mayEnd(number, by)) {
            throw new NotFound("没有可以由您解除的封控：由市级公共数据主管部门决定，且办件尚未办结");
        }
        LeakedResource held = containment.held(number).stream()
                .filter(leaked -> leaked.resource().equals(resource))
                .findFirst()
                .orElseThrow(() -> new InputRefused("", "该资源已经不在封控中，无需重复解除；请刷新页面"));
        String why = reason.strip();
        int length = why.codePointCount(0, why.length());
        if (length < LEAST || length > MOST) {
            throw new InputRefused("reason", "“解除封控的理由”应当填写 " + LEAST + " 至 " + MOST + " 个字，现有 " + length + " 个字");
        }
        containment.liftOne(number, held, why, people.actor(by.id()));
    }

    private boolean decides(Person person) {
        return person.active() && jurisdiction.covers(person, null);
    }
}
