package org.shuyue.breach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A leak or its risk is reported: the clock runs, all who must act are told at once (YC-43, YC-44, XA-S8). */
@Component
public class SubmitBreachReport {
    private static final Set<Role> TOLD =
            Set.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER);

    private final BreachMapper mapper;
    private final BreachNotices notices;
    private final ReportLimit limit;
    private final Ledger ledger;
    private final Cases cases;
    private final BreachLetters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmitBreachReport(
            BreachMapper mapper,
            BreachNotices notices,
            ReportLimit limit,
            Ledger ledger,
            Cases cases,
            BreachLetters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.notices = notices;
        this.limit = limit;
        this.ledger = ledger;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** The running limit; it may have passed already when the leak is old. */
    @Transactional
    public RunningDeadline submit(CaseNumber number, String processId, LeakReport report, Person by) {
        Instant now = Application.now(clock);
        List<LeakedResource> resources =
                report.resources().stream().map(LeakedResource::of).toList();
        String names = resources.stream().map(LeakedResource::resourceName).collect(Collectors.joining("、"));
        cases.register(number, processId, fitting("数据泄露报告：" + names), by, "处置中");
        cases.forward(number, resources.get(0).provider());
        cases.concern(number, resources.stream().map(LeakedResource::provider).toList());
        String rule = limit.of(report.severity(), by.agency(), report.countedFrom());
        mapper.insert(breach(number, report, by, rule, now));
        resources.forEach(leaked -> insert(number, leaked, by));
        Actor actor = Actor.of(by.id(), by.name());
        events.publishEvent(new BreachEvent(
                "breach.reported",
                "报告" + report.severity().label() + "数据泄露或者泄露风险：" + names,
                number,
                actor,
                Map.of(
                        "leakAt", String.valueOf(report.leakAt()),
                        "discoveredAt", report.discoveredAt().toString(),
                        "severity", report.severity().code())));
        notices.write(number, new NoticeContents("", report.whatHappened(), "", "", "", report.leakAt()), actor);
        RunningDeadline deadline = ledger.start(number, rule, by.agency(), report.countedFrom());
        ledger.start(number, IncidentLimit.RULE, resources.get(0).provider(), report.discoveredAt());
        tell(number, report, names, deadline, now);
        return deadline;
    }

    /** The form looked before; only who reports the same twice at once gets this far. */
    private void insert(CaseNumber number, LeakedResource leaked, Person by) {
        try {
            mapper.insertResource(number, leaked, Breaches.marker(by.id(), leaked.resource()));
        } catch (DuplicateKeyException twice) {
            throw new InputRefused(
                    "leakedResources",
                    "您刚刚已经报告过“" + leaked.resourceName() + "”，报告已经收到，不必重复提交；请在“我的申请”中打开该办件，有新情况请“补充报告”");
        }
    }

    private void tell(CaseNumber number, LeakReport report, String names, RunningDeadline deadline, Instant now) {
        boolean late = !deadline.dueAt().isAfter(now);
        String limitText = late
                ? "距泄露已超过" + deadline.period().shown() + "，报告时限已于 " + deadline.shownDue() + " 届满，请立即报送"
                : "须于 " + deadline.shownDue() + " 前报送书面报告";
        if (late) {
            cases.move(number, "处置中，报告已超时");
        }
        String text = names + "：" + report.whatHappened() + "。严重程度："
                + report.severity().label() + "。" + limitText + "（" + deadline.clause() + "）。请立即研判封控。联系电话："
                + report.contactPhone();
        letters.to(number, TOLD, late ? "紧急：数据泄露报告，报告已超时" : "紧急：数据泄露报告", text);
        letters.toReporter(number, "已收到您的泄露报告", "办件 " + number + " 已受理，" + limitText + "。情况有变化请在办件页面补充。");
    }

    private static DataBreach breach(CaseNumber number, LeakReport report, Person by, String rule, Instant now) {
        return new DataBreach(
                number,
                by.id(),
                by.agency(),
                report.whatHappened(),
                report.leakAt(),
                report.discoveredAt(),
                report.severity(),
                report.contactPhone(),
                rule,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String fitting(String title) {
        return title.codePointCount(0, title.length()) <= 200
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 199)) + "…";
    }
}
