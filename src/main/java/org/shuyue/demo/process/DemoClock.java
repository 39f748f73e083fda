package org.shuyue.demo.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.shuyue.Application;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The real time, but for the moments of the first start in which the demo's past is played: what was done ten days ago
 * is then done ten days ago, by every part of the product and by the engine. There is none without the demo.
 */
@Component
@Primary
@Profile("demo")
@ConditionalOnProperty(name = "shuyue.demo.cases", havingValue = "true", matchIfMissing = true)
class DemoClock extends Clock {
    private final Clock real;
    private volatile Duration behind = Duration.ZERO;

    DemoClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    /** From now on it is that moment, and time goes on from there. */
    void goBackTo(Instant moment) {
        behind = Duration.between(moment, real.instant());
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    void comeBack() {
        behind = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return real.instant().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return Application.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(real.withZone(zone), behind.negated());
    }
}
