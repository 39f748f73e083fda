package org.shuyue.breach.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.shuyue.Application;
import org.shuyue.party.Person;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun by everybody who has a duty here, at any hour, from a telephone too (YC-43). */
@Component
class BreachReportStart implements StartOffer {
    private static final int GRID = 5;

    private final Clock clock;

    BreachReportStart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String processId() {
        return BreachReportProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return StartPolicy.mayReport(person);
    }

    @Override
    public String purpose() {
        return "发现数据泄露或者泄露风险，立即报告；情况不全也先报，以后可以补充";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), Application.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return Map.of(
                BreachReportProcess.LEAKED_RESOURCES.name(),
                given.getOrDefault("resource", ""),
                BreachReportProcess.DISCOVERED_AT.name(),
                now.minusMinutes(now.getMinute() % GRID).toString());
    }
}
