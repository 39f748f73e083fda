package org.shuyue.deadline;

/** Where a deadline stands; one that is overdue goes on running until it is met or cancelled. */
public enum DeadlineState {
    RUNNING("进行中"),
    MET("已办结"),
    CANCELLED("已取消");

    private final String label;

    DeadlineState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
