package org.shuyue.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a newer entry says differently from the older one; when each was published is of no account. */
record ResourceChange(Resource before, Resource after) {

    /** By column, "old → new"; empty when nothing differs. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (CatalogueColumn column : CatalogueColumn.values()) {
            if (!column.ofItem() && !text(column, before).equals(text(column, after))) {
                facts.put(column.header(), text(column, before) + " → " + text(column, after));
            }
        }
        if (!before.items().equals(after.items())) {
            facts.put("信息项", labels(before) + " → " + labels(after));
        }
        return facts;
    }

    private static String text(CatalogueColumn column, Resource resource) {
        return column.text(resource, resource.items().get(0));
    }

    private static String labels(Resource resource) {
        return String.join("、", resource.items().stream().map(DataItem::label).toList());
    }
}
