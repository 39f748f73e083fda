package org.shuyue.breach;

import java.util.HashMap;
import java.util.Map;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.CaseWalk;

/** What people of the demo world write when data of A0101 has leaked. */
final class BreachWalk {
    static final String PROCESS = "breach-report";
    static final String RESOURCE = "A0101-0001";
    static final String CONTAIN_REASON = "疑似令牌外泄，先行封控";

    private BreachWalk() {}

    static Map<String, Object> report(String discoveredAt) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("leakedResources", RESOURCE);
        fields.put("whatHappened", "发现有人在网上出售就业登记数据");
        fields.put("discoveredAt", discoveredAt);
        fields.put("severity", "general");
        fields.put("contactPhone", "0000-8800002");
        return fields;
    }

    /** Discovered at eight, an hour before the tests begin. */
    static CaseNumber reported(CaseWalk walk) {
        return walk.start(PROCESS, "minzheng", report("2026-03-02T08:00"));
    }

    static void contain(CaseWalk walk, CaseNumber number) {
        walk.complete(
                number, "shouli", "决定即时封控", Map.of("containDecision", "contain", "containReason", CONTAIN_REASON));
    }

    static void send(CaseWalk walk, CaseNumber number, Map<String, Object> fields) {
        walk.complete(number, "shouli", "报送书面报告", fields);
    }

    static Map<String, Object> fullNotice() {
        return Map.of(
                "leakAt", "2026-03-02T06:00",
                "noticeSubjects", "登记失业人员约二百人",
                "noticeDescription", "访问令牌被第三方取得后批量取数",
                "noticeScope", "姓名、登记日期，属一般个人信息",
                "noticeRemedy", "令牌作废，接口封控，正在溯源",
                "noticeOther", "无");
    }

    static void judge(CaseWalk walk, CaseNumber number) {
        walk.complete(number, "zhuguan", "研判公开预警", Map.of("warningDecision", "none", "noWarningReason", "影响范围小，已逐一告知"));
    }

    static void receipts(CaseWalk walk, CaseNumber number) {
        Map<String, Object> receipt = Map.of("receivedBy", "沈荷", "receivedAt", "2026-03-02T08:30");
        each(walk, number, "登记签收回执", receipt);
    }

    static void steps(CaseWalk walk, CaseNumber number) {
        each(walk, number, "落实应急措施", Map.of("stepResult", "已经完成"));
    }

    static void lift(CaseWalk walk, CaseNumber number) {
        walk.complete(number, "shouli", "解除封控", Map.of("liftReason", "令牌已更换，漏洞已修复"));
    }

    static void close(CaseWalk walk, CaseNumber number) {
        walk.complete(
                number,
                "shouli",
                "总结结案",
                Map.of("breachCause", "令牌写入公开代码库", "breachRemedy", "令牌作废并更换", "breachLessons", "令牌纳入密钥库统一管理"));
    }

    static void toTheEnd(CaseWalk walk, CaseNumber number) {
        receipts(walk, number);
        steps(walk, number);
        lift(walk, number);
        close(walk, number);
    }

    private static void each(CaseWalk walk, CaseNumber number, String task, Map<String, Object> fields) {
        while (walk.tasks(number, "shouli").stream()
                .anyMatch(open -> open.name().equals(task))) {
            walk.complete(number, "shouli", task, fields);
        }
    }
}
