package org.shuyue.opening;

/** How far a request for open data has come. */
public enum OpenDataRequestState {
    SUBMITTED("待受理"),
    RETURNED("待补正"),
    UNDER_REVIEW("待答复"),
    AWAITING_SIGNATURE("同意开放，待签订协议"),
    OPENED("同意开放"),
    REFUSED("不予开放"),
    NOT_ACCEPTED("不予受理"),
    WITHDRAWN("申请撤回");

    private final String label;

    OpenDataRequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Not at its end yet. */
    public boolean isOpen() {
        return this == SUBMITTED || this == RETURNED || this == UNDER_REVIEW || this == AWAITING_SIGNATURE;
    }
}
