package org.shuyue.quality.process;

import java.util.HashMap;
import java.util.Map;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.quality.InspectionRow;
import org.shuyue.quality.Inspections;
import org.shuyue.quality.QualityPolicy;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun from an inspection, which says what is wrong, or from a resource. */
@Component
class RectificationStart implements StartOffer {
    private static final String DEMAND = "核实上述问题，更正数据后在资源页面重新上传，并说明原因和防止再次发生的办法。";

    private final Resources resources;
    private final Inspections inspections;
    private final QualityPolicy rights;

    RectificationStart(Resources resources, Inspections inspections, QualityPolicy rights) {
        this.resources = resources;
        this.inspections = inspections;
        this.rights = rights;
    }

    @Override
    public String processId() {
        return QualityRectificationProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return rights.mayRectify(person);
    }

    @Override
    public String purpose() {
        return "要求提供部门对不符合质量标准的数据限期整改；请从“数据质量”的检查结果或者资源发起";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        Map<String, Object> known = new HashMap<>();
        known.put("demand", DEMAND);
        String inspection = given.getOrDefault("inspection", "");
        if (!inspection.isEmpty()) {
            InspectionRow row = inspection(inspection, person);
            known.put("resource", row.resourceId().value());
            known.put("inspection", inspection);
            known.put("problem", inspections.summary(row));
            return known;
        }
        String code = given.getOrDefault("resource", "");
        if (code.isBlank()) {
            throw new InputRefused("resource", "请先在“数据质量”中找到需要整改的资源，再从其页面发起整改");
        }
        try {
            known.put("resource", resources.find(new ResourceId(code)).id().value());
        } catch (IllegalArgumentException unfit) {
            throw new NotFound("目录中没有编码为“" + code + "”的资源");
        }
        known.put("feedbackCase", given.getOrDefault("feedback", ""));
        return known;
    }

    private InspectionRow inspection(String number, Person person) {
        try {
            return inspections.find(Long.parseLong(number), person).row();
        } catch (NumberFormatException unfit) {
            throw new NotFound("没有这次质量检查");
        }
    }
}
