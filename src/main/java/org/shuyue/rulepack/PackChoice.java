package org.shuyue.rulepack;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.PersonId;

/**
 * Which pack is asked first for an agency or a region from a day on, until a later choice.
 *
 * @param name code of the agency, or the region as agencies spell it
 * @param pack {@code null} for the one that everybody has
 */
public record PackChoice(
        Scope scope, String name, @Nullable String pack, LocalDate since, PersonId chosenBy, Instant chosenAt) {

    /** Whom it is made for; an agency's own choice goes before that of its region. */
    public enum Scope {
        AGENCY("单位"),
        REGION("地区");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
