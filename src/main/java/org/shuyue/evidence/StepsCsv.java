package org.shuyue.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.SpreadsheetText;
import org.shuyue.workflow.CaseProcess;

/** The steps of the engine for spreadsheet programs. */
final class StepsCsv {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Application.ZONE);

    private StepsCsv() {}

    static byte[] of(List<CaseProcess.Step> steps) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("流程", "环节编号", "环节", "种类", "办理人", "开始时间", "结束时间", "是否中止");
            for (CaseProcess.Step step : steps) {
                printer.printRecord(
                        step.processId(),
                        step.id(),
                        SpreadsheetText.guarded(step.name()),
                        step.kind(),
                        step.assignee(),
                        TIME.format(step.began()),
                        shown(step.ended()),
                        step.cancelled() ? "是" : "否");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(@Nullable Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }
}
