package org.shuyue.deadline;

import java.util.List;
import org.shuyue.calendar.DraftPreview;

/**
 * What a draft of the calendar would change, with the running deadlines that it would move.
 *
 * @param later deadlines that would end later, in the order of their new ends
 * @param earlier deadlines that would end earlier; they keep the promised day unless somebody decides otherwise
 */
public record Amendment(DraftPreview calendar, List<ChangedDue> later, List<ChangedDue> earlier) {
    public Amendment {
        later = List.copyOf(later);
        earlier = List.copyOf(earlier);
    }
}
