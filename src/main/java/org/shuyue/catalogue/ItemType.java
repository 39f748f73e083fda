package org.shuyue.catalogue;

/** What kind of value a data item holds. */
public enum ItemType implements Labelled {
    TEXT("字符型"),
    INTEGER("整数型"),
    DECIMAL("数值型"),
    DATE("日期型"),
    DATE_TIME("日期时间型"),
    BOOLEAN("逻辑型");

    private final String label;

    ItemType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
