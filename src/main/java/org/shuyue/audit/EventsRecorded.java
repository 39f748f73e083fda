package org.shuyue.audit;

import java.util.List;

/**
 * Events have their places in the trail, in order; published within the transaction that wrote them, for what is kept
 * beside it.
 */
public record EventsRecorded(List<TrailEntry> entries) {
    public EventsRecorded {
        entries = List.copyOf(entries);
    }
}
