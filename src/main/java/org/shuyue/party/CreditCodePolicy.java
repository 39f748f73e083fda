package org.shuyue.party;

import java.util.Optional;
import java.util.regex.Pattern;

/** A unified social credit code (GB 32100): eighteen characters, without I, O, S, V, Z, the right check character. */
public final class CreditCodePolicy {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");
    private static final Pattern FORBIDDEN = Pattern.compile(".*[IOSVZ].*");
    private static final int PLACES = 17;
    private static final int BASE = 3;

    private CreditCodePolicy() {}

    /** What is wrong, in Chinese; empty when it can be a code. */
    public static Optional<String> fault(String code) {
        if (code.length() == PLACES + 1 && FORBIDDEN.matcher(code).matches()) {
            return Optional.of("统一社会信用代码不使用字母I、O、S、V、Z，请核对是否与数字1、0、5、2混淆");
        }
        if (!FORM.matcher(code).matches()) {
            return Optional.of("统一社会信用代码为18位数字和大写字母，其中第3至8位是数字，请核对");
        }
        return code.charAt(PLACES) == checkCharacter(code) ? Optional.empty() : Optional.of("统一社会信用代码的校验码不正确，请逐位核对");
    }

    /** Of the first seventeen characters. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < PLACES; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * BASE % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
