package org.shuyue.handling;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * A sentence that people write again and again (常用语).
 *
 * @param person whose own it is; {@code null} for one of an agency
 * @param agency whose people all have it; {@code null} for a person's own
 */
public record Phrase(
        long id, @Nullable PersonId person, @Nullable AgencyId agency, String phraseText) {
    public boolean common() {
        return agency != null;
    }
}
