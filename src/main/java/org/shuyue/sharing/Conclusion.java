package org.shuyue.sharing;

import java.util.Arrays;

/** The provider's answer (答复). */
public enum Conclusion {
    AGREE("agree", "同意"),
    AGREE_PARTLY("agreePartly", "部分同意"),
    AGREE_WITH_CONDITIONS("agreeWithConditions", "附条件同意"),
    REFUSE("refuse", "不同意");

    private final String code;
    private final String label;

    Conclusion(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Conclusion byCode(String code) {
        return Arrays.stream(values())
                .filter(conclusion -> conclusion.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种审核结论：" + code));
    }
}
