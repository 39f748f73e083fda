package org.shuyue.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.shuyue.catalogue.UpdateFrequency;

/** How old the newest row may be by the update frequency of the catalogue's entry (WH-14b). */
final class Timeliness {
    private Timeliness() {}

    static boolean isPrescribed(UpdateFrequency frequency) {
        return frequency != UpdateFrequency.IRREGULAR;
    }

    /** The earliest day that the newest row may be of; empty where the catalogue prescribes no frequency. */
    static Optional<LocalDate> notBefore(UpdateFrequency frequency, LocalDate today) {
        return switch (frequency) {
            case REAL_TIME, DAILY -> Optional.of(today.minusDays(1));
            case WEEKLY -> Optional.of(today.minusWeeks(1));
            case MONTHLY -> Optional.of(today.minusMonths(1));
            case QUARTERLY -> Optional.of(today.minusMonths(3));
            case HALF_YEARLY -> Optional.of(today.minusMonths(6));
            case YEARLY -> Optional.of(today.minusYears(1));
            case IRREGULAR -> Optional.empty();
        };
    }
}
