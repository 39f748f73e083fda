package org.shuyue.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;

/** Brings rows and rules together in a folder that lasts as long as the inspection. */
@Component
class InspectionRun {
    private final DatasetCsv dataset;
    private final Datasets datasets;
    private final QualitySettings settings;
    private final Clock clock;

    InspectionRun(DatasetCsv dataset, Datasets datasets, QualitySettings settings, Clock clock) {
        this.dataset = dataset;
        this.datasets = datasets;
        this.settings = settings;
        this.clock = clock;
    }

    /** An empty folder; whoever asks for it has it removed. */
    Path folder() {
        try {
            Path all =
                    Files.createDirectories(settings.workDir().toAbsolutePath().normalize());
            return Files.createTempDirectory(all, "inspection");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@link org.shuyue.shared.InputRefused} when an uploaded file is not in order.
     *
     * @param upload {@code null} for the rows that the platform holds
     */
    InspectionResult of(
            Resource resource,
            List<QualityRule> rules,
            @Nullable Long expectedRows,
            Path folder,
            @Nullable Path upload) {
        try {
            CsvFile file = upload == null ? dataset.write(resource, folder) : UploadedCsv.prepare(upload, resource);
            try (Workbench bench = Workbench.open(folder, settings)) {
                Map<String, String> tables = new HashMap<>();
                Inspection inspection = new Inspection(
                        bench,
                        file,
                        detail -> referenced(bench, tables, detail),
                        Timeliness.notBefore(resource.updateFrequency(), Application.today(clock))
                                .orElse(null),
                        settings.samples());
                return inspection.of(rules, expectedRows);
            }
        } catch (SQLException e) {
            throw new InspectionFailed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String referenced(Workbench bench, Map<String, String> tables, String detail)
            throws SQLException, IOException {
        Reference reference = Reference.parse(detail).orElseThrow();
        ResourceId other = new ResourceId(reference.resource());
        if (!datasets.has(other)) {
            return null;
        }
        String known = tables.get(detail);
        if (known != null) {
            return known;
        }
        String table = "other" + tables.size();
        Path values = bench.folder().resolve(table + ".csv");
        dataset.write(other, List.of(reference.item()), values);
        bench.loadValues(table, values);
        tables.put(detail, table);
        return table;
    }
}
