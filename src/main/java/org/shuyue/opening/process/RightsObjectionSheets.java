package org.shuyue.opening.process;

import java.util.List;
import org.shuyue.opening.Measure;
import org.shuyue.opening.RightsObjection;
import org.shuyue.opening.RightsObjections;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** The objection and what was made of it, as the case page shows them. */
@Component
class RightsObjectionSheets implements CaseSheets {
    private final RightsObjections objections;

    RightsObjectionSheets(RightsObjections objections) {
        this.objections = objections;
    }

    @Override
    public String processId() {
        return RightsObjectionProcess.KEY;
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return objections
                .find(number)
                .map(objection -> List.of(result(objection), statement(objection)))
                .orElse(List.of());
    }

    private static CaseSheet result(RightsObjection objection) {
        return new CaseSheet(
                "核实与处理",
                List.of(
                        new CaseSheet.Line("主管部门意见", objection.notification().orElse("")),
                        new CaseSheet.Line(
                                "处理措施", objection.measure().map(Measure::label).orElse("")),
                        new CaseSheet.Line("核实情况和理由", objection.reasons().orElse("")),
                        new CaseSheet.Line("法律、法规依据", objection.basis().orElse("")),
                        new CaseSheet.Line("核实人", objection.decidedBy().orElse("")),
                        new CaseSheet.Line("处理情况", objection.processResult().orElse("")),
                        new CaseSheet.Line(
                                "撤回异议的理由", objection.withdrawalReason().orElse(""))));
    }

    private static CaseSheet statement(RightsObjection objection) {
        return new CaseSheet(
                "异议内容",
                List.of(
                        new CaseSheet.Line("数据资源", objection.resourceName() + "（" + objection.resource() + "）"),
                        new CaseSheet.Line("提出方式", objection.ownMotion() ? "提供部门自行发现" : "权利人提出异议"),
                        new CaseSheet.Line("涉及的权益", objection.interest().label()),
                        new CaseSheet.Line("侵害情况", objection.facts()),
                        new CaseSheet.Line("证明材料说明", objection.evidence()),
                        new CaseSheet.Line("联系方式", objection.contact())));
    }
}
