package org.shuyue.supervision;

import java.util.Map;
import java.util.TreeMap;
import org.shuyue.workflow.Procedures;
import org.springframework.stereotype.Component;

/**
 * The Chinese names of what deadlines belong to: the first part of a rule's id is mostly a procedure's, but some duties
 * have no procedure of their own, or one that is only called by others.
 */
@Component
public class DutyTitles {
    static final Map<String, String> WITHOUT_PROCEDURE = Map.ofEntries(
            Map.entry("address-change", "地址变更告知"),
            Map.entry("agreement", "协议期限"),
            Map.entry("agreement-signing", "文件签署"),
            Map.entry("backup", "数据备份"),
            Map.entry("bank-account-change", "收款账户变更告知"),
            Map.entry("catalogue-update", "资源目录更新"),
            Map.entry("confidential-return", "保密资料归还"),
            Map.entry("contract-data", "合同资料提供"),
            Map.entry("delivery-delay", "交付延迟告知"),
            Map.entry("delivery-rectification", "交付整改"),
            Map.entry("document-service", "文书送达"),
            Map.entry("misuse-report", "违规使用报告"),
            Map.entry("payment", "付款"),
            Map.entry("personnel-change", "关键人员变更"),
            Map.entry("platform-agreement", "平台共享协议期限"),
            Map.entry("platform-fault", "平台故障处置"),
            Map.entry("platform-support", "平台技术支持"),
            Map.entry("quality-inspection", "数据质量检查"),
            Map.entry("rectification-report", "整改报告"),
            Map.entry("risk-assessment", "风险评估"),
            Map.entry("security-incident", "安全事件处置"),
            Map.entry("security-problem", "安全问题整改"),
            Map.entry("security-self-check", "安全自查"),
            Map.entry("service-request", "服务请求"),
            Map.entry("site-inspection", "现场巡检"),
            Map.entry("system-patrol", "系统巡检"),
            Map.entry("transfer-residue", "传输残留清除"));

    private final Procedures procedures;

    DutyTitles(Procedures procedures) {
        this.procedures = procedures;
    }

    /** By the first part of the rule's id, in its order. */
    public Map<String, String> all() {
        Map<String, String> titles = new TreeMap<>(WITHOUT_PROCEDURE);
        titles.putAll(procedures.titles());
        return titles;
    }
}
