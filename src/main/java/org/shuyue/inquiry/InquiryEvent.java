package org.shuyue.inquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** What somebody did at the workbench: those who look into everything are looked at as well. */
record InquiryEvent(String kind, String sentence, Actor actor, Map<String, String> details) implements AuditableEvent {
    InquiryEvent {
        details = Map.copyOf(details);
    }

    static InquiryEvent casesSearched(CaseWanted wanted, int found, boolean turned, Person by) {
        Map<String, String> said = said(wanted);
        return new InquiryEvent(
                "inquiry.cases-searched",
                "检索办件" + (turned ? "（翻页）" : "") + "：" + listed(said) + "，本页 " + found + " 件",
                actor(by),
                said);
    }

    static InquiryEvent exportBegun(CaseWanted wanted, String format, Person by) {
        Map<String, String> said = said(wanted);
        return new InquiryEvent("inquiry.export-begun", "导出办件清单（" + format + "）：" + listed(said), actor(by), said);
    }

    static InquiryEvent exportDone(String format, long rows, boolean whole, Person by) {
        return new InquiryEvent(
                "inquiry.export-done",
                "办件清单（" + format + "）已导出 " + rows + " 件" + (whole ? "" : "，已达上限"),
                actor(by),
                Map.of("rows", Long.toString(rows)));
    }

    static InquiryEvent sightsSearched(Sights.Wanted wanted, int found, Person by) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "人员", wanted.person());
        put(said, "资源", wanted.resource());
        put(said, "自", wanted.from());
        put(said, "至", wanted.until());
        return new InquiryEvent(
                "inquiry.sights-searched", "检索数据调用：" + listed(said) + "，本页 " + found + " 次", actor(by), said);
    }

    static InquiryEvent querySaved(String name, String address, Person by) {
        return new InquiryEvent("inquiry.query-saved", "保存检索条件“" + name + "”", actor(by), Map.of("address", address));
    }

    static InquiryEvent queryRenamed(String former, String name, Person by) {
        return new InquiryEvent("inquiry.query-renamed", "把检索条件“" + former + "”改名为“" + name + "”", actor(by), Map.of());
    }

    static InquiryEvent queryDeleted(String name, Person by) {
        return new InquiryEvent("inquiry.query-deleted", "删除检索条件“" + name + "”", actor(by), Map.of());
    }

    static InquiryEvent rebuildWanted(Person by) {
        return new InquiryEvent("inquiry.rebuild-wanted", "要求重建检索数据", actor(by), Map.of());
    }

    private static Map<String, String> said(CaseWanted wanted) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "编号", wanted.number());
        put(said, "检索词", String.join(" ", wanted.words()));
        put(said, "人员", wanted.person());
        put(said, "机构", wanted.agency());
        put(said, "资源", wanted.resource());
        put(said, "条款", wanted.clause());
        put(said, "业务", wanted.processId());
        put(said, "状态", wanted.state());
        put(said, "在办", wanted.open() == null ? null : wanted.open() ? "是" : "否");
        put(said, "期限", wanted.kept() == null ? null : wanted.kept().label());
        put(said, "提交自", wanted.startedFrom());
        put(said, "提交至", wanted.startedUntil());
        put(said, "到期自", wanted.dueFrom());
        put(said, "到期至", wanted.dueUntil());
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable Object what) {
        if (what != null && !what.toString().isEmpty()) {
            said.put(name, what.toString());
        }
    }

    private static String listed(Map<String, String> said) {
        return said.isEmpty()
                ? "全部"
                : said.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining("，"));
    }

    private static Actor actor(Person by) {
        return Actor.of(by.id(), by.name());
    }
}
