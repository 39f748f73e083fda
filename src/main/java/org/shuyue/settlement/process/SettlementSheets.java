package org.shuyue.settlement.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.settlement.Bill;
import org.shuyue.settlement.Bills;
import org.shuyue.settlement.ServiceAcceptance;
import org.shuyue.settlement.ServiceAcceptances;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Acceptances and bills as the pages of their cases show them. */
@Configuration(proxyBeanMethods = false)
class SettlementSheets {

    @Bean
    CaseSheets serviceAcceptanceSheets(ServiceAcceptances acceptances) {
        return CaseSheets.of(
                ServiceAcceptanceProcess.KEY,
                number -> acceptances.find(number).map(SettlementSheets::of).orElse(List.of()));
    }

    @Bean
    CaseSheets servicePaymentSheets(Bills bills) {
        return CaseSheets.of(
                ServicePaymentProcess.KEY,
                number -> bills.find(number).map(SettlementSheets::of).orElse(List.of()));
    }

    private static List<CaseSheet> of(ServiceAcceptance acceptance) {
        Boolean accepted = acceptance.accepted();
        return List.of(
                new CaseSheet(
                        "服务",
                        List.of(
                                new Line("协议编号", acceptance.agreementNumber().value()),
                                new Line("合同编号", acceptance.contractNumber()),
                                new Line("合同金额", acceptance.amount() + " 元"),
                                new Line("已付款", acceptance.paid() + " 元"),
                                new Line("余款", acceptance.remaining() + " 元"),
                                new Line("验收内容", acceptance.items()))),
                new CaseSheet(
                        "验收",
                        List.of(
                                new Line("结论", accepted == null ? "" : accepted ? "合格" : "不合格"),
                                new Line(
                                        Boolean.FALSE.equals(accepted) ? "不合格的原因" : "验收情况",
                                        text(acceptance.findings())),
                                new Line("验收小组成员", text(acceptance.members())),
                                new Line("参加的专家", text(acceptance.experts())),
                                new Line("办理人", text(acceptance.inspectedBy())),
                                new Line("消除不合格的措施", text(acceptance.remedy())))));
    }

    private static List<CaseSheet> of(Bill bill) {
        return List.of(
                new CaseSheet(
                        "账单",
                        List.of(
                                new Line("协议编号", bill.agreementNumber().value()),
                                new Line("验收办件", text(bill.acceptanceCase())),
                                new Line("服务周期", bill.period()),
                                new Line("计费明细", bill.items()),
                                new Line("应付金额", bill.amount() + " 元"),
                                new Line("发票号码", bill.invoiceNumber()))),
                new CaseSheet(
                        "逾期",
                        List.of(
                                new Line(
                                        "处理方式",
                                        bill.arrears() == null
                                                ? ""
                                                : bill.arrears().label()),
                                new Line("逾期利息", bill.interest() == null ? "" : bill.interest() + " 元"),
                                new Line("理由", text(bill.arrearsReason())))),
                new CaseSheet(
                        "支付",
                        List.of(new Line("付款日期", text(bill.paidOn())), new Line("付款凭证号", text(bill.paymentProof())))));
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }
}
