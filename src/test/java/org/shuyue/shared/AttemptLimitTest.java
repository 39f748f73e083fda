package org.shuyue.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.shuyue.support.MovableClock;

class AttemptLimitTest {
    private final MovableClock clock = new MovableClock();
    private final AttemptLimit limit = new AttemptLimit(clock, 2, Duration.ofHours(1));

    @Test
    void letsEachCallerTrySoOftenInAWhile() {
        assertThat(limit.allows("192.0.2.1")).isTrue();
        clock.advance(Duration.ofMinutes(30));
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
        assertThat(limit.allows("192.0.2.2")).isTrue();
        clock.advance(Duration.ofMinutes(30));
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
    }
}
