package org.shuyue.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The papers of transfers as the case page shows them. */
@Configuration(proxyBeanMethods = false)
class TransferSheets {

    @Bean
    CaseSheets tableDeliverySheets(Transfers transfers, Deliveries deliveries) {
        return sheets(TransferKind.TABLE, transfers, deliveries);
    }

    @Bean
    CaseSheets periodicDeliverySheets(Transfers transfers, Deliveries deliveries) {
        return sheets(TransferKind.PERIODIC, transfers, deliveries);
    }

    @Bean
    CaseSheets adhocDeliverySheets(Transfers transfers, Deliveries deliveries) {
        return sheets(TransferKind.ADHOC, transfers, deliveries);
    }

    private static CaseSheets sheets(TransferKind kind, Transfers transfers, Deliveries deliveries) {
        return CaseSheets.of(
                kind.processId(),
                number -> transfers
                        .look(number)
                        .map(transfer -> all(transfer, transfers, deliveries.of(number)))
                        .orElse(List.of()));
    }

    private static List<CaseSheet> all(Transfer transfer, Transfers transfers, List<Delivery> deliveries) {
        List<CaseSheet> sheets = new ArrayList<>();
        sheets.add(new CaseSheet(
                "数据交付",
                List.of(
                        new Line(
                                transfer.kind() == TransferKind.TABLE ? "共享申请" : "协议",
                                transfer.origin().value()),
                        new Line("资源", transfer.resourceId().value()),
                        new Line("提供方", transfers.name(transfer.provider())),
                        new Line("接收方", transfers.name(transfer.receiver())),
                        new Line("数据管理员", transfer.receivers()),
                        new Line("数据所属月份", text(transfer.dataMonth())),
                        new Line("用途", text(transfer.purpose())),
                        new Line("需要数据之日", text(transfer.neededOn())),
                        new Line("同意情况", text(transfer.consents())),
                        new Line("备案表", text(transfer.filingPaper())),
                        new Line("信息项和脱敏规则", text(transfer.fields())),
                        new Line("行的条件", text(transfer.rowChoice())),
                        new Line("延迟告知", delay(transfer)),
                        new Line("不合格情况", text(transfer.deficiency())),
                        new Line("说明", text(transfer.remark())))));
        for (Delivery delivery : deliveries) {
            sheets.add(new CaseSheet(
                    "交付 " + delivery.number(),
                    List.of(
                            new Line("状态", delivery.deliveryState().label()),
                            new Line("脱敏检查", delivery.report()),
                            new Line("行数", String.valueOf(delivery.tableRows())),
                            new Line("文件", text(delivery.fileName())),
                            new Line("SHA-256", text(delivery.sha256())),
                            new Line("详情", "/deliveries/" + delivery.number()))));
        }
        return sheets;
    }

    private static String delay(Transfer transfer) {
        return transfer.delayReason() == null ? "" : "延迟至 " + transfer.delayedUntil() + "，" + transfer.delayReason();
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }
}
