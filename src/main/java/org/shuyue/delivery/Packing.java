package org.shuyue.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shuyue.screening.Salt;
import org.shuyue.screening.ScreenedField;
import org.shuyue.screening.Screening;
import org.shuyue.screening.ScreeningPlan;
import org.shuyue.screening.ScreeningReport;

/** From rows to an encrypted file in one pass: chosen, masked, screened and written, none of it twice in memory. */
final class Packing {
    private final ScreeningPlan plan;
    private final List<RowChoice> choices;
    private final FileFormat format;

    Packing(ScreeningPlan plan, List<RowChoice> choices, FileFormat format) {
        this.plan = plan;
        this.choices = choices;
        this.format = format;
    }

    /** What came out; the file may leave only if the report is clean. */
    record Packed(ScreeningReport report, String sha256, long size) {}

    /** Rows by name of field, one after another. */
    @FunctionalInterface
    interface Rows {
        void each(Consumer<Map<String, String>> row);
    }

    Packed write(Rows rows, Envelope envelope, String tableName, Path file) throws IOException {
        Screening screening = new Screening(plan, Salt.random());
        FileHash hash = new FileHash();
        try (OutputStream out = new BufferedOutputStream(hash.over(Files.newOutputStream(file)), 1 << 16)) {
            envelope.write(out, tableName, table -> write(rows, screening, table));
        }
        return new Packed(screening.report(), hash.value(), Files.size(file));
    }

    private void write(Rows rows, Screening screening, OutputStream out) throws IOException {
        TableWriter table = TableWriter.to(out, format);
        table.row(plan.fields().stream().map(ScreenedField::label).toList());
        List<String> names = plan.fields().stream().map(ScreenedField::name).toList();
        try {
            rows.each(row -> {
                if (choices.stream().allMatch(choice -> choice.takes(row))) {
                    write(
                            table,
                            screening.row(names.stream()
                                    .map(name -> row.getOrDefault(name, ""))
                                    .toList()));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        table.finish();
    }

    private static void write(TableWriter table, List<String> cells) {
        try {
            table.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
