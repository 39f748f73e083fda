package org.shuyue.supply;

/** How far the coordination with another level or region has come. */
public enum CoordinationState {
    SUBMITTED("待主管部门研究"),
    COORDINATING("主管部门协调，待发函"),
    AGENCY_GOES("经主管部门由申请单位协调，待发函"),
    LETTER_SENT("已发函，待答复"),
    OBTAINED("已获取"),
    NOT_OBTAINABLE("不能获取"),
    ALREADY_CATALOGUED("目录中已有"),
    SERVED_OTHERWISE("改用目录资源"),
    DECLINED("不予协调"),
    WITHDRAWN("申请撤回");

    private final String label;

    CoordinationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** May still be taken back by the one who asked. */
    public boolean isOpen() {
        return compareTo(OBTAINED) < 0;
    }
}
