package org.shuyue.quality;

import java.util.List;

/**
 * What an inspection found under one rule.
 *
 * @param checked rows that the rule applies to
 * @param faults rows that break it
 * @param note why it could not be checked, else empty
 * @param samples the first of the rows that break it
 */
public record Finding(QualityRule rule, long checked, long faults, String note, List<Sample> samples) {
    public Finding {
        samples = List.copyOf(samples);
    }

    public Ratio ratio() {
        return new Ratio(faults, checked);
    }
}
