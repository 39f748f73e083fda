package org.shuyue.quality;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.DataItem;

/** Holds the rows of one file against rules: one pass for the rules on single rows, one for each unique key. */
final class Inspection {

    private static final String COUNT = """
            select count(*)
            from held
            """;
    private static final String COUNT_REPEATED = """
            select count(distinct position)
            from repeated
            """;

    private final Workbench bench;
    private final CsvFile file;
    private final References references;
    private final @Nullable LocalDate notBefore;
    private final int most;
    private final List<Judged> judged = new ArrayList<>();
    private final Map<QualityRule, Finding> findings = new HashMap<>();

    /** The values of an item of another resource, as a table of the workbench; {@code null} when it has no rows here. */
    @FunctionalInterface
    interface References {
        @Nullable
        String table(String detail) throws SQLException, IOException;
    }

    /** A rule on single rows, with its condition. */
    private record Judged(QualityRule rule, RuleSql sql) {}

    /** @param notBefore of which day the newest row must be at least; {@code null} where nothing says so */
    Inspection(Workbench bench, CsvFile file, References references, @Nullable LocalDate notBefore, int mostSamples) {
        this.bench = bench;
        this.file = file;
        this.references = references;
        this.notBefore = notBefore;
        this.most = mostSamples;
    }

    /** @param expectedRows how many rows are prescribed, if anything says so */
    InspectionResult of(List<QualityRule> rules, @Nullable Long expectedRows) throws SQLException, IOException {
        long rows = bench.load(file);
        List<QualityRule> fit = rules.stream().filter(this::fits).toList();
        prepare(fit);
        List<DataItem> mandatory = mandatory(fit);
        long[] counted = count(mandatory);
        for (int i = 0; i < judged.size(); i++) {
            Judged one = judged.get(i);
            long faults = counted[2 * i + 1];
            findings.put(
                    one.rule(),
                    new Finding(one.rule(), counted[2 * i], faults, "", faults == 0 ? List.of() : samples(one)));
        }
        long duplicates = duplicates(
                fit.stream().filter(rule -> rule.kind() == RuleKind.UNIQUE).toList());
        int from = 2 * judged.size();
        long anomalies = counted[from];
        long filled = 0;
        int complete = file.columns().size();
        for (int i = 0; i < mandatory.size(); i++) {
            long there = counted[from + 1 + i];
            filled += there;
            complete -= there < rows ? 1 : 0;
        }
        Map<Indicator, Ratio> indicators = new EnumMap<>(Indicator.class);
        indicators.put(Indicator.STORAGE, new Ratio(rows, expectedRows == null ? 0 : expectedRows));
        indicators.put(
                Indicator.COMPLETENESS, new Ratio(complete, file.columns().size()));
        indicators.put(Indicator.FILL, new Ratio(filled, rows * mandatory.size()));
        indicators.put(Indicator.ANOMALY, new Ratio(anomalies, rows));
        indicators.put(Indicator.DUPLICATE, new Ratio(duplicates, rows));
        return new InspectionResult(
                rows, indicators, rules.stream().map(findings::get).toList());
    }

    /** Whether the catalogue still has the items; a rule on others is said to be out of use. */
    private boolean fits(QualityRule rule) {
        boolean fits = rule.items().stream()
                .allMatch(name ->
                        file.columns().stream().anyMatch(item -> item.name().equals(name)));
        if (!fits) {
            findings.put(rule, new Finding(rule, 0, 0, "目录中已经没有该信息项，无法核对", List.of()));
        }
        return fits;
    }

    private void prepare(List<QualityRule> rules) throws SQLException, IOException {
        for (QualityRule rule : rules) {
            if (rule.kind() == RuleKind.UNIQUE) {
                continue;
            }
            if (rule.kind() == RuleKind.TIMELY) {
                prepareTimely(rule);
                continue;
            }
            String table = rule.kind() == RuleKind.REFERENCE ? references.table(rule.detail()) : "";
            if (table == null) {
                findings.put(rule, new Finding(rule, 0, 0, "引用的资源在本平台没有数据，无法核对", List.of()));
            } else {
                judged.add(new Judged(rule, RuleSql.of(rule, columns(rule.items()), items(rule.items()), table)));
            }
        }
    }

    private void prepareTimely(QualityRule rule) {
        if (notBefore == null) {
            findings.put(rule, new Finding(rule, 0, 0, "目录中没有规定更新频率，无法核对", List.of()));
        } else {
            judged.add(new Judged(rule, RuleSql.timely(columns(rule.items()).get(0), notBefore)));
        }
    }

    /** Items that some rule says must be filled in. */
    private List<DataItem> mandatory(List<QualityRule> rules) {
        Set<String> names = new LinkedHashSet<>();
        rules.stream().filter(rule -> rule.kind() == RuleKind.REQUIRED).forEach(rule -> names.addAll(rule.items()));
        return items(List.copyOf(names));
    }

    /** For each rule where it applies and where it is broken; rows with any anomaly; what is filled in of each item. */
    private long[] count(List<DataItem> mandatory) throws SQLException {
        List<Object> binds = new ArrayList<>();
        List<String> inner = new ArrayList<>();
        List<String> outer = new ArrayList<>();
        List<String> anomalies = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            RuleSql sql = judged.get(i).sql();
            inner.add(sql.applies() + " as a" + i + ", " + sql.broken() + " as b" + i);
            binds.addAll(sql.binds());
            outer.add("count(*) filter (where a" + i + ")");
            outer.add("count(*) filter (where a" + i + " and b" + i + ")");
            if (judged.get(i).rule().kind() != RuleKind.REQUIRED) {
                anomalies.add("(a" + i + " and b" + i + ")");
            }
        }
        outer.add(anomalies.isEmpty() ? "0" : "count(*) filter (where " + String.join(" or ", anomalies) + ")");
        for (DataItem item : mandatory) {
            String column = column(item);
            inner.add("trim(" + column + ") <> '' as f" + column);
            outer.add("count(*) filter (where f" + column + ")");
        }
        inner.add("1 as one");
        return bench.numbers(
                "select " + String.join(", ", outer) + " from (select " + String.join(", ", inner) + " from held)",
                binds);
    }

    private List<Sample> samples(Judged one) throws SQLException {
        List<String> names = one.rule().items();
        return samples(
                names,
                bench.rows(
                        "select rowid, " + String.join(", ", columns(names)) + " from held where "
                                + one.sql().applies() + " and " + one.sql().broken() + " limit " + most,
                        one.sql().binds()));
    }

    private List<Sample> samples(List<String> names, List<List<String>> rows) {
        return rows.stream()
                .map(row -> new Sample(
                        Long.parseLong(row.get(0)) + file.firstLine(),
                        masked(Workbench.cells(names, row.subList(1, row.size())))))
                .toList();
    }

    private Map<String, String> masked(Map<String, String> cells) {
        cells.replaceAll((name, text) -> Mask.of(text, item(name).sensitivity()));
        return cells;
    }

    /**
     * Rows that repeat an earlier one in any unique key, or wholly where no key is declared. Candidates are found by a
     * hash, which keeps the pass small, and then compared exactly.
     */
    private long duplicates(List<QualityRule> keys) throws SQLException {
        bench.execute("create table repeated (key_number integer, position bigint)");
        if (keys.isEmpty()) {
            List<String> all = file.columns().stream().map(this::column).toList();
            repeat(0, all, "true");
        }
        for (int i = 0; i < keys.size(); i++) {
            QualityRule key = keys.get(i);
            List<String> columns = columns(key.items());
            String there =
                    columns.stream().map(column -> column + " is not null").collect(joining(" and "));
            long faults = repeat(i, columns, there);
            long checked = bench.number(COUNT + "where " + there, List.of());
            findings.put(key, new Finding(key, checked, faults, "", faults == 0 ? List.of() : repeated(i, key)));
        }
        return bench.number(COUNT_REPEATED, List.of());
    }

    private long repeat(int number, List<String> columns, String there) throws SQLException {
        String list = String.join(", ", columns);
        return bench.update("""
                insert into repeated
                select %1$d, position
                from (
                  select rowid as position, row_number() over (partition by %2$s order by rowid) as turn
                  from held
                  where %3$s and hash(%2$s) in (
                    select h from (select hash(%2$s) as h from held where %3$s) group by h having count(*) > 1))
                where turn > 1""".formatted(number, list, there), List.of());
    }

    private List<Sample> repeated(int number, QualityRule key) throws SQLException {
        return samples(
                key.items(),
                bench.rows(
                        "select position, "
                                + columns(key.items()).stream()
                                        .map(c -> "held." + c)
                                        .collect(joining(", "))
                                + " from repeated join held on held.rowid = repeated.position where key_number = "
                                + number + " order by position limit " + most,
                        List.of()));
    }

    private List<String> columns(Collection<String> names) {
        return names.stream().map(name -> column(item(name))).toList();
    }

    private List<DataItem> items(Collection<String> names) {
        return names.stream().map(this::item).toList();
    }

    private String column(DataItem item) {
        return "c" + file.columns().indexOf(item);
    }

    private DataItem item(String name) {
        return file.columns().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The file has no column " + name));
    }
}
