package org.shuyue.rulepack;

import java.util.Optional;
import java.util.stream.Stream;

/** The output columns of a pack's decision table; all must be there, their cells may be empty where the rule says nothing. */
public enum RuleColumn {
    TRIGGER("trigger", "触发事件"),
    PERIOD("period", "期限"),
    WARNING_LEADS("warningLeads", "预警提前"),
    ESCALATION_ROLES("escalationRoles", "超期告知"),
    CLAUSE("clause", "条款编号"),
    CITATION("citation", "依据"),
    PAUSE_CAUSES("pauseCauses", "可暂停的情形"),
    PAUSE_ROLES("pauseRoles", "可暂停的人员"),
    MOST_EXTENSION("mostExtension", "最长延长"),
    EXTENSION_ROLES("extensionRoles", "可延长的人员"),
    VALID_FROM("validFrom", "生效日期"),
    VALID_TO("validTo", "失效日期"),
    CLOSING_TIME("closingTime", "截止时刻"),
    RECEIVED_AFTER("receivedAfter", "此后收到顺延"),
    SUPPORT_HOURS("supportHours", "服务时段");

    private final String output;
    private final String label;

    RuleColumn(String output, String label) {
        this.output = output;
        this.label = label;
    }

    /** Its name in the decision table. */
    public String output() {
        return output;
    }

    public String label() {
        return label;
    }

    public static Optional<RuleColumn> byOutput(String output) {
        return Stream.of(values())
                .filter(column -> column.output.equals(output))
                .findFirst();
    }
}
