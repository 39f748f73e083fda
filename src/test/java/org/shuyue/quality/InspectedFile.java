package org.shuyue.quality;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.ItemType;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.RegionLevel;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Sensitivity;
import org.shuyue.catalogue.SharingType;
import org.shuyue.catalogue.UpdateFrequency;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.springframework.util.unit.DataSize;

/** A small file of an invented resource, inspected without the application. */
final class InspectedFile {
    static final Resource RESOURCE = new Resource(
            new ResourceId("X-0001"),
            "测试资源",
            "",
            new AgencyId("A0101"),
            null,
            null,
            SharingType.CONDITIONAL,
            "",
            "",
            OpeningType.NOT_OPEN,
            "",
            "",
            UpdateFrequency.DAILY,
            "",
            RegionLevel.CITY,
            "云川市",
            "",
            "",
            Instant.EPOCH,
            List.of(
                    item("name", "姓名", ItemType.TEXT, 5, Sensitivity.PERSONAL),
                    item("id_number", "身份号码", ItemType.TEXT, 18, Sensitivity.SENSITIVE),
                    item("credit_code", "信用代码", ItemType.TEXT, 18, Sensitivity.ORDINARY),
                    item("gender", "性别", ItemType.TEXT, 0, Sensitivity.ORDINARY),
                    item("birth", "出生日期", ItemType.DATE, 0, Sensitivity.PERSONAL),
                    item("registered", "登记日期", ItemType.DATE, 0, Sensitivity.ORDINARY),
                    item("age", "年龄", ItemType.INTEGER, 0, Sensitivity.ORDINARY),
                    item("status", "状态", ItemType.TEXT, 0, Sensitivity.ORDINARY)));

    private final Path folder;
    private final List<QualityRule> rules = new ArrayList<>();
    private @Nullable Long expectedRows;
    private @Nullable String referenced;
    private @Nullable LocalDate notBefore;

    InspectedFile(Path folder) {
        this.folder = folder;
    }

    InspectedFile rule(RuleKind kind, String detail, String... items) {
        rules.add(new QualityRule("R" + rules.size(), kind, List.of(items), detail, kind.label(), "WH-14b"));
        return this;
    }

    InspectedFile expected(long rows) {
        expectedRows = rows;
        return this;
    }

    InspectedFile notBefore(String day) {
        notBefore = LocalDate.parse(day);
        return this;
    }

    /** What the item of the other resource holds, a value a line; without, that has no data. */
    InspectedFile referenced(String values) {
        referenced = values;
        return this;
    }

    InspectionResult of(String... rows) throws IOException, SQLException {
        return ofText("姓名,身份号码,信用代码,性别,出生日期,登记日期,年龄,状态\n" + String.join("\n", rows) + "\n");
    }

    InspectionResult ofText(String text) throws IOException, SQLException {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    InspectionResult ofText(String text, Charset charset) throws IOException, SQLException {
        return ofBytes(text.getBytes(charset));
    }

    InspectionResult ofBytes(byte[] bytes) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("given.csv"), bytes);
        QualitySettings settings = new QualitySettings(
                folder, DataSize.ofMegabytes(256), DataSize.ofGigabytes(1), 2, DataSize.ofMegabytes(1), 20);
        CsvFile csv = UploadedCsv.prepare(file, RESOURCE);
        Files.deleteIfExists(folder.resolve("inspection.duckdb"));
        try (Workbench bench = Workbench.open(folder, settings)) {
            return new Inspection(bench, csv, detail -> table(bench), notBefore, settings.samples())
                    .of(rules, expectedRows);
        }
    }

    private @Nullable String table(Workbench bench) throws IOException, SQLException {
        if (referenced == null) {
            return null;
        }
        bench.loadValues("other", Files.writeString(folder.resolve("other.csv"), "held\n" + referenced));
        return "other";
    }

    private static DataItem item(String name, String label, ItemType type, int length, Sensitivity sensitivity) {
        return new DataItem(name, label, type, length, "", sensitivity, true);
    }
}
