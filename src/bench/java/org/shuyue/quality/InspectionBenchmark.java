package org.shuyue.quality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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

/**
 * What an inspection costs: a CSV file of 12 columns against 20 rules, beside the same counts written by hand as SQL
 * for the same engine. The first argument is the number of rows.
 */
public final class InspectionBenchmark {
    private static final int ROWS = 5_000_000;
    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

    private static final Resource RESOURCE = new Resource(
            new ResourceId("BENCH-1"),
            "测算资源",
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
                    item("record_no", ItemType.INTEGER),
                    item("name", ItemType.TEXT),
                    item("id_number", ItemType.TEXT),
                    item("gender", ItemType.TEXT),
                    item("birth", ItemType.DATE),
                    item("registered", ItemType.DATE),
                    item("status", ItemType.TEXT),
                    item("education", ItemType.TEXT),
                    item("phone", ItemType.TEXT),
                    item("county", ItemType.TEXT),
                    item("months", ItemType.INTEGER),
                    item("base", ItemType.DECIMAL)));

    private InspectionBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
        Path folder = Files.createTempDirectory("shuyue-bench");
        try {
            Path file = generated(folder.resolve("given.csv"), rows);
            System.out.printf(
                    "%,d rows, %,d MB, %d rules; 512 MB for the engine, 2 threads%n",
                    rows, Files.size(file) / 1_000_000, rules().size());
            plain(folder.resolve("warm"), generated(folder.resolve("small.csv"), 1_000));
            long before = peak();
            double cpuBefore = cpuSeconds();
            double inspected = inspected(folder.resolve("a"), file);
            double cpuBetween = cpuSeconds();
            long after = peak();
            double plain = plain(folder.resolve("b"), file);
            double cpuAfter = cpuSeconds();
            System.out.printf(
                    "inspection %.1f s (%.1f s of CPU), peak resident memory %d MB (%d MB before); plain SQL %.1f s "
                            + "(%.1f s of CPU); ratio %.2f (%.2f of CPU)%n",
                    inspected,
                    cpuBetween - cpuBefore,
                    after,
                    before,
                    plain,
                    cpuAfter - cpuBetween,
                    inspected / plain,
                    (cpuBetween - cpuBefore) / (cpuAfter - cpuBetween));
        } finally {
            Workbench.remove(folder);
        }
    }

    private static double inspected(Path folder, Path file) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path copy = Files.createLink(folder.resolve("upload.csv"), file);
        QualitySettings settings = settings(folder);
        long start = System.nanoTime();
        CsvFile csv = UploadedCsv.prepare(copy, RESOURCE);
        InspectionResult result;
        try (Workbench bench = Workbench.open(folder, settings)) {
            result = new Inspection(bench, csv, detail -> null, settings.samples()).of(rules(), null);
        }
        double seconds = seconds(start);
        result.findings()
                .forEach(finding -> System.out.printf(
                        "  %-12s %,10d of %,10d%n", finding.rule().kind(), finding.faults(), finding.checked()));
        return seconds;
    }

    /** The same counts as somebody at the engine's own prompt would ask for them. */
    private static double plain(Path folder, Path file) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path copy = Files.createLink(folder.resolve("upload.csv"), file);
        long start = System.nanoTime();
        try (Workbench bench = Workbench.open(folder, settings(folder))) {
            bench.load(new CsvFile(copy, RESOURCE.items(), CsvFile.AFTER_THE_HEADER));
            bench.numbers("""
                    select
                      count_if(not regexp_full_match(c0, '-?[0-9]{1,18}')), count_if(length(c1) > 50),
                      count_if(length(c2) > 50), count_if(length(c3) > 50), count_if(try_cast(c4 as date) is null),
                      count_if(try_cast(c5 as date) is null), count_if(length(c6) > 50), count_if(length(c7) > 50),
                      count_if(length(c8) > 50), count_if(length(c9) > 50),
                      count_if(not regexp_full_match(c10, '-?[0-9]{1,18}')), count_if(try_cast(c11 as double) is null),
                      count_if(c1 is null), count_if(not regexp_full_match(c8, '12[0-9]{9}')),
                      count_if(try_cast(c10 as integer) not between 0 and 600), count_if(c3 not in ('男', '女')),
                      count_if(c4 > c5), count_if(concat_ws('-', substr(c2, 7, 4), substr(c2, 11, 2), substr(c2, 13, 2)) <> c4),
                      count_if(substr('10X98765432', cast(1 + (
                        cast(substr(c2, 1, 1) as int) * 7 + cast(substr(c2, 2, 1) as int) * 9
                        + cast(substr(c2, 3, 1) as int) * 10 + cast(substr(c2, 4, 1) as int) * 5
                        + cast(substr(c2, 5, 1) as int) * 8 + cast(substr(c2, 6, 1) as int) * 4
                        + cast(substr(c2, 7, 1) as int) * 2 + cast(substr(c2, 8, 1) as int)
                        + cast(substr(c2, 9, 1) as int) * 6 + cast(substr(c2, 10, 1) as int) * 3
                        + cast(substr(c2, 11, 1) as int) * 7 + cast(substr(c2, 12, 1) as int) * 9
                        + cast(substr(c2, 13, 1) as int) * 10 + cast(substr(c2, 14, 1) as int) * 5
                        + cast(substr(c2, 15, 1) as int) * 8 + cast(substr(c2, 16, 1) as int) * 4
                        + cast(substr(c2, 17, 1) as int) * 2) % 11 as integer), 1) <> substr(c2, 18, 1))
                    from held
                    """, List.of());
            bench.number("""
                    select count(*)
                    from (select c2 from held group by c2 having count(*) > 1)
                    """, List.of());
        }
        return seconds(start);
    }

    private static List<QualityRule> rules() {
        List<QualityRule> rules = new ArrayList<>(RESOURCE.items().stream()
                .map(item -> rule(RuleKind.TYPE, "", item.name()))
                .toList());
        rules.addAll(List.of(
                rule(RuleKind.REQUIRED, "", "name"),
                rule(RuleKind.PATTERN, "12[0-9]{9}", "phone"),
                rule(RuleKind.RANGE, "0..600", "months"),
                rule(RuleKind.CODES, "男,女", "gender"),
                rule(RuleKind.DATE_ORDER, "", "birth", "registered"),
                rule(RuleKind.LOGIC, "birth-date", "id_number", "birth"),
                rule(RuleKind.CHECKSUM, "id-number", "id_number"),
                rule(RuleKind.UNIQUE, "", "id_number")));
        return rules;
    }

    private static QualityRule rule(RuleKind kind, String detail, String... items) {
        return new QualityRule(kind + ":" + String.join(",", items), kind, List.of(items), detail, kind.label(), "");
    }

    private static DataItem item(String name, ItemType type) {
        return new DataItem(name, name, type, type == ItemType.TEXT ? 50 : 0, "", Sensitivity.PERSONAL, true);
    }

    private static QualitySettings settings(Path folder) {
        return new QualitySettings(
                folder, DataSize.ofMegabytes(512), DataSize.ofGigabytes(20), 2, DataSize.ofGigabytes(4), 20);
    }

    /** One row of a thousand has a wrong check character, one a missing name, and so on; one repeats a number. */
    private static Path generated(Path file, int rows) throws IOException {
        Random chance = new Random(20261125);
        String last = "";
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("record_no,name,id_number,gender,birth,registered,status,education,phone,county,months,base\n");
            for (int i = 0; i < rows; i++) {
                LocalDate born = OLDEST.plusDays(chance.nextInt(20_000));
                String number = i % 1_000 == 7 ? last : number(born, chance.nextInt(1_000), i);
                last = number;
                out.write(i + "," + (i % 1_000 == 1 ? "" : "张" + i % 9_973) + "," + number + ","
                        + (i % 1_000 == 2 ? "M" : chance.nextBoolean() ? "男" : "女") + "," + born + ","
                        + (i % 1_000 == 3
                                ? born.minusDays(1)
                                : LocalDate.of(2020, 1, 1).plusDays(i % 2_000))
                        + ",已就业,本科,12" + (100_000_000 + chance.nextInt(900_000_000)) + ",临江县,"
                        + (i % 1_000 == 4 ? 601 : i % 600) + "," + i % 30_000 + ".50\n");
            }
        }
        return file;
    }

    /** Of an area that does not exist; the row's number makes it unique. */
    private static String number(LocalDate born, int order, int row) {
        String body = "9%05d%s%03d".formatted(row % 100_000, born.toString().replace("-", ""), order);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = row % 1_000 == 5 ? 1 : 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(body.charAt(i), 10) * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** Of the whole process, the engine's native memory included, in MB; Linux only. */
    private static long peak() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1_000;
        }
    }

    /** Of the whole process; on a busy machine it says more than the clock. */
    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1_000.0;
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
    }
}
