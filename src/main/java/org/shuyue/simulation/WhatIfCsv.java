package org.shuyue.simulation;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Agency;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.SpreadsheetText;

/** CSV for spreadsheet programs, row by row; no text of it can run as a formula there. */
final class WhatIfCsv implements AutoCloseable {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Application.ZONE);

    private final CSVPrinter printer;
    private final Map<AgencyId, String> agencies;

    private WhatIfCsv(OutputStream out, Collection<Agency> agencies, String... header) {
        this.agencies = agencies.stream().collect(toMap(Agency::id, Agency::name));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            writer.write('\uFEFF');
            printer = new CSVPrinter(
                    writer, CSVFormat.RFC4180.builder().setHeader(header).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WhatIfCsv deadlines(OutputStream out, Collection<Agency> agencies) {
        return new WhatIfCsv(
                out, agencies, "办件编号", "事项", "期限规则", "条款", "期限", "责任部门", "状态", "起算时间", "现到期", "假设到期", "变化", "相差工作日",
                "现最后提醒", "假设最后提醒", "现已超期", "假设已超期", "假设日期暂定", "现办理人", "假设办理人");
    }

    static WhatIfCsv load(OutputStream out, Collection<Agency> agencies) {
        return new WhatIfCsv(out, agencies, "办理人", "登录名", "部门", "到期日", "现到期件数", "假设到期件数");
    }

    void write(Line line) {
        RunningDeadline now = line.deadline().now();
        row(
                now.caseNumber(),
                line.row() == null ? "" : line.row().title(),
                now.ruleId(),
                now.clause(),
                now.period(),
                name(line.duty()),
                now.paused() ? "暂停中" : now.state().label(),
                MOMENT.format(now.startedAt()),
                now.dueText(),
                line.deadline().then().dueText(),
                line.deadline().later() ? "延后" : line.deadline().earlier() ? "提前" : "不变",
                line.deadline().movedBy(),
                MOMENT.format(now.warnAt()),
                MOMENT.format(line.deadline().then().warnAt()),
                yes(line.deadline().lateNow()),
                yes(line.deadline().lateThen()),
                yes(line.deadline().then().provisional()),
                line.now().shown(),
                line.then().shown());
    }

    void write(Load load) {
        Stream.concat(Stream.of(load.all()), load.lines().stream()).forEach(row -> {
            cell(row, "已超期", row.overdue());
            load.days().stream()
                    .filter(day -> row.days().containsKey(day))
                    .forEach(day -> cell(row, day.toString(), row.on(day)));
            cell(row, day(load) + " 以后", row.after());
        });
    }

    private static LocalDate day(Load load) {
        return load.days().get(0).plusDays(Load.DAYS_AHEAD);
    }

    private void cell(Load.Row row, String day, Load.Cell cell) {
        if (cell.now() > 0 || cell.then() > 0) {
            row(
                    row.name(),
                    row.person() == null ? "" : row.person().id(),
                    name(row.agency()),
                    day,
                    cell.nowShown(),
                    cell.thenShown());
        }
    }

    private void row(Object... cells) {
        try {
            printer.printRecord(Stream.of(cells)
                    .map(cell -> cell instanceof Number ? cell : SpreadsheetText.guarded(cell.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(@Nullable AgencyId agency) {
        return agency == null ? "" : agencies.getOrDefault(agency, agency.value());
    }

    private static String yes(boolean said) {
        return said ? "是" : "否";
    }

    @Override
    public void close() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
