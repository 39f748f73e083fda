package org.shuyue.catalogue;

import java.util.List;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/**
 * One datum of one source that several resources offer, against "one source per datum" (YC-12).
 *
 * @param datum the item's label, or its column name where the labels differ
 * @param copies at least two, of different resources
 */
public record Duplicate(String sourceSystem, String datum, List<Copy> copies) {
    public Duplicate {
        copies = List.copyOf(copies);
    }

    /** Where the datum is offered. */
    public record Copy(ResourceId resource, String resourceName, AgencyId provider, String itemName) {}
}
