package org.shuyue.maintenance;

/** The events in which a sharing type may be adjusted for a time (YC-20c). */
public enum EmergencyKind {
    NATURAL_DISASTER("重大自然灾害事件"),
    PUBLIC_HEALTH("公共卫生事件"),
    OTHER("其他突发事件");

    private final String label;

    EmergencyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
