package org.shuyue.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The sharing type (共享属性) of a resource, fixed when it is catalogued (YC-19). */
public enum SharingType {
    UNCONDITIONAL("无条件共享"),
    CONDITIONAL("有条件共享"),
    NOT_SHARED("不予共享");

    private final String label;

    SharingType(String label) {
        this.label = label;
    }

    /** As people write it. */
    public String label() {
        return label;
    }

    static Optional<SharingType> byLabel(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
