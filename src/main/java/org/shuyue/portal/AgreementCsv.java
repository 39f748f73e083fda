package org.shuyue.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.shuyue.agreement.Agreement;
import org.shuyue.shared.SpreadsheetText;

/** The list of agreements as CSV for spreadsheet programs. */
final class AgreementCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("协议编号", "种类", "名称", "甲方", "乙方", "状态", "生效日期", "期满日期", "终止方式", "保密期至")
            .get();

    private final CSVPrinter printer;
    private final AgencyNames agencies;

    AgreementCsv(OutputStream out, AgencyNames agencies) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, FORMAT);
        this.agencies = agencies;
    }

    void write(List<Agreement> rows) throws IOException {
        for (Agreement row : rows) {
            printer.printRecord(
                    row.number(),
                    row.kind().label(),
                    SpreadsheetText.guarded(row.title()),
                    SpreadsheetText.guarded(agencies.of(row.a().agency())),
                    SpreadsheetText.guarded(agencies.of(row.b().agency())),
                    row.state().label(),
                    text(row.from()),
                    text(row.until()),
                    row.end() == null ? "" : row.end().label(),
                    text(row.confidentialUntil()));
        }
    }

    void end() throws IOException {
        printer.flush();
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }
}
