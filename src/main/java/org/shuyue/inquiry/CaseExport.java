package org.shuyue.inquiry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What a search finds as a file, written while it is being found; the last line says how many there are. */
@Service
public class CaseExport {
    public static final int MOST = 50_000;
    private static final int AT_ONCE = 500;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Application.ZONE);
    private static final List<String> HEADS = List.of(
            "办件编号", "业务", "事项", "申请单位", "申请人", "提供部门", "资源", "状态", "提交时间", "办结时间", "到期时间", "期限情况", "条款", "最近记录时间");

    private final CaseSearch search;
    private final ApplicationEventPublisher events;

    CaseExport(CaseSearch search, ApplicationEventPublisher events) {
        this.search = search;
        this.events = events;
    }

    /** What the file is to be. */
    public enum Format {
        CSV,
        XLSX
    }

    /** How things are called in it. */
    public record Names(Map<String, String> procedures, Function<@Nullable AgencyId, String> agencies) {
        public Names {
            procedures = Map.copyOf(procedures);
        }
    }

    /** Leaves the stream open; that it began and how many it took are in the trail. */
    public void write(CaseWanted wanted, Format format, Names names, Person by, OutputStream out) {
        events.publishEvent(InquiryEvent.exportBegun(wanted, format.name(), by));
        try {
            ExportTable table = format == Format.CSV ? new CsvExport(out) : new XlsxExport(out, "办件");
            table.row(HEADS);
            int rows = 0;
            String at = "";
            while (at != null && rows < MOST) {
                Slice<CaseEntry> slice = search.find(wanted, at, false, Math.min(AT_ONCE, MOST - rows));
                for (CaseEntry entry : slice.rows()) {
                    table.row(cells(entry, names));
                }
                rows += slice.rows().size();
                at = slice.next();
            }
            boolean whole = at == null;
            table.row(List.of(whole ? "共导出 " + rows + " 件" : "已达上限 " + MOST + " 件，其余没有导出；请缩小检索条件后分次导出"));
            table.end();
            events.publishEvent(InquiryEvent.exportDone(format.name(), rows, whole, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(CaseEntry entry, Names names) {
        return List.of(
                entry.number().value(),
                names.procedures().getOrDefault(entry.processId(), entry.processId()),
                entry.title(),
                names.agencies().apply(entry.applicantAgency()),
                entry.applicantName(),
                names.agencies().apply(entry.providerAgency()),
                entry.resource() == null ? "" : entry.resource().value(),
                entry.state(),
                TIME.format(entry.startedAt()),
                shown(entry.endedAt()),
                shown(entry.dueAt()),
                entry.kept().label(),
                entry.clauses(),
                TIME.format(entry.lastEventAt()));
    }

    private static String shown(@Nullable Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }
}
