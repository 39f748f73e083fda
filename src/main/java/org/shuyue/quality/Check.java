package org.shuyue.quality;

/** The five checks of an inspection (WH-14b). */
public enum Check {
    ENTRY("采集录入完整、及时、准确"),
    UNIQUENESS("单位、个人的基本信息唯一"),
    LOGIC("业务数据间逻辑关系准确"),
    HISTORY("比对所需的历史数据完整"),
    OPERATION("数据操作按制度执行");

    private final String label;

    Check(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
