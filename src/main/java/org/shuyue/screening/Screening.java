package org.shuyue.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shuyue.screening.ScreeningReport.Finding;
import org.shuyue.screening.ScreeningReport.Sample;
import org.shuyue.shared.Shortened;

/** Masks the rows of one table and looks at what would leave, in memory that does not grow with the rows. */
public final class Screening {
    private static final int SAMPLES = 5;
    /** More combinations than this are taken for as many that are too rare. */
    private static final int MOST_COMBINATIONS = 100_000;

    private final ScreeningPlan plan;
    private final Salt salt;
    private final List<Column> columns;
    private final Map<Spot, Tally> findings = new LinkedHashMap<>();
    private final Map<String, Alike> combinations = new HashMap<>();
    private long tooMany;
    private long rows;
    private long unmasked;

    public Screening(ScreeningPlan plan, Salt salt) {
        this.plan = plan;
        this.salt = salt;
        columns = plan.fields().stream().map(field -> new Column(field, plan)).toList();
    }

    /** A field as it is looked at. */
    private record Column(ScreenedField field, @Nullable SensitiveKind heading, boolean alike, boolean counts) {
        Column(ScreenedField field, ScreeningPlan plan) {
            this(
                    field,
                    ColumnPolicy.of(field.name(), field.label()).orElse(null),
                    plan.alike().contains(field.name()),
                    plan.counts().contains(field.name()));
        }
    }

    private record Spot(SensitiveKind kind, String field) {}

    private static final class Tally {
        private final List<Sample> samples = new ArrayList<>();
        private long count;
    }

    private static final class Alike {
        private final long first;
        private long count;

        private Alike(long first) {
            this.first = first;
        }
    }

    /** The row as it leaves; cells in the order of the plan's fields. */
    public List<String> row(List<String> cells) {
        rows++;
        List<String> leaving = new ArrayList<>(columns.size());
        StringBuilder combination = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String masked = masked(column, i < cells.size() ? cells.get(i) : "");
            look(column, masked);
            if (column.alike) {
                combination.append(masked).append('\u001f');
            }
            leaving.add(masked);
        }
        if (!combination.isEmpty()) {
            count(combination.toString());
        }
        return leaving;
    }

    public ScreeningReport report() {
        List<String> unapproved = plan.fields().stream()
                .filter(field -> !plan.approved().contains(field.name()))
                .map(ScreenedField::label)
                .toList();
        List<Finding> all = new ArrayList<>(findings.entrySet().stream()
                .map(entry -> new Finding(
                        entry.getKey().kind, entry.getKey().field, entry.getValue().count, entry.getValue().samples))
                .toList());
        fewAlike().ifPresent(all::add);
        return new ScreeningReport(rows, unapproved, all, unmasked);
    }

    private String masked(Column column, String cell) {
        Optional<String> masked = column.field.rule().mask(cell, salt, plan.today());
        if (masked.isEmpty()) {
            unmasked++;
        }
        return masked.orElse("");
    }

    private void look(Column column, String cell) {
        if (cell.isEmpty() || column.field.rule().kind() == MaskRule.Kind.APPROVED) {
            return;
        }
        if (column.counts) {
            if (isSmall(cell)) {
                note(column, new Hit(SensitiveKind.SMALL_CELL, ""));
            }
            return;
        }
        List<Hit> hits =
                column.field.rule().kind() == MaskRule.Kind.HASH ? List.of() : SensitiveText.find(cell, plan.today());
        hits.forEach(hit -> note(column, hit));
        if (hits.isEmpty() && column.heading != null) {
            ColumnPolicy.look(column.heading, cell).ifPresent(hit -> note(column, hit));
        }
    }

    private boolean isSmall(String cell) {
        String digits = Folded.of(cell).replaceAll("[, 人户件]", "");
        return digits.matches("\\d{1,9}") && Integer.parseInt(digits) > 0 && Integer.parseInt(digits) < plan.least();
    }

    private void note(Column column, Hit hit) {
        Tally tally = findings.computeIfAbsent(new Spot(hit.kind(), column.field.label()), first -> new Tally());
        tally.count++;
        if (tally.samples.size() < SAMPLES) {
            tally.samples.add(
                    new Sample(rows, hit.kind() == SensitiveKind.SMALL_CELL ? "小于 " + plan.least() : hit.masked()));
        }
    }

    private void count(String combination) {
        Alike alike = combinations.get(combination);
        if (alike != null) {
            alike.count++;
        } else if (combinations.size() < MOST_COMBINATIONS) {
            Alike first = new Alike(rows);
            first.count = 1;
            combinations.put(combination, first);
        } else {
            tooMany++;
        }
    }

    private Optional<Finding> fewAlike() {
        List<Alike> few = combinations.values().stream()
                .filter(alike -> alike.count < plan.least())
                .sorted((one, other) -> Long.compare(one.first, other.first))
                .toList();
        long count = few.stream().mapToLong(alike -> alike.count).sum() + tooMany;
        if (count == 0) {
            return Optional.empty();
        }
        String fields = IntStream.range(0, columns.size())
                .mapToObj(columns::get)
                .filter(Column::alike)
                .map(column -> column.field.label())
                .collect(java.util.stream.Collectors.joining("＋"));
        return Optional.of(new Finding(
                SensitiveKind.FEW_ALIKE,
                Shortened.to(100, fields),
                count,
                few.stream()
                        .limit(SAMPLES)
                        .map(alike -> new Sample(alike.first, "同类仅 " + alike.count + " 行"))
                        .toList()));
    }
}
