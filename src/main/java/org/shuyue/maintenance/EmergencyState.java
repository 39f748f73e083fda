package org.shuyue.maintenance;

/** How far an adjustment for an emergency has come. */
public enum EmergencyState {
    RUNNING("临时调整中"),
    RAN_OUT("期满恢复"),
    ENDED_EARLY("提前结束，已恢复"),
    WITHDRAWN("撤回，已恢复");

    private final String label;

    EmergencyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
