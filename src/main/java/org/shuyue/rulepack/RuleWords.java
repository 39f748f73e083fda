package org.shuyue.rulepack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.Rule;
import org.shuyue.party.Role;

/** A rule in Chinese, field by field. */
public final class RuleWords {
    private static final String NONE = "不允许";

    private RuleWords() {}

    /** 倒算 would be odd here: 到期前1个工作日. */
    public static String leads(Rule rule) {
        return rule.warningLeads().stream()
                .map(lead -> "到期前" + lead.shown().replace("倒算", ""))
                .collect(Collectors.joining("、"));
    }

    public static String roles(List<String> ids) {
        return ids.stream().map(id -> Role.byId(id).map(Role::label).orElse(id)).collect(Collectors.joining("、"));
    }

    /** Causes and who may stop the clock for one of them. */
    public static String pause(Rule.Leeway leeway) {
        return leeway.pauseCauses().isEmpty()
                ? NONE
                : leeway.pauseCauses().stream().map(PauseCause::label).collect(Collectors.joining("、")) + "；由"
                        + roles(leeway.pauseRoles());
    }

    public static String extension(Rule.Leeway leeway) {
        Period most = leeway.mostExtension();
        return most == null ? NONE : "最多" + most.shown() + "；由" + roles(leeway.extensionRoles());
    }

    public static String validity(Rule.Basis basis) {
        LocalDate to = basis.validTo();
        return basis.validFrom() + " 起" + (to == null ? "" : "，至 " + to);
    }

    /** Empty where the rule says nothing of hours. */
    public static String hours(OfficeHours hours) {
        StringBuilder words = new StringBuilder();
        said(words, hours.closingTime(), " 截止");
        said(words, hours.receivedAfter(), " 后收到的次一工作日起算");
        said(words, hours.support(), " 为服务时段");
        return words.toString();
    }

    /** Every field by its label, in the order of the table's columns. */
    static Map<String, String> of(Rule rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(RuleColumn.TRIGGER.label(), rule.trigger());
        fields.put(RuleColumn.PERIOD.label(), rule.period().shown());
        fields.put(RuleColumn.WARNING_LEADS.label(), leads(rule));
        fields.put(RuleColumn.ESCALATION_ROLES.label(), roles(rule.escalationRoles()));
        fields.put("暂停", pause(rule.leeway()));
        fields.put("延长", extension(rule.leeway()));
        fields.put(RuleColumn.CLAUSE.label(), rule.clause());
        fields.put(RuleColumn.CITATION.label(), rule.citation());
        fields.put("有效期", validity(rule.basis()));
        fields.put("办公时间", hours(rule.hours()));
        return fields;
    }

    private static void said(StringBuilder words, @Nullable Object held, String of) {
        if (held != null) {
            words.append(words.isEmpty() ? "" : "，").append(held).append(of);
        }
    }
}
