package org.shuyue.opening;

import java.util.List;
import org.shuyue.catalogue.DataItem;
import org.shuyue.shared.ResourceId;

/** What somebody may download now: these columns of that many rows. */
public record OpenDataset(ResourceId resource, String name, List<DataItem> items, long rows) {
    public OpenDataset {
        items = List.copyOf(items);
    }
}
