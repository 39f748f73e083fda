package org.shuyue.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as tables write it: 2026-03-02, 2026/3/2, 2026年3月2日, 20260302, with or without a time after it. */
final class CellDate {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[ T].*)?", Pattern.DOTALL);

    private CellDate() {}

    static Optional<LocalDate> of(String cell) {
        Matcher matcher = FORM.matcher(Folded.of(cell.strip()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean compact = matcher.group(2) == null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(compact ? 4 : 2)),
                    Integer.parseInt(matcher.group(compact ? 5 : 3))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
