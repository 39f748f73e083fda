package org.shuyue.maintenance;

/** On what data that is not open may be opened (YC-27). */
public enum OpeningGround {
    PROCESSED("已依法处理"),
    CONSENTED("相关权利人同意开放");

    private final String label;

    OpeningGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
