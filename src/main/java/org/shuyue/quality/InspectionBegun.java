package org.shuyue.quality;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** Somebody had the quality of a resource's data inspected (WH-14a). */
public record InspectionBegun(
        long inspection,
        ResourceId resource,
        String name,
        Occasion occasion,
        @Nullable CaseNumber caseNumber,
        Actor actor)
        implements AuditableEvent {
    @Override
    public String kind() {
        return "quality-inspection.begun";
    }

    @Override
    public String sentence() {
        return "开始" + occasion.label() + "“" + name + "”的数据质量";
    }

    @Override
    public String subject() {
        return resource.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("inspection", String.valueOf(inspection));
    }
}
