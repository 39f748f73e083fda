package org.shuyue.simulation;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many deadlines came to what.
 *
 * @param all that were replayed
 * @param ended of them met or cancelled
 * @param paused of them standing still: as if they went on at once, and in nobody's load
 * @param provisional whose date then rests on a year without a notice
 * @param overdueNow overdue, or were when they ended
 * @param overdueThen would be, or would have been
 * @param atRiskNow with nobody to meet them as things stand
 * @param shows how many each list holds
 */
public record Totals(
        long all,
        long ended,
        long paused,
        long provisional,
        long overdueNow,
        long overdueThen,
        long atRiskNow,
        Map<Show, Long> shows) {
    public Totals {
        shows = Map.copyOf(shows);
    }

    public long of(Show show) {
        return shows.getOrDefault(show, 0L);
    }

    public long later() {
        return of(Show.LATER);
    }

    public long earlier() {
        return of(Show.EARLIER);
    }

    /** That keep their date. */
    public long unmoved() {
        return all - later() - earlier();
    }

    public long wouldBreach() {
        return of(Show.BREACH);
    }

    public long relieved() {
        return of(Show.RELIEVED);
    }

    public long handedOver() {
        return of(Show.HANDED_OVER);
    }

    public long atRisk() {
        return of(Show.AT_RISK);
    }

    /** Counts line by line. */
    static final class Count {
        private final Map<Show, Long> shows = new EnumMap<>(Show.class);
        private long all;
        private long ended;
        private long paused;
        private long provisional;
        private long overdueNow;
        private long overdueThen;
        private long atRiskNow;

        void add(Line line) {
            all++;
            ended += one(!line.deadline().now().running());
            paused += one(line.deadline().now().paused());
            provisional += one(line.deadline().then().provisional());
            overdueNow += one(line.deadline().lateNow());
            overdueThen += one(line.deadline().lateThen());
            atRiskNow += one(line.now().missing());
            for (Show show : Show.values()) {
                if (show.lists(line)) {
                    shows.merge(show, 1L, Long::sum);
                }
            }
        }

        Totals totals() {
            return new Totals(all, ended, paused, provisional, overdueNow, overdueThen, atRiskNow, shows);
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }
}
