package org.shuyue.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One over another; undetermined where nothing is prescribed, that is, the denominator is 0. */
public record Ratio(long numerator, long denominator) {
    private static final int DIGITS = 4;

    public boolean determined() {
        return denominator > 0;
    }

    /** 99.5 and the like, exact enough to tell one row of a million. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(Math.max(1, denominator)), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** As people read it. */
    public String shown() {
        return determined() ? percent().toPlainString() + "%" : "未规定";
    }

    /** Compared exactly, not after rounding. */
    boolean atLeast(BigDecimal percent) {
        return difference(percent) >= 0;
    }

    boolean atMost(BigDecimal percent) {
        return difference(percent) <= 0;
    }

    private int difference(BigDecimal percent) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .compareTo(percent.multiply(BigDecimal.valueOf(denominator)));
    }
}
