package org.shuyue.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the rows of a dataset from a file, by name of item, and notes what does not fit the resource's items. */
final class DatasetReading implements RowReader {
    private final Resource resource;
    private final int maxRows;
    private final Consumer<Map<String, String>> target;
    private final RowProblems problems = new RowProblems();
    private List<DataItem> header = List.of();
    private int rows;

    DatasetReading(Resource resource, int maxRows, Consumer<Map<String, String>> target) {
        this.resource = resource;
        this.maxRows = maxRows;
        this.target = target;
    }

    @Override
    public void row(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (header.isEmpty()) {
            header = items(line, cells);
            return;
        }
        if (++rows > maxRows) {
            throw new UnreadableFile(line, "超过 " + maxRows + " 行，请分批处理或联系管理员调整上限");
        }
        take(line, cells);
    }

    int rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return header.isEmpty() ? List.of(new RowProblem(0, "", "文件中没有表头，第 1 行应为各信息项的名称或字段名")) : problems.list();
    }

    private void take(int line, List<String> cells) {
        if (cells.size() > header.size()
                && !cells.subList(header.size(), cells.size()).stream().allMatch(String::isEmpty)) {
            problems.add(line, "", "有 " + cells.size() + " 个单元格，表头只有 " + header.size() + " 列，请检查逗号和引号");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            DataItem item = header.get(i);
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                row.put(item.name(), cell);
                ItemValuePolicy.fault(item, cell).ifPresent(message -> problems.add(line, item.label(), message));
            }
        }
        target.accept(row);
    }

    private List<DataItem> items(int line, List<String> cells) {
        List<String> unknown = new ArrayList<>();
        List<DataItem> items = new ArrayList<>();
        for (String cell : cells) {
            item(cell).ifPresentOrElse(items::add, () -> unknown.add(cell));
        }
        List<String> missing = resource.items().stream()
                .filter(item -> !items.contains(item))
                .map(DataItem::label)
                .toList();
        boolean twice = items.stream().distinct().count() < items.size();
        if (!unknown.isEmpty() || !missing.isEmpty() || twice) {
            throw new UnreadableFile(
                    line,
                    "表头应为各信息项的名称或字段名，每项一列" + named("；不认识的列", unknown) + named("；缺少的列", missing)
                            + (twice ? "；有重复的列" : ""));
        }
        return items;
    }

    private Optional<DataItem> item(String header) {
        return resource.items().stream()
                .filter(item ->
                        item.name().equalsIgnoreCase(header) || item.label().equals(header))
                .findFirst();
    }

    private static String named(String what, List<String> columns) {
        return columns.isEmpty()
                ? ""
                : what + " "
                        + columns.stream()
                                .limit(30)
                                .map(column -> "“" + RowProblems.shown(column) + "”")
                                .collect(joining("、"));
    }
}
