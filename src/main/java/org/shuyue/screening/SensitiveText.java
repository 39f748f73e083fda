package org.shuyue.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuyue.party.CreditCodePolicy;

/** Finds what is sensitive in a text of any length, whatever column it stands in. */
public final class SensitiveText {
    private static final Pattern FIXED_LINE = Pattern.compile(
            "(?<![\\d.])\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?(?: ?- ?| )?[2-8]\\d{6,7}(?:-\\d{1,5})?(?![\\d.]?\\d)");
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])"
            + "(?:[15][1-59]|[2346-9][1-59]|A[19]|N[1239]|Y1)"
            + "(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\\d{4}[0-9A-HJ-NP-RTUWXY]{10}(?![0-9A-Za-z])");
    private static final Pattern PASSPORT = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[DEGPS]\\d{8}|E[A-HJ-NP-Z]\\d{7}|[HMC]\\d{8}|[HM]\\d{10})(?![0-9A-Za-z])");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}");
    private static final Pattern ADDRESS = Pattern.compile("[\\u4e00-\\u9fff]{1,10}(?:路|街|大道|巷|胡同|村|屯|小区|社区|花园|苑)"
            + "[\\u4e00-\\u9fff]{0,8}?[0-9一二三四五六七八九十百零〇]{1,5}(?:号|栋|幢|单元|室|弄|组|户)");

    private SensitiveText() {}

    /** In no particular order, one for each place. */
    public static List<Hit> find(String text, LocalDate today) {
        String folded = Folded.of(text);
        List<Hit> hits = new ArrayList<>();
        int digits = digits(folded);
        if (digits >= NumberPolicy.SHORTEST) {
            numbers(folded, today, hits);
            if (hits.isEmpty()) {
                each(CODE, folded)
                        .filter(code -> CreditCodePolicy.fault(code).isEmpty())
                        .ifPresent(code -> hits.add(new Hit(SensitiveKind.CREDIT_CODE, code)));
            }
        }
        if (digits >= 10 && hits.isEmpty() && folded.indexOf('0') >= 0) {
            each(FIXED_LINE, folded).ifPresent(number -> hits.add(new Hit(SensitiveKind.FIXED_LINE, number)));
        }
        if (digits >= 7 && digits < folded.length()) {
            each(PASSPORT, folded).ifPresent(number -> hits.add(new Hit(SensitiveKind.PASSPORT, number)));
        }
        if (folded.indexOf('@') >= 0) {
            each(EMAIL, folded).ifPresent(mail -> hits.add(new Hit(SensitiveKind.EMAIL, mail)));
        }
        if (mayHoldAddress(folded)) {
            each(ADDRESS, folded).ifPresent(address -> hits.add(new Hit(SensitiveKind.ADDRESS, address)));
        }
        return hits;
    }

    private static void numbers(String folded, LocalDate today, List<Hit> hits) {
        DigitGroups.candidates(folded, NumberPolicy.SHORTEST, NumberPolicy.LONGEST).stream()
                .map(candidate -> NumberPolicy.look(candidate, folded, today))
                .flatMap(Optional::stream)
                .forEach(hits::add);
    }

    private static Optional<String> each(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static boolean mayHoldAddress(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ("号栋幢室弄组户元".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits;
    }
}
