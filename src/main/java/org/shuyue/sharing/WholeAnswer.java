package org.shuyue.sharing;

import java.util.List;

/**
 * The provider's answer to a county that asks for whole authorisation (YC-22i).
 *
 * @param items names of the items that the county may give to its departments; empty when refused
 * @param refusalReasons why not (YC-22f)
 */
public record WholeAnswer(boolean granted, List<String> items, String refusalReasons, String refusalBasis) {
    public WholeAnswer {
        items = List.copyOf(items);
    }
}
