package org.shuyue.opening;

import java.util.Arrays;

/** What the provider does about an objection once it has verified it (YC-30a). */
public enum Measure {
    WITHDRAW("withdraw", "撤回数据"),
    PROCESS("process", "依法处理后开放"),
    GO_ON("goOn", "继续开放");

    private final String code;
    private final String label;

    Measure(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Measure byCode(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种措施：" + code));
    }
}
