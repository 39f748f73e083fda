package org.shuyue.supply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** A coordination as the page of its case shows it, with every letter. */
@Component
class CoordinationSheets implements CaseSheets {
    private final Coordinations coordinations;

    CoordinationSheets(Coordinations coordinations) {
        this.coordinations = coordinations;
    }

    @Override
    public String processId() {
        return "cross-level-coordination";
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return coordinations
                .find(number)
                .map(one -> sheets(one, coordinations.letters(number)))
                .orElse(List.of());
    }

    private static List<CaseSheet> sheets(Coordination one, List<CoordinationLetter> letters) {
        List<CaseSheet> sheets = new ArrayList<>();
        sheets.add(new CaseSheet(
                "协调申请",
                List.of(
                        new Line("需要的数据", one.dataName()),
                        new Line("需要的内容和信息项", one.wantedContents()),
                        new Line("应用场景", one.scenario()),
                        new Line("申请依据", one.requestBasis()),
                        new Line("掌握单位", one.holderKind().label() + "：" + one.holder()),
                        new Line("本级平台不能获取的情况", one.searched()),
                        new Line("使用到", one.neededUntil().toString()),
                        new Line("联系人", one.contactName() + " " + one.contactPhone()))));
        sheets.add(new CaseSheet(
                "主管部门意见",
                List.of(new Line("意见", text(one.authorityRemark())), new Line("办理人", text(one.decidedBy())))));
        for (int i = 0; i < letters.size(); i++) {
            sheets.add(letter(i + 1, letters.get(i)));
        }
        sheets.add(new CaseSheet(
                "结果",
                List.of(
                        new Line("目录资源", text(one.resource())),
                        new Line("结果说明", text(one.resultText())),
                        new Line("法律、法规依据", text(one.legalBasis())))));
        sheets.add(new CaseSheet("撤回", List.of(new Line("撤回理由", text(one.withdrawalReason())))));
        return sheets;
    }

    private static CaseSheet letter(int count, CoordinationLetter letter) {
        CoordinationReply.Outcome outcome = letter.outcome();
        return new CaseSheet(
                "协调函（" + count + "）",
                List.of(
                        new Line("发函日期", letter.sentOn().toString()),
                        new Line("收函单位", letter.addressee()),
                        new Line("函号", letter.letterNumber()),
                        new Line("内容", letter.contents()),
                        new Line("登记人", letter.sentBy()),
                        new Line("答复日期", text(letter.repliedOn())),
                        new Line("答复单位", text(letter.replyFrom())),
                        new Line("答复函号", text(letter.replyNumber())),
                        new Line("结果", outcome == null ? "" : outcome.label()),
                        new Line("答复内容", text(letter.answer())),
                        new Line("答复登记人", text(letter.repliedBy()))));
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }
}
