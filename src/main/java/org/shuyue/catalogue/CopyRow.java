package org.shuyue.catalogue;

import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/** A datum and where it is offered, as read for the search for duplicates. */
record CopyRow(
        String sourceSystem,
        ResourceId resourceId,
        String resourceName,
        AgencyId provider,
        String itemName,
        String itemLabel) {}
