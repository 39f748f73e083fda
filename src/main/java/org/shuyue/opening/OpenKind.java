package org.shuyue.opening;

import java.util.Arrays;

/** What is applied for (YC-29b). */
public enum OpenKind {
    DATASET("dataset", "数据集"),
    INTERFACE("interface", "接口");

    private final String code;
    private final String label;

    OpenKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static OpenKind byCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种申请类型：" + code));
    }
}
