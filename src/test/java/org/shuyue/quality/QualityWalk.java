package org.shuyue.quality;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.shuyue.catalogue.Datasets;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.CaseWalk;
import org.shuyue.workflow.Withdrawal;

/** Walks rectifications of a resource that A0101 provides: {@code shenhe} reviews there, {@code shouli} operates. */
final class QualityWalk {
    static final ResourceId RESOURCE = new ResourceId("A0101-0003");
    static final Map<String, Object> CORRECTED =
            Map.of("correctionAnswer", "corrected", "correctionStatement", "已逐条核实并重新上传数据");

    private final CaseWalk cases;
    private final Datasets datasets;
    private final QualityRules rules;
    private final Inspections inspections;
    private final Rectifications rectifications;
    private final Withdrawal withdrawal;
    private final ManagementService management;

    QualityWalk(
            CaseWalk cases,
            Datasets datasets,
            QualityRules rules,
            Inspections inspections,
            Rectifications rectifications,
            Withdrawal withdrawal,
            ManagementService management) {
        this.cases = cases;
        this.datasets = datasets;
        this.rules = rules;
        this.inspections = inspections;
        this.rectifications = rectifications;
        this.withdrawal = withdrawal;
        this.management = management;
    }

    /** The one unique key is declared once; what other tests left open is ended first. */
    QualityWalk ready() {
        rectifications.openFor(RESOURCE).ifPresent(open -> withdrawal.withdraw(open, "为测试让路", cases.person("shouli")));
        if (rules.of(RESOURCE).stream().noneMatch(rule -> rule.rule().kind() == RuleKind.UNIQUE)) {
            rules.add(RESOURCE, new RuleDraft("UNIQUE", List.of(first()), "", "", "WH-14b"), cases.person("shouli"));
        }
        return this;
    }

    /** Rows that hold nothing but the first item. */
    void holds(String... values) {
        List<String> names = rules.of(RESOURCE).stream()
                .filter(rule -> rule.id() == 0)
                .map(rule -> rule.rule().items().get(0))
                .toList();
        StringBuilder csv = new StringBuilder(String.join(",", names)).append('\n');
        for (String value : values) {
            csv.append(value).append(",".repeat(names.size() - 1)).append('\n');
        }
        var report = datasets.replace(
                RESOURCE,
                new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)),
                new PersonId("shenhe"));
        if (!report.accepted()) {
            throw new IllegalStateException(report.problems().toString());
        }
    }

    InspectionRow inspected() {
        Inspections.Begun begun =
                inspections.begin(new Inspections.Order(RESOURCE, Occasion.UNSCHEDULED, ""), cases.person("shouli"));
        begun.end().join();
        return inspections.find(begun.id(), cases.person("shouli")).row();
    }

    /** From an inspection that found two rows the same. */
    CaseNumber startedFromInspection() {
        ready().holds("甲", "乙", "甲");
        return cases.start("quality-rectification", "shouli", order(inspected()));
    }

    CaseNumber startedByHand() {
        ready().holds("甲", "乙");
        return cases.start("quality-rectification", "shouli", byHand());
    }

    Map<String, Object> order(InspectionRow inspection) {
        Map<String, Object> fields = byHand();
        fields.put("inspection", String.valueOf(inspection.id()));
        fields.put("problem", inspections.summary(inspection));
        return fields;
    }

    static Map<String, Object> byHand() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("resource", RESOURCE.value());
        fields.put("problem", "部分记录的内容与原始登记不符");
        fields.put("demand", "逐条核实更正后重新上传");
        return fields;
    }

    /** The provider answers, and the engine's worker checks again. */
    void corrects(CaseNumber number) {
        cases.complete(number, "shenhe", CORRECTED);
        work(number);
    }

    /** Fires what waits for the engine's worker in the case. */
    void work(CaseNumber number) {
        management.createJobQuery().messages().list().stream()
                .filter(job -> job.getProcessDefinitionKey().equals("quality-rectification"))
                .forEach(job -> management.executeJob(job.getId()));
    }

    private String first() {
        return rules.of(RESOURCE).get(0).rule().items().get(0);
    }
}
