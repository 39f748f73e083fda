package org.shuyue.transfer;

/** How far a transfer has come. */
public enum TransferState {
    REQUESTED("待提供方办理"),
    CONSENTED("提供部门同意，待主管部门同意"),
    TO_BE_SEALED("待双方在备案表上盖章"),
    UNDER_WAY("制备和发送中"),
    IN_TROUBLE("交付受阻，待处理"),
    DELIVERED("已送达，待签收"),
    DEFICIENT("数据不合格，限期整改"),
    RECEIVED("已签收"),
    REFUSED("不予交付"),
    GIVEN_UP("未能交付"),
    STOPPED("协议终止，停止交付");

    private final String label;

    TransferState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean closed() {
        return this == RECEIVED || this == REFUSED || this == GIVEN_UP || this == STOPPED;
    }
}
