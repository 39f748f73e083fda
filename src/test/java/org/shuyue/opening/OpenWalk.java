package org.shuyue.opening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.CaseWalk;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Withdrawal;

/** Walks requests for open data as the people of the demo world. */
public class OpenWalk {
    /** Conditionally open, provided by A0101, with rows. */
    static final String RESOURCE = "A0101-0001";

    static final Map<String, Object> ACCEPT = Map.of("checkDecision", "accept");
    static final Map<String, Object> REFUSE =
            Map.of("decision", "refuse", "refusalReasons", "申请的用途超出开放条件", "refusalBasis", "《盐城市公共数据管理办法》第二十六条");

    private final CaseWalk walk;
    private final CaseTasks tasks;
    private final OpenDataRequests requests;
    private final Withdrawal withdrawal;

    public OpenWalk(CaseWalk walk, CaseTasks tasks, OpenDataRequests requests, Withdrawal withdrawal) {
        this.walk = walk;
        this.tasks = tasks;
        this.requests = requests;
        this.withdrawal = withdrawal;
    }

    static Map<String, Object> notAccept(String reason) {
        return Map.of(
                "checkDecision", "notAccept", "nonAcceptanceReason", reason, "nonAcceptanceBasis", "《公共数据管理办法》第二十九条");
    }

    static Map<String, Object> application() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        Map<String, Object> fields = new HashMap<>();
        fields.put("resource", RESOURCE);
        fields.put("requestTitle", "青年就业流向研究");
        fields.put("reason", "研究本市青年就业的行业流向，形成公开发表的研究报告");
        fields.put("kind", "dataset");
        fields.put("periodFrom", today.toString());
        fields.put("periodUntil", today.plusMonths(6).toString());
        fields.put("resultForm", "研究报告一份");
        fields.put("truthPromise", true);
        return fields;
    }

    static Map<String, Object> completion() {
        Map<String, Object> fields = application();
        fields.remove("resource");
        fields.remove("truthPromise");
        return fields;
    }

    static Map<String, Object> agree(String... items) {
        return Map.of("decision", "agree", "grantedItems", List.of(items), "followUp", "每半年书面反馈一次利用情况");
    }

    CaseNumber apply(String login, Map<String, Object> fields) {
        requests.openFor(walk.person(login).id(), new ResourceId(String.valueOf(fields.get("resource"))))
                .ifPresent(open -> withdrawal.withdraw(open, "为测试让路", walk.person(login)));
        return walk.start("open-data-request", login, fields);
    }

    CaseNumber applied() {
        return apply("gongmin", application());
    }

    CaseNumber accepted(CaseNumber number) {
        walk.complete(number, "shouli", ACCEPT);
        return number;
    }

    CaseNumber agreed(String kind) {
        Map<String, Object> fields = application();
        fields.put("kind", kind);
        CaseNumber number = accepted(apply("gongmin", fields));
        walk.complete(number, "shenhe", agree("registered_on"));
        return number;
    }

    /** As the applicant finds it on the form of the task. */
    Map<String, Object> signature(CaseNumber number, String login) {
        Map<String, Object> shown = tasks.form(walk.task(number, login).taskId(), walk.person(login))
                .data();
        return Map.of("agreementHash", shown.get("agreementHash"), "agreementRead", true, "agreementSigned", true);
    }

    CaseNumber signed(String kind) {
        CaseNumber number = agreed(kind);
        walk.complete(number, "gongmin", signature(number, "gongmin"));
        return number;
    }
}
