package org.shuyue.delivery;

/** How far a delivery has come. */
public enum DeliveryState {
    BLOCKED("脱敏检查未通过"),
    READY("待发送"),
    FAILED("发送失败"),
    DELIVERED("已送达，待签收"),
    RECEIVED("已签收"),
    STOPPED("已停止");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it may still reach its receiver. */
    public boolean open() {
        return this == READY || this == FAILED || this == DELIVERED;
    }
}
