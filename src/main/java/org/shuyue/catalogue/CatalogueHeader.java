package org.shuyue.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** The header of a catalogue file: every column once, in any order. */
record CatalogueHeader(int line, List<String> cells) {

    /** Throws {@link UnreadableFile} that names every column that is missing, unknown or there twice. */
    List<CatalogueColumn> columns() {
        List<String> faults = new ArrayList<>();
        List<String> headers = headers();
        fault(
                faults,
                "缺少列",
                CatalogueColumn.headers().stream()
                        .filter(header -> !headers.contains(header))
                        .toList());
        fault(
                faults,
                "不认识的列",
                headers.stream()
                        .filter(header -> CatalogueColumn.byHeader(header).isEmpty())
                        .toList());
        fault(
                faults,
                "重复的列",
                headers.stream()
                        .distinct()
                        .filter(header -> count(headers, header) > 1)
                        .toList());
        if (!faults.isEmpty()) {
            throw new UnreadableFile(line, "表头不对：" + String.join("；", faults) + "。请以导出的文件为样板");
        }
        return headers.stream()
                .flatMap(header -> CatalogueColumn.byHeader(header).stream())
                .toList();
    }

    /** Empty cells after the last column are of no account. */
    private List<String> headers() {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return cells.subList(0, last);
    }

    private static long count(List<String> headers, String header) {
        return headers.stream().filter(header::equals).count();
    }

    private static void fault(List<String> faults, String what, List<String> columns) {
        if (!columns.isEmpty()) {
            faults.add(what + " "
                    + columns.stream()
                            .limit(30)
                            .map(column -> "“" + RowProblems.shown(column) + "”")
                            .collect(joining("、")));
        }
    }
}
