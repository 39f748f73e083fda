package org.shuyue.party;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets absences begin and end by themselves, within a minute after midnight. */
@Component
class AbsenceClock {
    private final Substitutions substitutions;

    AbsenceClock(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void tick() {
        substitutions.keepUp();
    }
}
