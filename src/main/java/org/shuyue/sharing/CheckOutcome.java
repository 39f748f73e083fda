package org.shuyue.sharing;

import java.util.Arrays;

/** What the operator makes of a request. */
public enum CheckOutcome {
    ACCEPT("accept"),
    RETURN("return"),
    NOT_ACCEPT("notAccept");

    private final String code;

    CheckOutcome(String code) {
        this.code = code;
    }

    public static CheckOutcome byCode(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种受理意见：" + code));
    }
}
