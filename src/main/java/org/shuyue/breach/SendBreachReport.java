package org.shuyue.breach;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The report goes to the providers, the authority and further bodies, complete or not; its limit is met (XA-S8). */
@Component
public class SendBreachReport {
    private static final String AUTHORITY = "公共数据主管部门";
    private static final Set<Role> RECEIVERS = Set.of(Role.AUTHORITY, Role.REVIEWER, Role.LEADER);

    private final Breaches breaches;
    private final BreachMapper mapper;
    private final BreachFollowUpMapper followUp;
    private final BreachNotices notices;
    private final LeakTime leakTime;
    private final BreachSettings settings;
    private final Agencies agencies;
    private final Cases cases;
    private final BreachLetters letters;
    private final BreachPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SendBreachReport(
            Breaches breaches,
            BreachMapper mapper,
            BreachFollowUpMapper followUp,
            BreachNotices notices,
            LeakTime leakTime,
            BreachSettings settings,
            Agencies agencies,
            Cases cases,
            BreachLetters letters,
            BreachPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.breaches = breaches;
        this.mapper = mapper;
        this.followUp = followUp;
        this.notices = notices;
        this.leakTime = leakTime;
        this.settings = settings;
        this.agencies = agencies;
        this.cases = cases;
        this.letters = letters;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sends it as far as it is written.
     *
     * @param leakReason why the time of the leak is another than was told; may be empty
     */
    @Transactional
    public void send(CaseNumber number, NoticeContents contents, String leakReason, Actor by) {
        DataBreach breach = breaches.get(number);
        BreachNotice notice = notices.write(number, contents, by);
        Instant now = Application.now(clock);
        mapper.send(number, now);
        List<BreachReceipt> receivers = receivers(breach, now);
        receivers.forEach(followUp::insertReceipt);
        leakTime.met(breach, contents.leakAt(), leakReason, by, now);
        cases.move(number, "处置中，报告已送达");
        papers.written(breach, notice, names(receivers), by);
        letters.to(number, RECEIVERS, "数据泄露书面报告（第 " + notice.version() + " 版）", text(number, notice));
        events.publishEvent(new BreachEvent(
                "breach-report.sent",
                "书面报告第 " + notice.version() + " 版送达：" + String.join("、", names(receivers)),
                number,
                by));
    }

    /** A later version; those who have the report already get it too. */
    @Transactional
    public NoticeContents supplement(CaseNumber number, NoticeContents contents, String leakReason, Actor by) {
        leakTime.learned(breaches.get(number), contents.leakAt(), leakReason, by);
        BreachNotice notice = notices.write(number, contents, by);
        DataBreach breach = breaches.get(number);
        if (breach.sentAt() != null) {
            papers.written(breach, notice, names(receipts(number)), by);
        }
        Set<Role> told = breach.sentAt() == null ? Set.of(Role.OPERATOR, Role.AUTHORITY) : RECEIVERS;
        letters.to(number, told, "数据泄露补充报告（第 " + notice.version() + " 版）", text(number, notice));
        return notice.contents();
    }

    /** Names of all to whom the report went. */
    @Transactional(readOnly = true)
    public List<BreachReceipt> receipts(CaseNumber number) {
        return followUp.receipts(number);
    }

    @Transactional
    public void confirm(CaseNumber number, String receiver, Receipt receipt, Actor by) {
        followUp.confirm(number, receiver, receipt.by(), receipt.at(), receipt.note(), by.shown());
        events.publishEvent(
                new BreachEvent("breach-report.received", receiver + "（" + receipt.by() + "）签收泄露报告", number, by));
    }

    private List<BreachReceipt> receivers(DataBreach breach, Instant now) {
        List<BreachReceipt> receivers = new ArrayList<>();
        mapper.resources(breach.caseNumber()).stream()
                .map(LeakedResource::provider)
                .distinct()
                .forEach(provider ->
                        add(receivers, breach, agencies.find(provider).name(), provider, Role.REVIEWER, now));
        add(receivers, breach, AUTHORITY, null, Role.AUTHORITY, now);
        settings.bodies(breach.severity())
                .forEach(body -> add(receivers, breach, body.name(), null, Role.OPERATOR, now));
        return receivers;
    }

    private static List<String> names(List<BreachReceipt> receipts) {
        return receipts.stream().map(BreachReceipt::receiver).toList();
    }

    private static void add(
            List<BreachReceipt> receivers,
            DataBreach breach,
            String name,
            @Nullable AgencyId agency,
            Role role,
            Instant now) {
        receivers.add(new BreachReceipt(
                breach.caseNumber(), receivers.size() + 1, name, agency, role, now, null, null, null, null));
    }

    private static String text(CaseNumber number, BreachNotice notice) {
        List<String> missing = notice.contents().missing();
        return "办件 " + number + "：" + notice.description()
                + (missing.isEmpty() ? "。" : "。尚缺：" + String.join("、", missing) + "，将另行补充。") + "全文见办件页面，请签收。";
    }

    /**
     * A receipt.
     *
     * @param by name of the one who took the report
     */
    public record Receipt(String by, Instant at, @Nullable String note) {}
}
