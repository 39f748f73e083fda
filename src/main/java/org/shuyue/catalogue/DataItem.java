package org.shuyue.catalogue;

/**
 * A data item (信息项), that is a column, of a resource.
 *
 * @param name English column name, unique within the resource
 * @param label Chinese name
 * @param length in characters, at most; 0 where the type alone decides
 * @param meaning in a sentence, may be empty
 * @param shared whether it may be given to other agencies at all
 */
public record DataItem(
        String name,
        String label,
        ItemType type,
        int length,
        String meaning,
        Sensitivity sensitivity,
        boolean shared) {}
