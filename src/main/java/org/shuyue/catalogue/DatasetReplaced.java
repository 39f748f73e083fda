package org.shuyue.catalogue;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.ResourceId;

/** All rows of a resource were replaced. */
public record DatasetReplaced(Actor actor, ResourceId resource, String name, long rowsBefore, long rows)
        implements AuditableEvent {

    @Override
    public String kind() {
        return "dataset.replaced";
    }

    @Override
    public String sentence() {
        return "更新资源“" + name + "”（" + resource + "）的数据：原有 " + rowsBefore + " 行，现有 " + rows + " 行";
    }

    @Override
    public String subject() {
        return resource.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rowsBefore", String.valueOf(rowsBefore), "rows", String.valueOf(rows));
    }
}
