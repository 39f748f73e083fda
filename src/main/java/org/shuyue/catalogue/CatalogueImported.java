package org.shuyue.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.ResourceId;

/** A file was taken into the catalogue. */
public record CatalogueImported(Actor actor, String fileName, List<ResourceId> added, List<ResourceId> changed)
        implements AuditableEvent {

    @Override
    public String kind() {
        return "catalogue.imported";
    }

    @Override
    public String sentence() {
        return "导入资源目录文件“" + fileName + "”：新增 " + added.size() + " 个资源，修改 " + changed.size() + " 个资源";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("added", codes(added), "changed", codes(changed));
    }

    private static String codes(List<ResourceId> resources) {
        return resources.stream().map(ResourceId::value).collect(joining(" "));
    }
}
