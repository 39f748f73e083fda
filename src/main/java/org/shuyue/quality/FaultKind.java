package org.shuyue.quality;

import java.util.stream.Stream;

/** What a user of shared data may find (SP-04b). */
public enum FaultKind {
    ERROR("error", "数据错误"),
    GAP("gap", "数据缺失"),
    SECURITY("security", "安全问题");

    private final String code;
    private final String label;

    FaultKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static FaultKind byCode(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of fault " + code));
    }
}
