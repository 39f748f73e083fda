package org.shuyue.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** How carefully a data item must be handled (敏感级别). */
public enum Sensitivity {
    ORDINARY("一般"),
    INTERNAL("内部"),
    PERSONAL("个人信息"),
    SENSITIVE("敏感个人信息");

    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    /** As people write it. */
    public String label() {
        return label;
    }

    static Optional<Sensitivity> byLabel(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
