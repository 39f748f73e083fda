package org.shuyue.supply;

/** How far a demand has come. */
public enum DemandState {
    SUBMITTED("待查找提供部门"),
    FORWARDED("待提供部门答复"),
    AGREED("同意共享，编目中"),
    CATALOGUED("已编目，待汇聚共享"),
    SHARED("同意共享，已开通"),
    ALREADY_CATALOGUED("目录中已有"),
    REFUSED("不予提供"),
    WITHDRAWN("需求撤回");

    private final String label;

    DemandState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Still to be answered. */
    public boolean unanswered() {
        return this == SUBMITTED || this == FORWARDED;
    }

    /** May still be taken back by the one who asked. */
    public boolean isOpen() {
        return unanswered() || this == AGREED || this == CATALOGUED;
    }
}
