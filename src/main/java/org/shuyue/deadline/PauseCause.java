package org.shuyue.deadline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a clock may stand still; a rule names those that it allows. */
public enum PauseCause {
    CORRECTION("等待申请人补正"),
    THIRD_PARTY("征求第三方意见"),
    FORCE_MAJEURE("不可抗力"),
    EXPERT_REVIEW("专家评审或检测鉴定"),
    LITIGATION("等待司法或复议结果");

    private final String label;

    PauseCause(String label) {
        this.label = label;
    }

    /** As rule packs spell it: {@code force-majeure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    public static Optional<PauseCause> byId(String id) {
        return Stream.of(values()).filter(cause -> cause.id().equals(id)).findFirst();
    }
}
