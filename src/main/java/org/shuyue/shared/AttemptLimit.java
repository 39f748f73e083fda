package org.shuyue.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many attempts of one caller in a while and no more; each node of an installation counts for itself. */
public final class AttemptLimit {
    private static final int MOST_CALLERS = 10_000;

    private final Clock clock;
    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    public AttemptLimit(Clock clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /** Counts the attempt, unless the caller has used up all of them. */
    public synchronized boolean allows(String caller) {
        Instant now = clock.instant();
        Deque<Instant> made = attempts.computeIfAbsent(caller, first -> new ArrayDeque<>());
        made.removeIf(at -> !at.plus(window).isAfter(now) || at.isAfter(now));
        if (made.size() >= most) {
            return false;
        }
        made.add(now);
        return true;
    }
}
