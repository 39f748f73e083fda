package org.shuyue.quality;

/** How far an inspection has come. */
public enum InspectionState {
    RUNNING("检查中"),
    DONE("已完成"),
    REFUSED("文件有误"),
    FAILED("未能完成");

    private final String label;

    InspectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
