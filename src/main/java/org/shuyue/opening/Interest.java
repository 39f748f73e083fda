package org.shuyue.opening;

import java.util.Arrays;

/** What somebody sees harmed by open data (YC-30a). */
public enum Interest {
    PRIVACY("privacy", "隐私"),
    PERSONAL_INFORMATION("personalInformation", "个人信息"),
    TRADE_SECRET("tradeSecret", "商业秘密"),
    OTHER("other", "其他应当保密的信息");

    private final String code;
    private final String label;

    Interest(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Interest byCode(String code) {
        return Arrays.stream(values())
                .filter(interest -> interest.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种权益：" + code));
    }
}
