package org.shuyue.deadline;

import java.time.Instant;
import java.util.List;
import org.shuyue.shared.InputRefused;

/** A day that was promised to an applicant is taken back only by an explicit decision, and never to a day gone by. */
final class ShorteningPolicy {
    private static final int LONGEST_REASON = 500;

    private ShorteningPolicy() {}

    static void check(Shortening shortening, List<ChangedDue> earlier, Instant now) {
        if (shortening.reason().isBlank()) {
            throw new InputRefused("reason", "勾选了要提前的期限，须填写提前的理由");
        }
        if (shortening.reason().length() > LONGEST_REASON) {
            throw new InputRefused("reason", "提前的理由过长，不应超过" + LONGEST_REASON + "个字");
        }
        for (long id : shortening.deadlines()) {
            ChangedDue due = earlier.stream()
                    .filter(changed -> changed.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new InputRefused("shorten", "勾选的期限中有的已经办结，或者不会提前，没有发布；请重新核对变化后再发布"));
            if (!due.mayBeShortened(now)) {
                throw new InputRefused(
                        "shorten",
                        "办件" + due.now().caseNumber() + "按新日历的到期时间（" + due.thenDue() + "）已经过去，不能提前；请取消勾选后再发布");
            }
        }
    }
}
