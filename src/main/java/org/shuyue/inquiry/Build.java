package org.shuyue.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the read models are built.
 *
 * @param reachedAt start of the last case that was taken; then the moment up to which steps were taken
 * @param reachedNumber its number
 * @param reachedSeq the last event of the trail of which the sights were taken
 * @param total how many cases there were when it began
 */
public record Build(
        Phase phase,
        Instant reachedAt,
        String reachedNumber,
        long reachedSeq,
        long done,
        long total,
        @Nullable Instant wantedAt,
        @Nullable Instant finishedAt) {
    /** What is to be done next. */
    public enum Phase {
        WANTED("等待开始"),
        CASES("正在整理办件"),
        SIGHTS("正在整理数据调用"),
        STEPS("正在整理办理环节"),
        DONE("已完成");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean finished() {
        return phase == Phase.DONE;
    }

    public long percent() {
        return finished() ? 100 : total == 0 ? 0 : Math.min(99, 100 * done / total);
    }
}
