package org.shuyue.breach;

import java.time.Clock;
import org.shuyue.Application;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A breach is over when its cause, its remedy and its lessons are written down. */
@Component
public class CloseBreach {
    private final BreachMapper mapper;
    private final Cases cases;
    private final BreachLetters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CloseBreach(
            BreachMapper mapper, Cases cases, BreachLetters letters, Clock clock, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void close(CaseNumber number, Lessons lessons, Actor by) {
        mapper.close(number, lessons, by.shown(), Application.now(clock));
        mapper.unmark(number);
        cases.close(number, "处置结案");
        letters.toReporter(number, "您报告的数据泄露已处置结案", "办件 " + number + " 已处置结案。原因：" + lessons.cause());
        events.publishEvent(new BreachEvent("breach.closed", "处置结案。原因：" + lessons.cause(), number, by));
    }
}
