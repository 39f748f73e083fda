package org.shuyue.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen's identity number (GB 11643): eighteen places, a date of birth that can be, the right check character. */
public final class CitizenNumberPolicy {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private CitizenNumberPolicy() {}

    /** What is wrong, in Chinese; empty when it can be a number. */
    public static Optional<String> fault(String number, LocalDate today) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of("公民身份号码为18位：前17位是数字，最后一位是数字或者X，请核对");
        }
        if (!isBirthDate(number, today)) {
            return Optional.of("公民身份号码第7至14位不是可能的出生日期，请核对");
        }
        return number.charAt(17) == checkCharacter(number) ? Optional.empty() : Optional.of("公民身份号码的校验位不正确，请逐位核对");
    }

    /** Of the first seventeen digits. */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    private static boolean isBirthDate(String number, LocalDate today) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return !born.isBefore(EARLIEST) && !born.isAfter(today);
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
