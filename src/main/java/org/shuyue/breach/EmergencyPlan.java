package org.shuyue.breach;

import java.time.Clock;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the emergency plan that the severity of a breach calls for (YC-44). */
@Component
public class EmergencyPlan {
    private final BreachFollowUpMapper mapper;
    private final Breaches breaches;
    private final BreachSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EmergencyPlan(
            BreachFollowUpMapper mapper,
            Breaches breaches,
            BreachSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.breaches = breaches;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** The plan as it is configured now; a case that has its steps already keeps those. */
    @Transactional
    public List<BreachStep> begin(CaseNumber number) {
        if (mapper.steps(number).isEmpty()) {
            List<BreachSettings.Step> steps =
                    settings.steps(breaches.get(number).severity());
            for (int i = 0; i < steps.size(); i++) {
                BreachSettings.Step step = steps.get(i);
                mapper.insertStep(new BreachStep(number, i + 1, step.text(), step.byProvider(), null, null, null));
            }
        }
        return mapper.steps(number);
    }

    @Transactional(readOnly = true)
    public List<BreachStep> steps(CaseNumber number) {
        return mapper.steps(number);
    }

    @Transactional
    public void done(CaseNumber number, String step, String result, Actor by) {
        mapper.done(number, step, result, by.shown(), Application.now(clock));
        events.publishEvent(new BreachEvent("breach.step-taken", "落实应急措施“" + step + "”：" + result, number, by));
    }
}
