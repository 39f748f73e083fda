package org.shuyue.quality;

/** What the same rules say after a correction; unknown where they cannot tell. */
public enum RecheckResult {
    MET("met", "合格"),
    SHORT("short", "不合格"),
    UNKNOWN("unknown", "规则不能判定");

    private final String code;
    private final String label;

    RecheckResult(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram asks for it. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
