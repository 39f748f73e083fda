package org.shuyue.quality;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** An inspection came to its indicators (WH-14c). */
public record InspectionFinished(InspectionRow inspection, String name, Map<Indicator, Ratio> indicators, Actor actor)
        implements AuditableEvent {
    public InspectionFinished {
        indicators = Map.copyOf(indicators);
    }

    @Override
    public String kind() {
        return "quality-inspection.finished";
    }

    @Override
    public String sentence() {
        return "完成" + inspection.occasion().label() + "“" + name + "”的数据质量：" + inspection.rowCount() + " 行，"
                + (inspection.standardMet() ? "达到质量标准" : "未达到质量标准");
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return inspection.caseNumber();
    }

    @Override
    public String subject() {
        return inspection.resourceId().value();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put("inspection", String.valueOf(inspection.id()));
        indicators.forEach(
                (indicator, ratio) -> details.put(indicator.name(), ratio.numerator() + "/" + ratio.denominator()));
        return details;
    }
}
