package org.shuyue.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money as it stands on Chinese papers beside its figures: 贰拾肆万壹仟玖佰元整. */
final class AmountInWords {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final BigDecimal LIMIT = new BigDecimal("9999999999999999.99");
    private static final int GROUP = 10_000;

    private AmountInWords() {}

    /** Of an amount in yuan, with fen at most; {@link IllegalArgumentException} for others. */
    static String of(BigDecimal yuan) {
        if (yuan.signum() < 0 || yuan.compareTo(LIMIT) > 0) {
            throw new IllegalArgumentException("Not an amount: " + yuan);
        }
        long fen = yuan.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        long whole = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        StringBuilder words = new StringBuilder();
        if (whole > 0 || fen == 0) {
            words.append(whole == 0 ? "零" : whole(whole)).append('元');
        }
        if (jiao > 0) {
            words.append(digit(jiao)).append('角');
        } else if (rest > 0 && whole > 0) {
            words.append('零');
        }
        return rest > 0
                ? words.append(digit(rest)).append('分').toString()
                : words.append('整').toString();
    }

    /** Groups of four digits from the highest to the lowest; one zero stands for any number of them in between. */
    private static String whole(long number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(GROUP, group) % GROUP);
            if (part == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap || (!words.isEmpty() && part < GROUP / 10)) {
                words.append('零');
            }
            gap = false;
            words.append(part(part)).append(GROUPS[group]);
        }
        return words.toString();
    }

    private static String part(int part) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
