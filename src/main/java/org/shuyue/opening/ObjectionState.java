package org.shuyue.opening;

/** How far an objection has come. */
public enum ObjectionState {
    LODGED("待通知提供部门"),
    VERIFYING("核实中"),
    DECIDED("已核实，待落实"),
    PROCESSING("依法处理中"),
    GONE_ON("继续开放"),
    PROCESSED("处理后恢复开放"),
    WITHDRAWN("数据已撤回"),
    TAKEN_BACK("异议撤回");

    private final String label;

    ObjectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** While nobody has decided: until then the objector may take it back. */
    public boolean undecided() {
        return this == LODGED || this == VERIFYING;
    }

    public boolean isOpen() {
        return this == LODGED || this == VERIFYING || this == DECIDED || this == PROCESSING;
    }
}
