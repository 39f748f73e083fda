package org.shuyue.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.SpreadsheetText;
import org.shuyue.supervision.LateNote;
import org.shuyue.supervision.Supervision;

/** Deadlines, with what was said of late ones, as CSV for spreadsheet programs. */
final class SupervisionCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("办件编号", "业务", "事项", "责任部门", "条款", "期限依据", "起算时间", "到期日", "进展", "办结时间", "超期原因", "责任人", "补救措施")
            .get();

    private final CSVPrinter printer;
    private final Map<String, String> titles;
    private final AgencyNames agencies;

    SupervisionCsv(OutputStream out, Map<String, String> titles, AgencyNames agencies) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, FORMAT);
        this.titles = titles;
        this.agencies = agencies;
    }

    void write(List<SupervisionPages.Line> lines) throws IOException {
        for (SupervisionPages.Line line : lines) {
            RunningDeadline deadline = line.view().deadline();
            LateNote note = line.note();
            String process = Supervision.processOf(deadline.ruleId());
            printer.printRecord(
                    deadline.caseNumber(),
                    titles.getOrDefault(process, process),
                    line.row() == null ? "" : SpreadsheetText.guarded(line.row().title()),
                    deadline.duty() == null ? "" : SpreadsheetText.guarded(agencies.of(deadline.duty())),
                    deadline.clause(),
                    SpreadsheetText.guarded(deadline.citation()),
                    Shown.INSTANCE.moment(deadline.startedAt()),
                    deadline.shownDue(),
                    line.view().left(),
                    deadline.endedAt() == null ? "" : Shown.INSTANCE.moment(deadline.endedAt()),
                    note == null ? "" : SpreadsheetText.guarded(note.reason()),
                    note == null ? "" : SpreadsheetText.guarded(note.responsible()),
                    note == null ? "" : SpreadsheetText.guarded(note.remedy()));
        }
    }

    void end() throws IOException {
        printer.flush();
    }
}
