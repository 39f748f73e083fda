package org.shuyue.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Day;
import org.shuyue.deadline.Explanation;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.Procedures;
import org.springframework.stereotype.Component;

/** What the case was about, what was said in it, and how its dates came about, as JSON. */
@Component
class CaseFile {
    private static final JsonMapper JSON = new JsonMapper();

    private final Procedures procedures;
    private final Ledger ledger;
    private final Clock clock;

    CaseFile(Procedures procedures, Ledger ledger, Clock clock) {
        this.procedures = procedures;
        this.ledger = ledger;
        this.clock = clock;
    }

    byte[] of(CaseRow row) {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("caseNumber", row.number().value());
        file.put("process", row.processId());
        file.put("procedure", procedures.title(row.processId()));
        file.put("title", row.title());
        file.put("applicant", row.applicant().value());
        file.put("applicantName", row.applicantName());
        file.put("applicantAgency", row.applicantAgency().value());
        file.put("providerAgency", text(row.providerAgency()));
        file.put("state", row.state());
        file.put("startedAt", row.startedAt().toString());
        file.put("endedAt", text(row.endedAt()));
        file.put(
                "sheets",
                procedures.sheets(row.processId(), row.number()).stream()
                        .map(CaseFile::sheet)
                        .toList());
        file.put(
                "deadlines",
                ledger.of(row.number()).stream().map(this::deadline).toList());
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(file)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A case can be written", e);
        }
    }

    private static Map<String, Object> sheet(CaseSheet sheet) {
        Map<String, Object> lines = new LinkedHashMap<>();
        sheet.lines().forEach(line -> lines.put(line.label(), line.text()));
        return Map.of("heading", sheet.heading(), "lines", lines);
    }

    private Map<String, @Nullable Object> deadline(RunningDeadline deadline) {
        Explanation explained = ledger.explain(deadline, clock.instant());
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("rule", deadline.ruleId());
        facts.put("pack", deadline.terms().pack());
        facts.put("clause", deadline.clause());
        facts.put("citation", deadline.citation());
        facts.put("period", deadline.period().toString());
        facts.put("duty", text(deadline.duty()));
        facts.put("startedAt", deadline.startedAt().toString());
        facts.put("countedFrom", explained.countedFrom().toString());
        facts.put("due", deadline.dueText());
        facts.put("provisional", deadline.provisional());
        facts.put("calendarVersion", deadline.calendarVersion());
        facts.put("state", deadline.state().name());
        facts.put("breachedAt", text(deadline.breachedAt()));
        facts.put("endedAt", text(deadline.endedAt()));
        facts.put("days", explained.due().days().stream().map(CaseFile::day).toList());
        facts.put(
                "changes",
                explained.events().stream()
                        .map(event -> event.at() + " " + event.kind().label() + " " + event.cause() + " "
                                + event.reason() + " " + event.evidence())
                        .map(String::strip)
                        .toList());
        return facts;
    }

    private static String day(Day day) {
        return day.date() + (day.counted() ? " 计入 " : " 不计 ") + day.reason();
    }

    private static @Nullable String text(@Nullable Object fact) {
        return fact == null ? null : fact.toString();
    }
}
