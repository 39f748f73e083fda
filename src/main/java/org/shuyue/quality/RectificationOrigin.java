package org.shuyue.quality;

/** What a rectification goes back to. */
public enum RectificationOrigin {
    INSPECTION("质量检查"),
    FEEDBACK("用户反馈"),
    MANUAL("人工发起");

    private final String label;

    RectificationOrigin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
