package org.shuyue.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.SpreadsheetText;
import org.shuyue.workflow.CaseRow;

/** The register as CSV for spreadsheet programs, page after page. */
final class RegisterCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("办件编号", "业务", "事项", "申请单位", "申请人", "提供部门", "状态", "提交时间", "办结时间", "在办期限到期日")
            .get();

    private final CSVPrinter printer;
    private final Map<String, String> titles;
    private final AgencyNames agencies;

    RegisterCsv(OutputStream out, Map<String, String> titles, AgencyNames agencies) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, FORMAT);
        this.titles = titles;
        this.agencies = agencies;
    }

    void write(List<CaseLine> lines) throws IOException {
        for (CaseLine line : lines) {
            CaseRow row = line.row();
            AgencyId provider = row.providerAgency();
            printer.printRecord(
                    row.number(),
                    titles.getOrDefault(row.processId(), row.processId()),
                    SpreadsheetText.guarded(row.title()),
                    SpreadsheetText.guarded(agencies.of(row.applicantAgency())),
                    SpreadsheetText.guarded(row.applicantName()),
                    provider == null ? "" : SpreadsheetText.guarded(agencies.of(provider)),
                    row.state(),
                    Shown.INSTANCE.moment(row.startedAt()),
                    row.endedAt() == null ? "" : Shown.INSTANCE.moment(row.endedAt()),
                    line.running().stream()
                            .map(view -> view.deadline().dueText())
                            .collect(Collectors.joining("；")));
        }
    }

    void end() throws IOException {
        printer.flush();
    }
}
