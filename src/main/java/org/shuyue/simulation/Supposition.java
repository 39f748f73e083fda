package org.shuyue.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Assumption;

/**
 * What is tried out, checked.
 *
 * @param assumption by which deadlines would be counted
 * @param absence {@code null} when nobody would be away
 * @param endedToo whether deadlines that have ended are replayed as well
 * @param said each part in Chinese, for people
 */
record Supposition(Assumption assumption, @Nullable SupposedAbsence absence, boolean endedToo, List<String> said) {
    Supposition {
        said = List.copyOf(said);
    }
}
