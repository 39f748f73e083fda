package org.shuyue.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** The papers of a demand as its page shows them. */
@Component
class DemandSheets implements CaseSheets {
    private final DataDemands demands;

    DemandSheets(DataDemands demands) {
        this.demands = demands;
    }

    @Override
    public String processId() {
        return "uncatalogued-request";
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return demands.find(number).map(DemandSheets::sheets).orElse(List.of());
    }

    private static List<CaseSheet> sheets(DataDemand demand) {
        Answer.Decision answer = demand.answer();
        return List.of(
                new CaseSheet(
                        "数据需求",
                        List.of(
                                new Line("需要的数据", demand.dataName()),
                                new Line("需要的内容和信息项", demand.wantedContents()),
                                new Line("应用场景", demand.scenario()),
                                new Line("申请依据", demand.requestBasis()),
                                new Line("估计的掌握部门", demand.supposedHolder()),
                                new Line("使用到", demand.neededUntil().toString()),
                                new Line("联系人", demand.contactName() + " " + demand.contactPhone()))),
                new CaseSheet(
                        "查找提供部门",
                        List.of(
                                new Line("目录中已有的资源", text(demand.existingResource())),
                                new Line("说明", text(demand.findRemark())),
                                new Line("此前转办的情况", text(demand.disowned())))),
                new CaseSheet(
                        "答复",
                        List.of(
                                new Line("答复", answer == null ? "" : answer.label()),
                                new Line("承诺的共享日期", text(demand.promisedDate())),
                                new Line(
                                        answer == Answer.Decision.REFUSE ? "不同意的理由" : "说明",
                                        text(demand.refusalReasons())),
                                new Line("法律、法规依据", text(demand.refusalBasis())),
                                new Line("答复人", text(demand.answeredBy())))),
                new CaseSheet("编目", List.of(new Line("编入目录的资源", text(demand.entryCode())))),
                new CaseSheet("撤回", List.of(new Line("撤回理由", text(demand.withdrawalReason())))));
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }
}
