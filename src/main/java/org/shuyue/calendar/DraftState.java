package org.shuyue.calendar;

/** What became of a draft. */
public enum DraftState {
    WAITING("待发布"),
    PUBLISHED("已发布"),
    DISCARDED("已作废");

    private final String label;

    DraftState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
