package org.shuyue.access;

import java.util.ArrayList;
import java.util.List;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/** Which fields a call is served (YC-21b): those that were granted and that the provider still shares. */
final class FieldPolicy {
    private FieldPolicy() {}

    /** The fields asked for, or all of the grant; {@link InputRefused} names each that was not granted. */
    static List<DataItem> fields(DataQuery query, Grant grant, Resource resource) {
        if (query.items() == null) {
            return grant.items().stream()
                    .flatMap(name -> resource.item(name).stream())
                    .filter(DataItem::shared)
                    .toList();
        }
        List<DataItem> fields = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : query.items().stream().distinct().toList()) {
            resource.item(name)
                    .filter(item -> item.shared() && grant.items().contains(name))
                    .ifPresentOrElse(fields::add, () -> problems.add(refusal(name)));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return fields;
    }

    private static Problem refusal(String name) {
        return new Problem("fields", "信息项“" + name + "”未获授权，请只请求已授权的信息项");
    }
}
