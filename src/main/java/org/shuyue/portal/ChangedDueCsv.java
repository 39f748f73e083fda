package org.shuyue.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.deadline.Amendment;
import org.shuyue.deadline.ChangedDue;
import org.shuyue.shared.SpreadsheetText;

/** Every deadline that an amended calendar would move, for a spreadsheet. */
final class ChangedDueCsv {
    private ChangedDueCsv() {}

    static void write(Amendment amendment, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord("变化", "办件编号", "条款", "依据", "现到期", "新到期", "新到期是否暂定", "期限编号");
        for (List<ChangedDue> part : List.of(amendment.later(), amendment.earlier())) {
            for (ChangedDue due : part) {
                printer.printRecord(
                        due.later() ? "延后" : "提前（默认保留原到期日）",
                        SpreadsheetText.guarded(due.now().caseNumber().value()),
                        SpreadsheetText.guarded(due.now().clause()),
                        SpreadsheetText.guarded(due.now().citation()),
                        due.now().dueText(),
                        due.thenDue(),
                        due.provisionalThen() ? "暂定" : "否",
                        due.id());
            }
        }
        printer.flush();
    }
}
