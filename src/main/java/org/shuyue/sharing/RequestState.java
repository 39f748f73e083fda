package org.shuyue.sharing;

/** How far a share request has come. */
public enum RequestState {
    AT_COUNTY("待县级审查"),
    SUBMITTED("待受理"),
    RETURNED("待补正"),
    UNDER_REVIEW("审核中"),
    AGREED("同意共享"),
    TABLE_DELIVERY_TO_FOLLOW("同意共享，待库表交付"),
    OPENED("已开通"),
    REFUSED("不予共享"),
    NOT_OPENED("不予开通"),
    COUNTY_REFUSED("县级不予同意"),
    NOT_ACCEPTED("不予受理"),
    WITHDRAWN("申请撤回");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Still to be answered. */
    public boolean isOpen() {
        return this == AT_COUNTY || this == SUBMITTED || this == RETURNED || this == UNDER_REVIEW;
    }
}
