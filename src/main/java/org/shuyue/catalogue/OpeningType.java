package org.shuyue.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The opening type (开放属性) of a resource, fixed when it is catalogued (YC-26). */
public enum OpeningType {
    UNCONDITIONAL("无条件开放"),
    CONDITIONAL("有条件开放"),
    NOT_OPEN("不予开放");

    private final String label;

    OpeningType(String label) {
        this.label = label;
    }

    /** As people write it. */
    public String label() {
        return label;
    }

    static Optional<OpeningType> byLabel(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
