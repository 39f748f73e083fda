package org.shuyue.sharing;

import java.util.Arrays;

/** How shared data is used (YC-22a): calls by default, a copy only with further consent. */
public enum AccessMethod {
    INTERFACE("interface", "接口调用"),
    TABLE("table", "库表对接");

    private final String code;
    private final String label;

    AccessMethod(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static AccessMethod byCode(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种使用方式：" + code));
    }
}
