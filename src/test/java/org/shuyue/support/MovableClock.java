package org.shuyue.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.shuyue.Application;

/** A clock that tests move; the engine's clock moves with it. */
public class MovableClock extends Clock {
    public static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0);

    private volatile Instant now = START.atZone(Application.ZONE).toInstant();

    public MovableClock() {
        reset();
    }

    /** To a local date-time in Asia/Shanghai. */
    public void set(LocalDateTime local) {
        set(local.atZone(Application.ZONE).toInstant());
    }

    public void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void advance(Duration duration) {
        set(now.plus(duration));
    }

    public final void reset() {
        set(START.atZone(Application.ZONE).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return Application.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
