package org.shuyue.quality;

import java.util.EnumSet;
import java.util.Set;

/** Where a rectification stands. */
public enum RectificationState {
    CORRECTING("整改中"),
    RECHECKING("复检中"),
    VERIFYING("人工核验中"),
    DISPUTED("异议核定中"),
    MET("整改合格"),
    WRONG_FINDING("检查有误终止"),
    CANCELLED("整改撤销");

    private static final Set<RectificationState> ENDED = EnumSet.of(MET, WRONG_FINDING, CANCELLED);

    private final String label;

    RectificationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return !ENDED.contains(this);
    }
}
