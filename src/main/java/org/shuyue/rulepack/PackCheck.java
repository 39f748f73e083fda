package org.shuyue.rulepack;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.Rule;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/** Everything that a pack must be before anybody may rely on it; each fault is told by its row and column. */
final class PackCheck {
    private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final int MOST_ROWS = 500;
    private static final int MOST_PROBLEMS = 100;

    private final PackTable table;
    private final Map<PackTable.Row, Rule> rules = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(PackTable table) {
        this.table = table;
    }

    /** Its rules, or {@link InputRefused} with all its faults. */
    static List<Rule> rules(PackTable table) {
        PackCheck check = new PackCheck(table);
        check.rows();
        if (check.problems.isEmpty()) {
            check.overlaps();
        }
        if (check.problems.isEmpty()) {
            check.everyRowFindsItself();
        }
        if (!check.problems.isEmpty()) {
            throw new InputRefused(check.problems.stream().limit(MOST_PROBLEMS).toList());
        }
        return List.copyOf(check.rules.values());
    }

    /** The rules of a table that passed before, or came with the product and passes in a test. */
    static List<Rule> readable(PackTable table) {
        return table.rows().stream()
                .map(row -> RowCells.checked(table.id(), row.ruleId(), row.cells()))
                .toList();
    }

    private void rows() {
        if (table.rows().isEmpty() || table.rows().size() > MOST_ROWS) {
            problems.add(new Problem(
                    "file",
                    "规则包应有 1 到 " + MOST_ROWS + " 行规则，这个文件有 " + table.rows().size() + " 行"));
        }
        table.rows().forEach(this::row);
    }

    private void row(PackTable.Row row) {
        if (!RULE_ID.matcher(row.ruleId()).matches() || row.ruleId().length() > LONGEST_ID) {
            complain(row, "规则", "规则编号“" + row.ruleId() + "”应写成 事项.环节 的样式，用小写字母、数字和连字符，例如 conditional-share.review");
        }
        RowCells cells = new RowCells(table.id(), row.ruleId(), row.cells());
        Optional<Rule> rule = cells.rule();
        cells.complaints().forEach(complaint -> complain(row, complaint.column(), complaint.message()));
        rule.ifPresent(readable -> {
            rules.put(row, readable);
            leads(row, readable);
            leeway(row, readable);
            if (row.cells().containsKey(RuleColumn.SUPPORT_HOURS)
                    && readable.period().unit() != Period.Unit.SUPPORT_HOUR) {
                complain(row, RuleColumn.SUPPORT_HOURS, "只有以服务小时计算的期限（例如 PT4SH）才写服务时段，请留空");
            }
        });
    }

    private void leads(PackTable.Row row, Rule rule) {
        Period longer = null;
        for (Period lead : rule.warningLeads()) {
            if (!lead.backwards()) {
                complain(row, RuleColumn.WARNING_LEADS, "“" + lead + "”应当往前倒算，请在前面加减号");
            } else if (longer != null && rough(lead) >= rough(longer)) {
                complain(row, RuleColumn.WARNING_LEADS, "应当从早到晚排列，“" + lead + "”排在“" + longer + "”之后，却不比它晚");
            } else if (rule.period().canStop() && rough(lead) >= rough(rule.period())) {
                complain(row, RuleColumn.WARNING_LEADS, "“" + lead + "”不短于期限本身，一起算就已经过了预警时间，请改短");
            }
            longer = lead;
        }
        if (rule.warningLeads().size() > Rule.MOST_LEADS) {
            complain(row, RuleColumn.WARNING_LEADS, "一条规则最多预警 " + Rule.MOST_LEADS + " 次，请减少");
        }
    }

    private void leeway(PackTable.Row row, Rule rule) {
        Rule.Leeway leeway = rule.leeway();
        if (leeway.pauseCauses().isEmpty() != leeway.pauseRoles().isEmpty()) {
            complain(row, RuleColumn.PAUSE_ROLES, "可暂停的情形和可暂停的人员应当同时填写，或者都留空");
        }
        Period most = leeway.mostExtension();
        if ((most == null) != leeway.extensionRoles().isEmpty()) {
            complain(row, RuleColumn.EXTENSION_ROLES, "最长延长和可延长的人员应当同时填写，或者都留空");
        }
        if (!rule.period().canStop() && (most != null || !leeway.pauseCauses().isEmpty())) {
            complain(row, RuleColumn.PERIOD, "倒算的期限和每月定日的期限不能暂停或延长，请将有关各列留空");
        } else if (most != null
                && (most.backwards() || most.unit() != rule.period().unit())) {
            complain(row, RuleColumn.MOST_EXTENSION, "“" + most + "”应与期限“" + rule.period() + "”使用相同的单位，且不带减号");
        } else if (most != null && most.amount() > rule.period().amount()) {
            complain(row, RuleColumn.MOST_EXTENSION, "最长延长“" + most + "”超过了期限“" + rule.period() + "”本身，请改短");
        }
    }

    private void overlaps() {
        Map<String, List<Map.Entry<PackTable.Row, Rule>>> byId = rules.entrySet().stream()
                .collect(groupingBy(entry -> entry.getValue().id(), LinkedHashMap::new, Collectors.toList()));
        byId.values().forEach(same -> {
            for (int i = 1; i < same.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (overlap(
                            same.get(i).getValue().basis(),
                            same.get(j).getValue().basis())) {
                        complain(
                                same.get(i).getKey(),
                                RuleColumn.VALID_FROM,
                                "与第" + same.get(j).getKey().number() + "行同一规则的有效期重叠，请先给较早的一行填写失效日期");
                    }
                }
            }
        });
    }

    private static boolean overlap(Rule.Basis one, Rule.Basis other) {
        return !endsBefore(one.validTo(), other.validFrom()) && !endsBefore(other.validTo(), one.validFrom());
    }

    private static boolean endsBefore(@Nullable LocalDate end, LocalDate start) {
        return end != null && end.isBefore(start);
    }

    /** The engine is asked on the first and last days of each row and on the days beside them. */
    private void everyRowFindsItself() {
        rules.forEach((row, rule) -> {
            LocalDate from = rule.basis().validFrom();
            LocalDate to = rule.basis().validTo();
            LocalDate last = to == null ? from.plusYears(50) : to;
            finds(row, rule, from, true);
            finds(row, rule, last, true);
            finds(row, rule, from.minusDays(1), false);
            if (to != null) {
                finds(row, rule, to.plusDays(1), false);
            }
        });
    }

    private void finds(PackTable.Row row, Rule rule, LocalDate day, boolean expected) {
        List<Map<RuleColumn, String>> found;
        try {
            found = table.lookup().ask(rule.id(), day);
        } catch (InputRefused refused) {
            complain(row, "起算日期", refused.problems().get(0).message());
            return;
        }
        if (found.contains(row.cells()) != expected) {
            complain(
                    row,
                    "起算日期",
                    "决策表在 " + day + " " + (expected ? "查不到" : "仍会查到") + "这一行，请让“起算日期”的条件与生效日期、失效日期一致，例如 >= date(\""
                            + rule.basis().validFrom() + "\")");
        }
    }

    /** About how many minutes, to tell the longer of two; a working day is taken as short as it can be. */
    private static long rough(Period period) {
        long amount = Math.abs((long) period.amount());
        return switch (period.unit()) {
            case MINUTE -> amount;
            case WORKING_DAY, DAY, MONTHLY -> amount * 1_440;
            case MONTH -> amount * 40_320;
            case YEAR -> amount * 525_600;
            default -> amount * 60;
        };
    }

    private void complain(PackTable.Row row, RuleColumn column, String message) {
        complain(row, column.label(), message);
    }

    private void complain(PackTable.Row row, String column, String message) {
        problems.add(new Problem(
                "row" + row.number(), "第" + row.number() + "行（" + row.ruleId() + "）“" + column + "”：" + message));
    }
}
