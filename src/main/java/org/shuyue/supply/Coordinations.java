package org.shuyue.supply;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Jurisdiction;
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

/**
 * Data of other levels and regions that the own level's platform cannot provide: through the own level's authority, which
 * coordinates with the level above or lets the agency go (YC-24); each letter and its answer is kept.
 */
@Component
public class Coordinations {
    static final String CONSIDER_RULE = "cross-level-coordination.consider";
    static final String REPLY_RULE = "cross-level-coordination.reply";

    private final CoordinationMapper mapper;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Agencies agencies;
    private final Jurisdiction jurisdiction;
    private final Resources resources;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Coordinations(
            CoordinationMapper mapper,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Agencies agencies,
            Jurisdiction jurisdiction,
            Resources resources,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.agencies = agencies;
        this.jurisdiction = jurisdiction;
        this.resources = resources;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Coordination> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** In the order in which they went out. */
    @Transactional(readOnly = true)
    public List<CoordinationLetter> letters(CaseNumber number) {
        return mapper.letters(number);
    }

    /** The authority of the county for an agency of a county; empty for the city's. */
    @Transactional(readOnly = true)
    public Optional<AgencyId> countyAuthority(AgencyId applicant) {
        return agencies.look(applicant)
                .filter(Agency::isOfCounty)
                .flatMap(agency -> jurisdiction.countyAuthority(agency.region()))
                .map(Agency::id);
    }

    @Transactional
    public void submit(CaseNumber number, String processId, CoordinationWish said, Person by) {
        Instant now = now();
        String name = said.wish().dataName();
        cases.register(number, processId, "跨层级跨地区数据：" + name, by, CoordinationState.SUBMITTED.label());
        mapper.insert(number, by.id(), by.agency(), said, now);
        publish("coordination.submitted", "申请协调获取：" + name, number, Actor.of(by.id(), by.name()));
        AgencyId county = countyAuthority(by.agency()).orElse(null);
        if (county != null) {
            cases.concern(number, List.of(county));
        }
        RunningDeadline deadline = ledger.start(number, CONSIDER_RULE, county, now);
        letters.toRole(
                Role.AUTHORITY,
                county,
                number,
                "跨层级、跨地区数据待协调",
                agencies.find(by.agency()).name() + "需要“" + name + "”（"
                        + said.holderKind().label() + "："
                        + said.wish().supposedHolder() + "），请于 " + deadline.shownDue() + " 前（含当日）研究协调途径并发函（"
                        + deadline.clause() + "）。");
        letters.toApplicant(number, "已收到您的协调申请", "申请 " + number + " 已转本级公共数据主管部门研究。");
    }

    /** The authority coordinates itself, or the agency goes through it. */
    @Transactional
    public void take(CaseNumber number, boolean agencyGoes, String remark, Actor by) {
        mapper.decide(number, remark, by.shown());
        move(number, agencyGoes ? CoordinationState.AGENCY_GOES : CoordinationState.COORDINATING);
        publish(
                "coordination.taken",
                agencyGoes ? "由申请单位通过主管部门向上级协调：" + remark : "由主管部门协调" + (remark.isEmpty() ? "" : "：" + remark),
                number,
                by);
        letters.toApplicant(
                number,
                agencyGoes ? "请向上级主管部门协调" : "主管部门正在协调",
                agencyGoes
                        ? "申请 " + number + "：本级主管部门同意由您单位向上级公共数据主管部门协调，请发函并登记。说明：" + remark
                        : "申请 " + number + " 由本级公共数据主管部门协调。" + remark);
    }

    /** The catalogue has it after all. */
    @Transactional
    public void pointTo(CaseNumber number, ResourceId existing, String remark, Actor by) {
        mapper.decide(number, remark, by.shown());
        String text = entry(existing);
        mapper.result(number, existing, text, null);
        end(number, CoordinationState.ALREADY_CATALOGUED);
        publish("coordination.already-catalogued", "目录中已有资源" + text, number, by);
        letters.toApplicant(
                number,
                "您需要的数据目录中已有",
                "申请 " + number + "：请使用资源" + text + "，可从 /catalogue/" + existing + " 申请。" + remark);
    }

    @Transactional
    public void decline(CaseNumber number, String reasons, String basis, Actor by) {
        mapper.decide(number, "", by.shown());
        mapper.result(number, null, reasons, basis);
        end(number, CoordinationState.DECLINED);
        publish("coordination.declined", "不予协调，理由：" + reasons + "；依据：" + basis, number, by);
        letters.toApplicant(number, "不予协调", "申请 " + number + " 不予协调。理由：" + reasons + "。依据：" + basis);
    }

    /** A letter is out; when its answer is to be asked about, the rule says (the source does not). */
    @Transactional
    public void send(CaseNumber number, OutwardLetter letter, Actor by) {
        boolean agencyGoes = get(number).coordinationState() == CoordinationState.AGENCY_GOES;
        mapper.send(number, letter, by.shown());
        Instant now = now();
        ledger.met(number, CONSIDER_RULE, now);
        RunningDeadline deadline = ledger.start(number, REPLY_RULE, null, now);
        move(number, CoordinationState.LETTER_SENT);
        publish(
                "coordination.letter-sent",
                letter.sentOn() + " 向" + letter.addressee() + "发函" + letter.letterNumber(),
                number,
                by);
        String text = "已于 " + letter.sentOn() + " 向" + letter.addressee() + "发出协调函（" + letter.letterNumber() + "），"
                + deadline.shownDue() + " 仍无答复的，请催问。";
        letters.toApplicant(number, "已发出协调函", "申请 " + number + "：" + text);
        if (agencyGoes) {
            letters.toRole(Role.AUTHORITY, authorityOf(number), number, "申请单位已发协调函", text);
        }
    }

    /** What the answer comes to ends the case, unless another letter goes out. */
    @Transactional
    public void reply(CaseNumber number, CoordinationReply reply, Actor by) {
        Instant now = now();
        List<CoordinationLetter> sent = mapper.letters(number);
        String answer = answer(reply);
        mapper.reply(sent.get(sent.size() - 1).id(), reply, answer, by.shown());
        ledger.met(number, REPLY_RULE, now);
        publish(
                "coordination.replied",
                reply.replyFrom() + " " + reply.repliedOn() + " 答复，结果："
                        + reply.outcome().label() + "，" + answer,
                number,
                by);
        switch (reply.outcome()) {
            case OBTAINED -> conclude(number, CoordinationState.OBTAINED, reply.resource(), answer);
            case REDIRECTED -> conclude(number, CoordinationState.SERVED_OTHERWISE, reply.resource(), answer);
            case NOT_OBTAINABLE -> conclude(number, CoordinationState.NOT_OBTAINABLE, null, answer);
            case AGAIN -> {
                ledger.start(number, CONSIDER_RULE, authorityOf(number), now);
                move(number, CoordinationState.COORDINATING);
                letters.toApplicant(number, "将再次发函协调", "申请 " + number + "：" + answer);
            }
        }
    }

    @Transactional
    public void withdraw(CaseNumber number, String reason, Actor by) {
        Instant now = now();
        mapper.withdrawn(number, reason);
        ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .forEach(running -> ledger.cancel(number, running.ruleId(), now));
        end(number, CoordinationState.WITHDRAWN);
        publish("coordination.withdrawn", "撤回协调申请，理由：" + reason, number, by);
        letters.toRole(
                Role.AUTHORITY,
                authorityOf(number),
                number,
                "协调申请已撤回",
                "申请 " + number + " 已由申请人撤回；已经发函的，请告知对方。理由：" + reason);
    }

    private void conclude(CaseNumber number, CoordinationState state, @Nullable ResourceId resource, String answer) {
        mapper.result(number, resource, answer, null);
        end(number, state);
        letters.toApplicant(number, "协调结果：" + state.label(), "申请 " + number + "：" + answer);
        if (authorityOf(number) != null || state == CoordinationState.NOT_OBTAINABLE) {
            letters.toRole(
                    Role.AUTHORITY,
                    authorityOf(number),
                    number,
                    "协调结果：" + state.label(),
                    "申请 " + number + "：" + answer);
        }
    }

    private String answer(CoordinationReply reply) {
        return switch (reply.outcome()) {
            case OBTAINED ->
                "提供方式：" + reply.provision() + (reply.resource() == null ? "" : "；目录资源" + entry(reply.resource()));
            case REDIRECTED -> "请使用资源" + entry(requireNonNull(reply.resource()));
            case NOT_OBTAINABLE, AGAIN -> "理由：" + reply.reasons();
        };
    }

    private String entry(ResourceId id) {
        return "“" + resources.find(id).name() + "”（" + id + "）";
    }

    private @Nullable AgencyId authorityOf(CaseNumber number) {
        return countyAuthority(get(number).requesterAgency()).orElse(null);
    }

    private void move(CaseNumber number, CoordinationState state) {
        mapper.move(number, state, null);
        cases.move(number, state.label());
    }

    /** Whatever clock still runs has nothing to count any more. */
    private void end(CaseNumber number, CoordinationState state) {
        ledger.met(number, CONSIDER_RULE, now());
        mapper.move(number, state, now());
        cases.close(number, state.label());
    }

    private Coordination get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有协调申请 " + number));
    }

    private void publish(String kind, String sentence, CaseNumber number, Actor by) {
        events.publishEvent(new DemandEvent(kind, sentence, number, by));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
