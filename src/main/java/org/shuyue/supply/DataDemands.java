package org.shuyue.supply;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.NewEntries;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demands for data that is not in the catalogue, from the wish to the opened access (YC-23a to YC-23d). */
@Component
public class DataDemands {
    static final String ANSWER_RULE = "uncatalogued-request.answer";
    static final String SHARE_RULE = "uncatalogued-request.share";
    static final String PROMISE_RULE = "uncatalogued-request.share-promised";
    private static final String TERMS = "数据只用于需求所列应用场景，不得提供给第三方，不得用于其他目的";

    private final DemandMapper mapper;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Agencies agencies;
    private final Resources resources;
    private final NewEntries entries;
    private final Grants grants;
    private final DemandPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DataDemands(
            DemandMapper mapper,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Agencies agencies,
            Resources resources,
            NewEntries entries,
            Grants grants,
            DemandPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.agencies = agencies;
        this.resources = resources;
        this.entries = entries;
        this.grants = grants;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<DataDemand> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** The clock of the answer runs from here, whoever turns out to have the data (YC-23a). */
    @Transactional
    public void submit(CaseNumber number, String processId, DataWish wish, Person by) {
        Instant now = now();
        cases.register(number, processId, "未编目数据需求：" + wish.dataName(), by, DemandState.SUBMITTED.label());
        mapper.insert(number, by.id(), by.agency(), wish, now);
        publish("data-demand.submitted", "提出未编目数据需求：" + wish.dataName(), number, Actor.of(by.id(), by.name()));
        RunningDeadline deadline = ledger.start(number, ANSWER_RULE, null, now);
        letters.toRole(
                Role.OPERATOR,
                null,
                number,
                "新的未编目数据需求待查找提供部门",
                "需求 " + number + "“" + wish.dataName() + "”应当于 " + deadline.shownDue() + " 前（含当日）答复，请查找提供部门。");
        letters.toApplicant(number, "已收到您的数据需求", "需求 " + number + " 已列入供需清单，应当于 " + deadline.shownDue() + " 前（含当日）答复。");
    }

    /** The operator has found who has the data. */
    @Transactional
    public void forward(CaseNumber number, AgencyId provider, String remark, Actor by) {
        DataDemand demand = get(number);
        mapper.found(number, provider, null, remark);
        cases.forward(number, provider);
        String name = agencies.find(provider).name();
        move(number, DemandState.FORWARDED);
        publish("data-demand.forwarded", "转" + name + "答复", number, by);
        Optional<RunningDeadline> answer = ledger.running(number, ANSWER_RULE);
        answer.ifPresent(deadline -> papers.accepted(get(number), deadline, by));
        String due = answer.map(RunningDeadline::shownDue).orElse("");
        letters.toRole(
                Role.REVIEWER,
                provider,
                number,
                "未编目数据需求待答复",
                "需求 " + number + "“" + demand.dataName() + "”由本部门答复，请于 " + due + " 前（含当日）答复。");
        letters.toApplicant(number, "数据需求已转提供部门", "需求 " + number + " 已转" + name + "，应当于 " + due + " 前（含当日）答复。");
    }

    /** The catalogue has it after all: the demand ends with that hint. */
    @Transactional
    public void pointTo(CaseNumber number, ResourceId existing, String remark, Actor by) {
        Resource resource = resources.find(existing);
        mapper.found(number, null, existing, remark);
        ledger.met(number, ANSWER_RULE, now());
        end(number, DemandState.ALREADY_CATALOGUED);
        publish("data-demand.already-catalogued", "目录中已有资源“" + resource.name() + "”（" + existing + "）", number, by);
        letters.toApplicant(
                number,
                "您需要的数据目录中已有",
                "需求 " + number + "：请使用资源“" + resource.name() + "”（" + existing + "），可从数据目录 /catalogue/" + existing
                        + " 申请。" + (remark.isEmpty() ? "" : "说明：" + remark));
    }

    @Transactional
    public void answer(CaseNumber number, Answer answer, Actor by) {
        Instant now = now();
        mapper.answer(number, answer, by.shown(), now);
        publish("data-demand.answered", "答复：" + answer.decision().label() + shown(answer), number, by);
        switch (answer.decision()) {
            case AGREE_DIRECT, AGREE_LATER -> agree(get(number), answer, by, now);
            case REFUSE -> refuse(get(number), answer, by, now);
            case NOT_HOLDER -> handBack(get(number), answer, by);
        }
    }

    /** The new entry of the catalogue comes out of the case. */
    @Transactional
    public void catalogue(CaseNumber number, Resource entry, Actor by) {
        entries.enter(entry, by);
        mapper.catalogued(number, entry.id());
        move(number, DemandState.CATALOGUED);
        publish("data-demand.catalogued", "编入目录：" + entry.name() + "（" + entry.id() + "）", number, by);
        letters.toRole(
                Role.OPERATOR,
                null,
                number,
                "已编目的数据待汇聚共享",
                "需求 " + number + " 已编目为“" + entry.name() + "”（" + entry.id() + "），请汇聚数据并开通共享。");
    }

    /** Access to all that the entry shares; the second clock ends (YC-23b). */
    @Transactional
    public void share(CaseNumber number, Sharing sharing, Actor by) {
        DataDemand demand = get(number);
        Resource resource = resources.find(requireNonNull(demand.entryCode()));
        grants.open(new NewGrant(
                number,
                resource.id(),
                demand.requesterAgency(),
                demand.requester(),
                resource.sharedItems().stream().map(DataItem::name).toList(),
                sharing.from(),
                sharing.until(),
                sharing.terms().isBlank() ? TERMS : TERMS + "；" + sharing.terms()));
        Instant now = now();
        mapper.shared(number, now);
        ledger.running(number, SHARE_RULE).ifPresent(running -> ledger.met(number, running.ruleId(), now));
        end(number, DemandState.SHARED);
        papers.shared(demand, resource, sharing, by);
        publish("data-demand.shared", "汇聚完成，开通资源“" + resource.name() + "”的访问权限", number, by);
        letters.toApplicant(
                number, "您需要的数据已编目并共享", "需求 " + number + "：资源“" + resource.name() + "”已开通访问权限，请在办件页面领取访问令牌。");
    }

    @Transactional
    public void withdraw(CaseNumber number, String reason, Actor by) {
        Instant now = now();
        mapper.withdrawn(number, reason);
        ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .forEach(running -> ledger.cancel(number, running.ruleId(), now));
        DataDemand demand = get(number);
        if (demand.demandState() == DemandState.CATALOGUED) {
            takeEntryBack(number, requireNonNull(demand.entryCode()), by);
        }
        end(number, DemandState.WITHDRAWN);
        publish("data-demand.withdrawn", "撤回数据需求，理由：" + reason, number, by);
        if (demand.provider() != null) {
            letters.toRole(Role.REVIEWER, demand.provider(), number, "数据需求已撤回", "需求 " + number + " 已由申请人撤回，无需办理。");
        }
    }

    /** The entry that came out of the case goes with it, unless others have begun to use it (YC-23b). */
    private void takeEntryBack(CaseNumber number, ResourceId entry, Actor by) {
        boolean used = cases.isAnyAbout(entry) || !grants.notEnded(entry).isEmpty();
        if (!used && entries.retract(entry, "需求 " + number + " 已撤回，尚无数据和其他申请", by)) {
            return;
        }
        publish("data-demand.entry-kept", "资源 " + entry + " 已有数据或者其他申请，目录条目保留", number, by);
        letters.toRole(
                Role.OPERATOR,
                null,
                number,
                "需求已撤回，目录条目保留",
                "需求 " + number + " 已由申请人撤回；据此编入目录的资源 " + entry + " 已有数据或者其他申请，条目保留，请与提供部门核对是否继续汇聚。");
    }

    private void agree(DataDemand demand, Answer answer, Actor by, Instant now) {
        CaseNumber number = demand.caseNumber();
        ledger.met(number, ANSWER_RULE, now);
        RunningDeadline deadline = answer.promised() == null
                ? ledger.start(number, SHARE_RULE, demand.provider(), now)
                : ledger.startNamed(number, PROMISE_RULE, demand.provider(), now, answer.promised());
        move(number, DemandState.AGREED);
        papers.agreed(demand, answer, by);
        letters.toApplicant(
                number,
                "数据需求已答复：" + answer.decision().label(),
                "需求 " + number + " 已获同意，应当于 " + deadline.shownDue() + " 前（含当日）完成编目、汇聚和共享（" + deadline.clause() + "）。");
    }

    private void refuse(DataDemand demand, Answer answer, Actor by, Instant now) {
        CaseNumber number = demand.caseNumber();
        ledger.met(number, ANSWER_RULE, now);
        end(number, DemandState.REFUSED);
        papers.refused(demand, answer, by);
        letters.toApplicant(
                number, "数据需求已答复：不同意", "需求 " + number + " 未获同意。理由：" + answer.reasons() + "。依据：" + answer.basis());
    }

    /** Back to the operator; the clock goes on. */
    private void handBack(DataDemand demand, Answer answer, Actor by) {
        CaseNumber number = demand.caseNumber();
        AgencyId provider = requireNonNull(demand.provider());
        String said = agencies.find(provider).name() + "（" + by.shown() + "）：" + answer.reasons();
        mapper.disown(number, demand.disowned() == null ? said : demand.disowned() + "\n" + said);
        move(number, DemandState.SUBMITTED);
        letters.toRole(Role.OPERATOR, null, number, "数据需求退回，请另找提供部门", "需求 " + number + "，" + said);
    }

    private void move(CaseNumber number, DemandState state) {
        mapper.move(number, state, null);
        cases.move(number, state.label());
    }

    private void end(CaseNumber number, DemandState state) {
        mapper.move(number, state, now());
        cases.close(number, state.label());
    }

    private DataDemand get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有数据需求 " + number));
    }

    private static String shown(Answer answer) {
        return switch (answer.decision()) {
            case AGREE_DIRECT -> "";
            case AGREE_LATER -> "，承诺 " + answer.promised() + " 共享";
            case REFUSE -> "，理由：" + answer.reasons() + "；依据：" + answer.basis();
            case NOT_HOLDER -> "，" + answer.reasons();
        };
    }

    private void publish(String kind, String sentence, CaseNumber number, Actor by) {
        events.publishEvent(new DemandEvent(kind, sentence, number, by));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
