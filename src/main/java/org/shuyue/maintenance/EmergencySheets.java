package org.shuyue.maintenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** An adjustment for an emergency as the page of its case shows it. */
@Component
class EmergencySheets implements CaseSheets {
    private final EmergencyReclassifications emergencies;

    EmergencySheets(EmergencyReclassifications emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public String processId() {
        return "emergency-reclassification";
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return emergencies.find(number).map(EmergencySheets::sheets).orElse(List.of());
    }

    private static List<CaseSheet> sheets(EmergencyReclassification one) {
        return List.of(
                new CaseSheet(
                        "临时调整",
                        List.of(
                                new Line("资源", one.resourceName() + "（" + one.resource() + "）"),
                                new Line("突发事件", one.kind().label() + "：" + one.eventName()),
                                new Line("原共享属性", one.formerType().label()),
                                new Line("临时调整为", one.temporaryType().label()),
                                new Line("调整期间的共享条件", one.conditions()),
                                new Line("处置需要", one.reason()),
                                new Line("法律、法规依据", one.basis()),
                                new Line("调整至", one.untilDate() + " 24 时"),
                                new Line("延长情况", text(one.extensions())))),
                new CaseSheet(
                        "结束",
                        List.of(
                                new Line(
                                        "结束方式",
                                        one.endedAt() == null
                                                ? ""
                                                : one.emergencyState().label()),
                                new Line("理由", text(one.endReason())),
                                new Line("办理人", text(one.endedBy())))));
    }

    private static String text(@Nullable String one) {
        return one == null ? "" : one;
    }
}
