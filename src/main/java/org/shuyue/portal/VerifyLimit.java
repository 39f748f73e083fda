package org.shuyue.portal;

import java.time.Clock;
import java.time.Duration;
import org.shuyue.shared.AttemptLimit;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Component;

/** How often one address may have papers verified without an account, on pages and by the interface together. */
@Component
public class VerifyLimit {
    private static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final AttemptLimit attempts;

    VerifyLimit(Clock clock) {
        this.attempts = new AttemptLimit(clock, MOST, WINDOW);
    }

    /** Counts one; {@link InputRefused} when it is one too many. */
    public void count(String address) {
        if (!attempts.allows(address)) {
            throw new InputRefused("", "您所在网络十分钟内的核验次数过多，请稍后再试");
        }
    }
}
