package org.shuyue.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Verdict;

/**
 * What was opened to whom until when; its state follows from the dates and a suspension.
 *
 * @param until last day; the grant ends at its 24:00, Asia/Shanghai
 * @param suspensionReason why it is suspended; {@code null} while it is not
 * @param tokenIssuedAt when its present token was issued, if one was
 * @param agreement with which it ends; {@code null} for one that stands by itself
 * @param adjustment of the sharing type for a time, with which it ends; {@code null} for one that needs none
 * @param endedAt when it was ended before its last day; {@code null} while it was not
 */
public record Grant(
        GrantId id,
        CaseNumber caseNumber,
        ResourceId resource,
        AgencyId holder,
        PersonId applicant,
        List<String> items,
        LocalDate from,
        LocalDate until,
        String terms,
        Instant openedAt,
        @Nullable String suspensionReason,
        @Nullable Instant tokenIssuedAt,
        @Nullable CaseNumber agreement,
        @Nullable CaseNumber adjustment,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    private static final int MAX_REASON = 1000;

    public Grant {
        items = List.copyOf(items);
    }

    public GrantState state(LocalDate today) {
        if (endedAt != null || today.isAfter(until)) {
            return GrantState.ENDED;
        }
        if (suspensionReason != null) {
            return GrantState.SUSPENDED;
        }
        return today.isBefore(from) ? GrantState.UPCOMING : GrantState.ACTIVE;
    }

    Verdict mayHaveToken(LocalDate today) {
        return switch (state(today)) {
            case ENDED -> ended();
            case SUSPENDED -> Verdict.refused("token", "授权已暂停（" + suspensionReason + "），恢复后方可领取令牌");
            case ACTIVE, UPCOMING, HELD -> Verdict.ACCEPTED;
        };
    }

    Verdict maySuspend(String reason, LocalDate today) {
        if (state(today) == GrantState.ENDED) {
            return ended();
        }
        if (suspensionReason != null) {
            return Verdict.refused("", "授权已处于暂停状态，无需重复暂停");
        }
        return reasonGiven(reason, "暂停");
    }

    Verdict mayResume(String reason, LocalDate today) {
        if (state(today) == GrantState.ENDED) {
            return ended();
        }
        if (suspensionReason == null) {
            return Verdict.refused("", "授权未被暂停，无需恢复");
        }
        return reasonGiven(reason, "恢复");
    }

    private Verdict ended() {
        return Verdict.refused("", endSentence());
    }

    /** When and why it has ended, and what to do. */
    String endSentence() {
        return endedAt == null
                ? "授权已于 " + until + " 到期，如需继续使用请重新申请"
                : "授权已于 " + endedAt.atZone(Application.ZONE).toLocalDate() + " 终止（" + endReason + "），如需继续使用请重新申请";
    }

    private static Verdict reasonGiven(String reason, String what) {
        if (reason.isBlank()) {
            return Verdict.refused("reason", "请填写" + what + "原因");
        }
        return reason.strip().length() > MAX_REASON
                ? Verdict.refused("reason", what + "原因不得超过 " + MAX_REASON + " 个字，请精简")
                : Verdict.ACCEPTED;
    }
}
