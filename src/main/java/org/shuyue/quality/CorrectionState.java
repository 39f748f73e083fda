package org.shuyue.quality;

/** Where an error report stands. */
public enum CorrectionState {
    CHECKING("校核中"),
    CORRECTED("已经更正"),
    RIGHT("数据无误"),
    HANDED_OVER("更正并转整改"),
    WITHDRAWN("反馈撤回");

    private final String label;

    CorrectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
