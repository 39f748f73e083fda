package org.shuyue.supply;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says to a demand.
 *
 * @param promised the day on which it will be shared, where the data must be worked on first (YC-23c); else {@code null}
 * @param reasons why not, or whose the data is instead; else empty
 * @param basis the law that a refusal rests on; else empty (YC-23d)
 */
public record Answer(Decision decision, @Nullable LocalDate promised, String reasons, String basis) {
    public Answer {
        if (decision == Decision.REFUSE && (reasons.isBlank() || basis.isBlank())) {
            throw new IllegalArgumentException("A refusal needs reasons and legal basis (YC-23d)");
        }
        if ((decision == Decision.AGREE_LATER) != (promised != null)) {
            throw new IllegalArgumentException("A date is promised when the data must be worked on, and only then");
        }
    }

    /** The answers that there are. */
    public enum Decision {
        AGREE_DIRECT("agreeDirect", "同意，直接共享"),
        AGREE_LATER("agreeLater", "同意，加工后共享"),
        REFUSE("refuse", "不同意"),
        NOT_HOLDER("notHolder", "不是本部门掌握的数据");

        private final String code;
        private final String label;

        Decision(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Decision byCode(String code) {
            return Arrays.stream(values())
                    .filter(decision -> decision.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("没有这种答复：" + code));
        }
    }
}
