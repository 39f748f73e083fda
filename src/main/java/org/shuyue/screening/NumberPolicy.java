package org.shuyue.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shuyue.party.CitizenNumberPolicy;
import org.shuyue.screening.DigitGroups.Candidate;

/**
 * Which digits are a number that belongs to somebody: by check digit where there is one, else by what such numbers begin
 * with and how they are written. How often it takes another number for one is said in decision record 0030.
 */
final class NumberPolicy {
    static final int SHORTEST = 11;
    static final int LONGEST = 19;

    private static final Pattern PROVINCE =
            Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]).*");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern CARD = Pattern.compile(
            "(?:62|60)\\d{14,17}|(?:9558|103)\\d{15,16}|4\\d{15}"
                    + "|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}|3[47]\\d{13}|35(?:2[89]|[3-8]\\d)\\d{12}");
    private static final Set<List<Integer>> MOBILE_GROUPS =
            Set.of(List.of(3, 4, 4), List.of(3, 8), List.of(7, 4), List.of(2, 3, 4, 4), List.of(2, 11), List.of(4, 11));

    private NumberPolicy() {}

    static Optional<Hit> look(Candidate candidate, String text, LocalDate today) {
        return citizen(candidate, text, today)
                .map(number -> new Hit(SensitiveKind.CITIZEN_NUMBER, number))
                .or(() -> isCard(candidate)
                        ? Optional.of(new Hit(SensitiveKind.BANK_CARD, candidate.digits()))
                        : Optional.empty())
                .or(() -> isMobile(candidate)
                        ? Optional.of(new Hit(SensitiveKind.MOBILE, candidate.digits()))
                        : Optional.empty());
    }

    /** Eighteen places anywhere in the digits; fifteen only where they stand alone, for they have no check digit. */
    private static Optional<String> citizen(Candidate candidate, String text, LocalDate today) {
        String digits = candidate.digits();
        if (digits.length() == 17
                && candidate.end() < text.length()
                && "xX".indexOf(text.charAt(candidate.end())) >= 0) {
            digits = digits + "X";
        }
        int windows = candidate.whole() ? digits.length() - 18 : 0;
        if (digits.length() >= 18 && (candidate.whole() || digits.length() == 18)) {
            for (int i = 0; i <= windows; i++) {
                String window = digits.substring(i, i + 18);
                if (CitizenNumberPolicy.fault(window, today).isEmpty()) {
                    return Optional.of(window);
                }
            }
        }
        boolean alone = candidate.whole() || candidate.lengths().equals(List.of(6, 6, 3));
        return alone && !candidate.decimal() && isOfFifteen(digits) ? Optional.of(digits) : Optional.empty();
    }

    /** The numbers given out until 1999: province, date of birth in this century's predecessor, order. */
    private static boolean isOfFifteen(String digits) {
        if (digits.length() != 15 || !PROVINCE.matcher(digits).matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    1900 + Integer.parseInt(digits.substring(6, 8)),
                    Integer.parseInt(digits.substring(8, 10)),
                    Integer.parseInt(digits.substring(10, 12)));
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean isCard(Candidate candidate) {
        return !candidate.decimal()
                && isWrittenAsCard(candidate.lengths())
                && CARD.matcher(candidate.digits()).matches()
                && luhn(candidate.digits());
    }

    private static boolean isWrittenAsCard(List<Integer> lengths) {
        int last = lengths.size() - 1;
        boolean inFours = lengths.subList(0, last).stream().allMatch(length -> length == 4) && lengths.get(last) <= 4;
        return last == 0 || inFours || lengths.equals(List.of(4, 6, 5)) || lengths.equals(List.of(6, 13));
    }

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    /** With a full stop between the groups only in the usual 3-4-4. */
    private static boolean isMobile(Candidate candidate) {
        String digits = candidate.digits();
        String number = digits.substring(Math.max(0, digits.length() - 11));
        String before = digits.substring(0, digits.length() - number.length());
        boolean prefix = before.isEmpty() || before.equals("86") || before.equals("0086");
        boolean usual = MOBILE_GROUPS.contains(candidate.lengths())
                && (!candidate.dotted() || candidate.lengths().size() >= 3);
        boolean grouped = candidate.whole() || usual;
        return prefix
                && grouped
                && !candidate.decimal()
                && MOBILE.matcher(number).matches();
    }
}
