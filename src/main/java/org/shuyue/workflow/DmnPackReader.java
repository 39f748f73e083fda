package org.shuyue.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.shuyue.rulepack.PackReader;
import org.shuyue.rulepack.PackTable;
import org.shuyue.rulepack.RuleColumn;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.springframework.stereotype.Component;

/**
 * Rule packs are decision tables, evaluated by a DMN engine of their own so that looking up a rule leaves no row in the
 * history of the process engine. What a file may contain is narrow on purpose: it is data, not a program.
 */
@Component
class DmnPackReader implements PackReader {
    private static final Pattern PACK_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LINE = Pattern.compile("Line=(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern DAYS = Pattern.compile(
            "(>=|>|<=|<) ?date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\)|\\[date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\) ?\\.\\. ?date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\)]|-|");
    private static final Set<HitPolicy> HIT_POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST);
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_TITLE = 200;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Override
    public PackTable read(String dmn) {
        DmnModelInstance model = model(dmn);
        Reading reading = new Reading(model);
        if (!reading.problems.isEmpty()) {
            throw new InputRefused(reading.problems);
        }
        DmnDecision decision = decision(model, reading.decision.getId());
        return new PackTable(
                reading.decision.getId(),
                reading.decision.getName().strip(),
                reading.decision.getDescription() == null
                        ? ""
                        : reading.decision.getDescription().getTextContent().strip(),
                reading.rows,
                (ruleId, on) -> ask(decision, ruleId, on));
    }

    private static DmnModelInstance model(String dmn) {
        if (dmn.contains("<!DOCTYPE")) {
            throw new InputRefused("file", "文件中不得有 DOCTYPE 声明，请用 DMN 建模工具另存后再上传");
        }
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        } catch (ModelException unreadable) {
            throw new InputRefused("file", "不是可读的 DMN 文件" + where(unreadable) + "，请用 DMN 建模工具打开检查后另存再上传");
        }
    }

    /** The parser tells the line in the midst of its own words. */
    private static String where(Throwable unreadable) {
        return Stream.iterate(unreadable, cause -> cause != null, Throwable::getCause)
                .map(cause -> LINE.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .map(line -> "（第" + line.group(1) + "行附近有误）")
                .findFirst()
                .orElse("");
    }

    private DmnDecision decision(DmnModelInstance model, String id) {
        try {
            return engine.parseDecision(id, model);
        } catch (DmnEngineException unfit) {
            throw new InputRefused("file", "决策表无法解析，请用 DMN 建模工具打开检查后另存再上传");
        }
    }

    private List<Map<RuleColumn, String>> ask(DmnDecision decision, String ruleId, LocalDate on) {
        try {
            return engine
                    .evaluateDecision(
                            decision,
                            Variables.createVariables()
                                    .putValue("ruleId", ruleId)
                                    .putValue("on", on.toString()))
                    .getResultList()
                    .stream()
                    .map(DmnPackReader::cells)
                    .toList();
        } catch (DmnEngineException unfit) {
            throw new InputRefused("file", "决策表在 " + on + " 查询规则“" + ruleId + "”时出错或者查到不止一行，请检查“规则”和“起算日期”两列");
        }
    }

    private static Map<RuleColumn, String> cells(Map<String, Object> outputs) {
        Map<RuleColumn, String> cells = new EnumMap<>(RuleColumn.class);
        outputs.forEach((output, held) -> RuleColumn.byOutput(output).ifPresent(column -> {
            if (held != null && !held.toString().isBlank()) {
                cells.put(column, held.toString());
            }
        }));
        return cells;
    }

    /** One walk through a model, with everything that is wrong with it. */
    private static final class Reading {
        private final List<Problem> problems = new ArrayList<>();
        private final List<PackTable.Row> rows = new ArrayList<>();
        private final List<@Nullable RuleColumn> columns = new ArrayList<>();
        private final Decision decision;

        Reading(DmnModelInstance model) {
            Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
            if (decisions.size() != 1
                    || model.getModelElementsByType(DrgElement.class).size() != 1) {
                throw new InputRefused("file", "文件中应当只有一个决策表，没有别的元素，请另存为单独的文件");
            }
            decision = decisions.iterator().next();
            if (!(decision.getExpression() instanceof DecisionTable table)) {
                throw new InputRefused("file", "文件中的决策不是决策表，请改用决策表");
            }
            names();
            languages(model);
            table(table);
            if (problems.isEmpty()) {
                int number = 0;
                for (Rule rule : table.getRules()) {
                    number++;
                    row(number, rule);
                }
            }
        }

        private void names() {
            if (!PACK_ID.matcher(decision.getId()).matches() || decision.getId().length() > LONGEST_ID) {
                complain("决策编号（规则包编号）“" + decision.getId() + "”只能用小写字母、数字和连字符，最多 " + LONGEST_ID + " 个字符");
            }
            String name = decision.getName();
            if (name == null || name.isBlank() || name.length() > LONGEST_TITLE) {
                complain("请填写决策名称，即规则包的中文名称，最多 " + LONGEST_TITLE + " 个字");
            }
        }

        /** A pack holds no scripts, whatever engine may be on the machine to run them. */
        private void languages(DmnModelInstance model) {
            Stream.concat(
                            Stream.of(String.valueOf(model.getDefinitions().getExpressionLanguage())),
                            model.getModelElementsByType(LiteralExpression.class).stream()
                                    .map(literal -> String.valueOf(literal.getExpressionLanguage())))
                    .filter(language -> !language.equals("null") && !isFeel(language))
                    .distinct()
                    .forEach(language -> complain("不得使用脚本语言“" + language + "”，请改用 FEEL"));
            model.getModelElementsByType(InputEntry.class).stream()
                    .map(entry -> String.valueOf(entry.getExpressionLanguage()))
                    .filter(language -> !language.equals("null") && !isFeel(language))
                    .distinct()
                    .forEach(language -> complain("不得使用脚本语言“" + language + "”，请改用 FEEL"));
        }

        private static boolean isFeel(String language) {
            return language.equalsIgnoreCase("feel")
                    || language.toLowerCase(java.util.Locale.ROOT).endsWith("/feel/");
        }

        private void table(DecisionTable table) {
            if (!HIT_POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null) {
                complain("命中策略应为 UNIQUE（U）或 FIRST（F），请修改");
            }
            List<String> inputs =
                    table.getInputs().stream().map(Reading::expression).toList();
            if (!inputs.equals(List.of("ruleId", "date(on)"))) {
                complain("输入应当依次为“规则”（表达式 ruleId）和“起算日期”（表达式 date(on)），现在是：" + String.join("、", inputs));
            }
            for (Output output : table.getOutputs()) {
                RuleColumn column =
                        RuleColumn.byOutput(String.valueOf(output.getName())).orElse(null);
                if (column == null || columns.contains(column)) {
                    complain("多余的输出列“" + output.getName() + "”，请删除");
                }
                columns.add(column);
            }
            Stream.of(RuleColumn.values())
                    .filter(column -> !columns.contains(column))
                    .forEach(column ->
                            complain("缺少输出列“" + column.label() + "”（名称 " + column.output() + "），请补上，可从已有规则包下载样例"));
        }

        private static String expression(Input input) {
            return input.getInputExpression() == null
                            || input.getInputExpression().getText() == null
                    ? ""
                    : input.getInputExpression().getText().getTextContent().strip();
        }

        private void row(int number, Rule rule) {
            Iterator<InputEntry> inputs = rule.getInputEntries().iterator();
            String id = text(inputs.next().getText());
            String on = text(inputs.next().getText());
            Matcher ruleId = LITERAL.matcher(id);
            if (!ruleId.matches()) {
                complain(number, "规则", "应写成带双引号的规则编号，例如 \"conditional-share.review\"");
            }
            if (!DAYS.matcher(on).matches()) {
                complain(number, "起算日期", "应写成 >= date(\"2022-01-01\") 或者 [date(\"2022-01-01\")..date(\"2026-12-31\")]");
            }
            Map<RuleColumn, String> cells = new EnumMap<>(RuleColumn.class);
            Iterator<@Nullable RuleColumn> column = columns.iterator();
            for (OutputEntry entry : rule.getOutputEntries()) {
                RuleColumn of = column.next();
                String cell = text(entry.getText());
                Matcher literal = LITERAL.matcher(cell);
                if (of != null && literal.matches() && !literal.group(1).isBlank()) {
                    cells.put(of, literal.group(1));
                } else if (of != null && !cell.isEmpty() && !literal.matches()) {
                    complain(number, of.label(), "应写成带双引号的文字，不能是表达式");
                }
            }
            rows.add(new PackTable.Row(number, ruleId.matches() ? ruleId.group(1) : id, cells));
        }

        private static String text(org.camunda.bpm.model.dmn.instance.@Nullable Text text) {
            return text == null ? "" : text.getTextContent().strip();
        }

        private void complain(String message) {
            problems.add(new Problem("file", message));
        }

        private void complain(int row, String column, String message) {
            problems.add(new Problem("row" + row, "第" + row + "行“" + column + "”：" + message));
        }
    }
}
