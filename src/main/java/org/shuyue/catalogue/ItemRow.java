package org.shuyue.catalogue;

import org.shuyue.shared.ResourceId;

/** A data item as its table holds it. */
record ItemRow(
        ResourceId resourceId,
        int position,
        String name,
        String label,
        ItemType itemType,
        int maxLength,
        String meaning,
        Sensitivity sensitivity,
        boolean shared) {

    static ItemRow of(ResourceId resource, int position, DataItem item) {
        return new ItemRow(
                resource,
                position,
                item.name(),
                item.label(),
                item.type(),
                item.length(),
                item.meaning(),
                item.sensitivity(),
                item.shared());
    }

    DataItem item() {
        return new DataItem(name, label, itemType, maxLength, meaning, sensitivity, shared);
    }
}
