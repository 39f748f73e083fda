package org.shuyue.breach;

import java.util.Arrays;

/** How bad a breach is; each level may have limits of its own in the rule pack. */
public enum Severity {
    GENERAL("general", "一般"),
    SERIOUS("serious", "较大"),
    MAJOR("major", "重大");

    private final String code;
    private final String label;

    Severity(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Severity byCode(String code) {
        return Arrays.stream(values())
                .filter(severity -> severity.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种严重程度：" + code));
    }
}
