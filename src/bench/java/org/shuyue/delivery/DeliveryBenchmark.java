package org.shuyue.delivery;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shuyue.catalogue.TableFile;
import org.shuyue.screening.MaskRule;
import org.shuyue.screening.Salt;
import org.shuyue.screening.ScreenedField;
import org.shuyue.screening.Screening;
import org.shuyue.screening.ScreeningPlan;
import org.springframework.util.unit.DataSize;

/** A CSV file of a million rows through selection, desensitisation check, encryption and SFTP; run it with a small heap. */
public final class DeliveryBenchmark {
    private static final int ROWS = 1_000_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private DeliveryBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("delivery-benchmark");
        Path source = source(directory.resolve("source.csv"));
        System.out.printf("source: %,d rows, %,d MB%n", ROWS, Files.size(source) >> 20);
        double reading = seconds(() -> rows(source, row -> {}));
        Screening screening = new Screening(plan(), Salt.random());
        List<String> names = plan().fields().stream().map(ScreenedField::name).toList();
        double screened = seconds(() ->
                rows(source, row -> screening.row(names.stream().map(row::get).toList())));
        Path file = directory.resolve("data.zip");
        Packing.Packed[] packed = new Packing.Packed[1];
        double all = seconds(() -> packed[0] = new Packing(plan(), RowChoice.parse("county!=无"), FileFormat.CSV)
                .write(row -> rows(source, row), new AesZip("benchmark-password"), "data.csv", file));
        double sent;
        try (InvitingServer server = new InvitingServer(Files.createDirectory(directory.resolve("server")))) {
            SftpKey key = SftpKey.generate("benchmark");
            server.admit(key.publicKey());
            Sftp sftp = new Sftp(new DeliverySettings(
                    directory,
                    directory.resolve("key"),
                    true,
                    5,
                    5,
                    Duration.ofSeconds(30),
                    DataSize.ofGigabytes(2),
                    DataSize.ofGigabytes(8),
                    DataSize.ofMegabytes(1)));
            sent = seconds(() -> sftp.put(
                    server.asPartner(key.publicKey()), key.privateKey(), file, "data.zip", packed[0].sha256()));
        }
        double total = all + sent;
        System.out.printf(
                "%,.0f rows/s; reading %.0f %%, masking and check %.0f %%, writing and encryption %.0f %%, SFTP with reading back %.0f %%%n",
                ROWS / total,
                100 * reading / total,
                100 * (screened - reading) / total,
                100 * (all - screened) / total,
                100 * sent / total);
        System.out.printf(
                "clean: %s; file: %,d MB; peak heap: %,d MB%n",
                packed[0].report().clean(), packed[0].size() >> 20, peak());
    }

    private static ScreeningPlan plan() {
        List<ScreenedField> fields = List.of(
                field("person_name", "姓名", "hash"),
                field("id_number", "公民身份号码", "hash"),
                field("birth_date", "出生日期", "age:10"),
                field("registered_on", "登记日期", "month"),
                field("status", "状态", "keep"),
                field("county", "区县", "keep"),
                field("wage", "工资", "round:100"),
                field("note", "备注", "keep"));
        return new ScreeningPlan(
                fields,
                Set.of("person_name", "id_number", "birth_date", "registered_on", "status", "county", "wage", "note"),
                Set.of("county", "birth_date"),
                Set.of(),
                5,
                TODAY);
    }

    private static ScreenedField field(String name, String label, String rule) {
        return new ScreenedField(name, label, MaskRule.parse(rule));
    }

    private static Path source(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("person_name,id_number,birth_date,registered_on,status,county,wage,note\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("沈青%d,99010219900307%04d,%s,%s,求职中,临江县,%d,第%d季度已推荐岗位%n"
                        .formatted(
                                i,
                                i % 10_000,
                                TODAY.minusYears(20 + i % 40),
                                TODAY.minusDays(i % 700),
                                3000 + i % 5000,
                                1 + i % 4));
            }
        }
        return file;
    }

    private static void rows(Path source, Consumer<Map<String, String>> target) {
        List<String> names = plan().fields().stream().map(ScreenedField::name).toList();
        TableFile.read(source, (line, cells) -> {
            if (line > 1) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), cells.get(i));
                }
                target.accept(row);
            }
        });
    }

    private static double seconds(Work work) throws IOException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private interface Work {
        void run() throws IOException;
    }
}
