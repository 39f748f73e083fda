package org.shuyue.quality;

/** Why an inspection takes place (WH-14a). */
public enum Occasion {
    ANNUAL("年度检查"),
    UNSCHEDULED("不定期检查"),
    RECHECK("整改复检");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
