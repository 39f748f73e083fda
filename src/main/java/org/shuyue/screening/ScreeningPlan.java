package org.shuyue.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What may leave, and what is looked for.
 *
 * @param fields in the order of the file
 * @param approved names of the fields that the agreement or the decision allows; every other one is a problem
 * @param alike names of the fields by whose combination somebody could be recognised; empty: not asked for
 * @param counts names of the fields that count people; a value below {@code least} is a problem
 * @param least rows that must be alike, people that a cell must count
 * @param today for ages, and for dates of birth that can be
 */
public record ScreeningPlan(
        List<ScreenedField> fields,
        Set<String> approved,
        Set<String> alike,
        Set<String> counts,
        int least,
        LocalDate today) {
    public ScreeningPlan {
        fields = List.copyOf(fields);
        approved = Set.copyOf(approved);
        alike = Set.copyOf(alike);
        counts = Set.copyOf(counts);
    }
}
