package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.shared.PersonId;

/**
 * One thing that happened to a running deadline; together with its start they make the date, in whatever order they were
 * written down, and one that is there twice counts once.
 *
 * @param token by which it is known within its deadline; that of a resumption names the pause that it ends
 * @param at when it took effect, which may lie before it was recorded
 * @param extension by how much, where it extends; {@code null} otherwise
 * @param promisedDate the last day that had been promised, where it keeps one; {@code null} otherwise
 * @param promisedAt the moment of that promise; {@code null} otherwise
 * @param cause why, in Chinese: a cause of the list, or the notice that amended the calendar
 * @param reason what the person who decided it wrote; may be empty
 * @param evidence what proves it: the number of a letter; may be empty
 * @param calendarVersion of the calendar that was in force
 * @param by who decided it; {@code null} when the clock itself did
 */
public record ClockEvent(
        String token,
        Kind kind,
        Instant at,
        @Nullable Period extension,
        @Nullable LocalDate promisedDate,
        @Nullable Instant promisedAt,
        String cause,
        String reason,
        String evidence,
        String calendarVersion,
        @Nullable PersonId by,
        Instant recordedAt) {
    private static final String ENDS = "resumed ";

    /** The token of what ends that pause: a pause is ended once. */
    static String ending(ClockEvent pause) {
        return ENDS + pause.token();
    }

    /** What it is; of two at the same moment the one that stands first here comes first. */
    public enum Kind {
        RESUMED("恢复计算"),
        RESTARTED("重新起算"),
        PAUSED("暂停计算"),
        EXTENDED("延长"),
        /** An amended calendar would have brought the end forward, and nobody decided that. */
        KEPT("维持原承诺日期"),
        /** Somebody decided that the end comes forward as an amended calendar says. */
        SHORTENED("按新日历提前"),
        /** An amended calendar moved the end back; changes nothing in the replay, which counts by the newest calendar. */
        AMENDED("按新日历顺延"),
        /** It began at another moment than was first thought; of several the one that was written down last counts. */
        REBASED("改正起算时间");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
