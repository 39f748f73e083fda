package org.shuyue.transfer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Sensitivity;
import org.shuyue.delivery.FileFormat;
import org.shuyue.delivery.RowChoice;
import org.shuyue.screening.MaskRule;
import org.shuyue.screening.ScreenedField;
import org.shuyue.shared.ArrivalId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/**
 * What the provider chose to deliver: items with their masking, rows, format and source.
 *
 * @param alike names of the items by whose combination somebody could be recognised
 * @param counts names of the items that count people
 * @param source an arrived file; {@code null}: the resource's own dataset
 */
public record Choice(
        List<ScreenedField> fields,
        Set<String> alike,
        Set<String> counts,
        List<RowChoice> rows,
        FileFormat format,
        @Nullable ArrivalId source) {
    /** What a form says for the resource's own dataset. */
    public static final String DATASET = "dataset";

    public Choice {
        fields = List.copyOf(fields);
        alike = Set.copyOf(alike);
        counts = Set.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** The texts of a form. */
    public record Typed(
            String deliveryFields,
            String alikeFields,
            String countFields,
            String rowChoice,
            String fileFormat,
            String sourceFile) {}

    /** All approved items in the catalogue's order; what is personal is hashed unless somebody decides otherwise. */
    static String suggested(Resource resource, Set<String> approved) {
        return resource.items().stream()
                .filter(item -> approved.contains(item.name()))
                .map(item -> item.name() + " " + (isPersonal(item) ? "hash" : "keep"))
                .collect(joining("\n"));
    }

    /** {@link InputRefused} with everything that is wrong. */
    public static Choice parse(Typed typed, Resource resource, Set<String> approved, boolean mayApprove) {
        List<Problem> problems = new ArrayList<>();
        List<ScreenedField> fields = fields(typed.deliveryFields(), resource, approved, mayApprove, problems);
        Set<String> names = names(fields);
        Set<String> alike = chosen(typed.alikeFields(), names, "alikeFields", problems);
        Set<String> counts = chosen(typed.countFields(), names, "countFields", problems);
        List<RowChoice> rows = List.of();
        try {
            rows = RowChoice.parse(typed.rowChoice());
        } catch (InputRefused refused) {
            problems.addAll(refused.problems());
        }
        rows.stream()
                .filter(row -> resource.item(row.field()).isEmpty())
                .forEach(row -> problems.add(new Problem("rowChoice", "资源没有信息项“" + row.field() + "”，请核对行的条件")));
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return new Choice(
                fields,
                alike,
                counts,
                rows,
                FileFormat.valueOf(typed.fileFormat()),
                typed.sourceFile().equals(DATASET) ? null : new ArrivalId(typed.sourceFile()));
    }

    String writtenFields() {
        return fields.stream()
                .map(field -> field.name() + " " + field.rule().written())
                .collect(joining("\n"));
    }

    String writtenRows() {
        return rows.stream().map(RowChoice::written).collect(joining("\n"));
    }

    private static List<ScreenedField> fields(
            String typed, Resource resource, Set<String> approved, boolean mayApprove, List<Problem> problems) {
        List<ScreenedField> fields = new ArrayList<>();
        for (String line : typed.lines().filter(one -> !one.isBlank()).toList()) {
            try {
                fields.add(field(line.strip(), resource, approved, mayApprove));
            } catch (InputRefused refused) {
                refused.problems().forEach(problem -> problems.add(new Problem("deliveryFields", problem.message())));
            }
        }
        if (fields.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("deliveryFields", "请至少写一个信息项，每行一个：字段名 脱敏规则"));
        }
        if (names(fields).size() < fields.size()) {
            problems.add(new Problem("deliveryFields", "有信息项写了两次，请每项只写一行"));
        }
        return fields;
    }

    private static ScreenedField field(String line, Resource resource, Set<String> approved, boolean mayApprove) {
        String[] words = line.split("\\s+", -1);
        Optional<DataItem> item = resource.item(words[0]);
        if (item.isEmpty() || !approved.contains(words[0])) {
            throw new InputRefused("", "信息项“" + words[0] + "”未经批准，不能交付；可交付的有：" + String.join("、", approved));
        }
        if (words.length > 2) {
            throw new InputRefused("", "“" + line + "”应写成：字段名 脱敏规则");
        }
        MaskRule rule = words.length == 1 ? MaskRule.KEEP : MaskRule.parse(words[1]);
        if (rule.kind() == MaskRule.Kind.APPROVED && !mayApprove) {
            throw new InputRefused("", "协议只允许提供脱敏的、汇总的、非敏感的数据（SP-02），“" + words[0] + "”不能用 approved 原样提供");
        }
        return new ScreenedField(words[0], item.get().label(), rule);
    }

    private static Set<String> chosen(String typed, Set<String> names, String key, List<Problem> problems) {
        Set<String> chosen = Transfer.words(typed);
        chosen.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(new Problem(key, "“" + name + "”不在交付的信息项中，请核对字段名")));
        return chosen;
    }

    private static Set<String> names(List<ScreenedField> fields) {
        return fields.stream().map(ScreenedField::name).collect(java.util.stream.Collectors.toSet());
    }

    private static boolean isPersonal(DataItem item) {
        return item.sensitivity() == Sensitivity.PERSONAL || item.sensitivity() == Sensitivity.SENSITIVE;
    }
}
