package org.shuyue.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What kind of value a data item holds. */
public enum ItemType {
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

    /** As people write it. */
    public String label() {
        return label;
    }

    static Optional<ItemType> byLabel(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
