package org.shuyue.delivery;

/** The way by which a file reaches its receiver. */
public enum Channel {
    BOX("平台收件箱"),
    SFTP("SFTP 服务器");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
