package org.shuyue.maintenance;

/** How far a review of an entry's types has come. */
public enum ReviewState {
    EVALUATING("待提供部门评估"),
    PROPOSED("待主管部门核定"),
    KEPT("维持现有类型"),
    CHANGED("类型已调整"),
    WITHDRAWN("撤回");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this == EVALUATING || this == PROPOSED;
    }
}
