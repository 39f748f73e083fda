package org.shuyue.inquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * Which cases are looked for; what is {@code null} or empty does not matter, all the rest must be so.
 *
 * @param number how the case number begins
 * @param words each is part of what was said in the case
 * @param person who had to do with it
 * @param agency that had to do with it, as applicant, provider, otherwise concerned or bound to a deadline
 * @param clause of one of its deadlines
 * @param startedFrom begun then or later
 * @param startedUntil begun before that
 * @param dueFrom due then or later
 * @param dueUntil due before that
 */
public record CaseWanted(
        String number,
        List<String> words,
        @Nullable PersonId person,
        @Nullable AgencyId agency,
        @Nullable ResourceId resource,
        String clause,
        String processId,
        String state,
        @Nullable Boolean open,
        @Nullable Kept kept,
        @Nullable Instant startedFrom,
        @Nullable Instant startedUntil,
        @Nullable Instant dueFrom,
        @Nullable Instant dueUntil,
        Order order) {
    public CaseWanted {
        words = List.copyOf(words);
    }

    /** Everything, the newest first. */
    public static CaseWanted all() {
        return new CaseWanted(
                "", List.of(), null, null, null, "", "", "", null, null, null, null, null, null, Order.NEWEST);
    }

    /** In which the cases come. */
    public enum Order {
        NEWEST("新提交的在前", false, true),
        OLDEST("早提交的在前", false, false),
        DUE_FIRST("先到期的在前", true, false),
        DUE_LAST("后到期的在前", true, true);

        private final String label;
        private final boolean byDue;
        private final boolean descending;

        Order(String label, boolean byDue, boolean descending) {
            this.label = label;
            this.byDue = byDue;
            this.descending = descending;
        }

        public String label() {
            return label;
        }

        boolean byDue() {
            return byDue;
        }

        boolean descending() {
            return descending;
        }
    }
}
