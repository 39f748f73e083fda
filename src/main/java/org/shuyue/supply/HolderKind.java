package org.shuyue.supply;

/** Who has the data that the own level's platform cannot provide (YC-24). */
public enum HolderKind {
    UPPER_LEVEL("上级单位"),
    OTHER_REGION("其他地区"),
    OTHER("其他本级平台不能直接获取的");

    private final String label;

    HolderKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
