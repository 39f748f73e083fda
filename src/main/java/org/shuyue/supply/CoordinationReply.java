package org.shuyue.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.ResourceId;

/**
 * What came back, and what it comes to.
 *
 * @param replyNumber of the answering letter; may be empty
 * @param provision how the data is provided; for {@link Outcome#OBTAINED} only
 * @param resource the entry through which it is provided, or that serves instead
 * @param reasons why it cannot be had, or why another letter goes out
 */
public record CoordinationReply(
        LocalDate repliedOn,
        String replyFrom,
        String replyNumber,
        Outcome outcome,
        String provision,
        @Nullable ResourceId resource,
        String reasons) {

    /** What may come of a letter. */
    public enum Outcome {
        OBTAINED("obtained", "已获取"),
        NOT_OBTAINABLE("notObtainable", "不能获取"),
        REDIRECTED("redirected", "改用目录中的资源"),
        AGAIN("again", "再次发函");

        private final String code;
        private final String label;

        Outcome(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Outcome byCode(String code) {
            for (Outcome outcome : values()) {
                if (outcome.code.equals(code)) {
                    return outcome;
                }
            }
            throw new IllegalArgumentException("没有这种结果：" + code);
        }
    }
}
