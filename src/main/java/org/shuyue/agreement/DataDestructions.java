package org.shuyue.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.access.Grant;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.agreement.DataDestruction.Ground;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Destruction of data at the end of its use or on request: ordered, reported, certified, checked (YC-F3, XA-S21, XA-S25). */
@Component
public class DataDestructions {
    static final String RULE = "data-destruction.destroy";

    private final DataDestructionMapper mapper;
    private final Agreements agreements;
    private final Grants grants;
    private final Resources resources;
    private final People people;
    private final Ledger ledger;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DataDestructions(
            DataDestructionMapper mapper,
            Agreements agreements,
            Grants grants,
            Resources resources,
            People people,
            Ledger ledger,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.grants = grants;
        this.resources = resources;
        this.people = people;
        this.ledger = ledger;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<DataDestruction> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** In the order of their beginning. */
    @Transactional(readOnly = true)
    public List<DataDestruction> of(CaseNumber agreement) {
        return mapper.of(agreement);
    }

    /** Whether one was ordered already for the grant. */
    @Transactional(readOnly = true)
    public boolean isOrderedFor(GrantId grant) {
        return mapper.countOf(grant) > 0;
    }

    /**
     * Who has to destroy what, and why: the provider of an agreement may ask for it at any time (XA-S21); the receiver has
     * to after its end (XA-S25), and the holder of a grant after its period of use (YC-F3). {@link InputRefused} for
     * everybody else, and for what is ordered already.
     *
     * @param agreement under which the data was given; {@code null} for a grant that stands by itself
     */
    @Transactional(readOnly = true)
    public DestructionOrder order(@Nullable CaseNumber agreement, @Nullable GrantId grant, String reason, Person by) {
        if (agreement != null) {
            return ofAgreement(
                    agreements
                            .look(agreement)
                            .orElseThrow(() -> new InputRefused("agreementNumber", "没有协议 " + agreement)),
                    reason,
                    by);
        }
        if (grant != null) {
            return ofGrant(grants.find(grant), by);
        }
        throw new InputRefused("agreementNumber", "请填写协议编号；请从协议页面办理");
    }

    private DestructionOrder ofAgreement(Agreement agreement, String reason, Person by) {
        if (agreement.from() == null) {
            throw new InputRefused("agreementNumber", "协议没有生效过，没有须销毁的数据");
        }
        boolean provider = agreement.providing().handler().equals(by.id());
        boolean over = agreement.state() == AgreementState.ENDED
                && agreement.receiving().handler().equals(by.id());
        if (!provider && !over) {
            throw new InputRefused("agreementNumber", "只有数据提供方的经办人可以要求销毁，使用方在协议终止后自行办理；请从协议页面办理");
        }
        if (provider && reason.isBlank()) {
            throw new InputRefused("requestReason", "请写明要求销毁的理由");
        }
        boolean ordered = of(agreement.number()).stream()
                .anyMatch(one -> one.destructionState() != DataDestruction.State.CERTIFIED
                        || (over && one.ground() == Ground.AGREEMENT_ENDED));
        if (ordered) {
            throw new InputRefused("agreementNumber", "这份协议的数据销毁已经在办理或者已经完成，请在协议页面查看");
        }
        return new DestructionOrder(
                over ? Ground.AGREEMENT_ENDED : Ground.REQUEST,
                agreement.number(),
                null,
                agreement.receiving().agency(),
                agreement.receiving().handler(),
                agreement.providing().agency(),
                agreement.providing().handler(),
                names(agreement),
                over
                        ? "协议 " + agreement.number()
                                + (agreement.end() == null
                                        ? ""
                                        : agreement.end().label())
                        : reason);
    }

    private DestructionOrder ofGrant(Grant grant, Person by) {
        boolean due = grant.applicant().equals(by.id())
                && grants.state(grant) == GrantState.ENDED
                && !isOrderedFor(grant.id());
        if (!due) {
            throw new InputRefused("grantId", "授权没有到期、不是您的，或者已经在办理数据销毁");
        }
        Resource resource = resources.find(grant.resource());
        return new DestructionOrder(
                Ground.PERIOD_OVER,
                null,
                grant.id(),
                grant.holder(),
                grant.applicant(),
                resource.provider(),
                null,
                resource.name() + "（" + resource.id() + "）",
                (grant.endedAt() == null ? "使用期限至 " + grant.until() : "使用期限提前终止，" + grant.endReason()) + "（办件 "
                        + grant.caseNumber() + "）");
    }

    @Transactional
    public DataDestruction start(CaseNumber number, String processId, DestructionOrder order, Actor by) {
        Instant now = now();
        cases.register(
                number,
                processId,
                "数据销毁：" + order.dataName(),
                people.find(order.holderHandler()),
                DataDestruction.State.DUE.label());
        cases.forward(number, order.provider());
        mapper.insert(DataDestruction.due(number, order, now));
        RunningDeadline deadline = ledger.start(number, order.ground().rule(), order.holder(), now);
        publish("data-destruction.ordered", "须销毁数据：" + order.dataName() + "，" + order.reason(), number, by);
        letters.toPerson(
                order.holderHandler(),
                number,
                "请销毁数据：" + order.dataName(),
                order.ground().label() + "（" + order.reason() + "）。请于 " + deadline.shownDue()
                        + " 前（含当日）销毁全部数据或者去标识化，写明载体和方式，并书面保证没有保留任何副本（" + deadline.clause() + "）。");
        return get(number);
    }

    @Transactional
    public DataDestruction report(CaseNumber number, DestructionReport report, Actor by) {
        mapper.report(number, report, now());
        cases.move(number, DataDestruction.State.REPORTED.label());
        publish(
                "data-destruction.reported",
                "报告" + report.way().label() + "：载体 " + report.media() + "，方式 " + report.method() + "，保证没有保留任何副本",
                number,
                by);
        DataDestruction destruction = get(number);
        String text = "办件 " + number + "“" + destruction.dataName() + "”的使用方已报告"
                + report.way().label() + "，请核验。";
        if (destruction.providerHandler() == null) {
            letters.toRole(Role.OPERATOR, null, number, "数据销毁待核验", text);
        } else {
            letters.toPerson(destruction.providerHandler(), number, "数据销毁待核验", text);
        }
        return destruction;
    }

    @Transactional
    public void certified(CaseNumber number, PaperNumber paper) {
        mapper.certify(number, paper);
    }

    /** The clock ends only with a report that was found right. */
    @Transactional
    public void check(CaseNumber number, boolean accepted, String remark, Actor by) {
        DataDestruction destruction = get(number);
        if (accepted) {
            mapper.check(number, DataDestruction.State.CERTIFIED, remark, by.shown(), now());
            ledger.running(number, RULE).ifPresent(running -> ledger.met(number, running.ruleId(), now()));
            cases.close(number, DataDestruction.State.CERTIFIED.label());
            publish("data-destruction.certified", "核验销毁，没有保留副本", number, by);
            letters.toPerson(destruction.holderHandler(), number, "数据销毁已核验", "办件 " + number + " 的数据销毁已核验。");
        } else {
            mapper.check(number, DataDestruction.State.DUE, remark, by.shown(), now());
            cases.move(number, DataDestruction.State.DUE.label());
            publish("data-destruction.returned", "销毁未通过核验：" + remark, number, by);
            letters.toPerson(
                    destruction.holderHandler(),
                    number,
                    "数据销毁未通过核验",
                    "办件 " + number + "：" + remark + "。请处理后重新报告，期限照常计算。");
        }
    }

    private String names(Agreement agreement) {
        String named = agreement.terms().resources().stream()
                .map(subject -> resources
                        .byCode(subject.resource().value())
                        .map(resource -> resource.name() + "（" + resource.id() + "）")
                        .orElse(subject.resource().value()))
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "协议“" + agreement.title() + "”项下的全部数据" : named;
    }

    private void publish(String kind, String sentence, CaseNumber number, Actor by) {
        DataDestruction destruction = get(number);
        events.publishEvent(new AgreementEvent(
                kind,
                sentence,
                number,
                by,
                Map.of(
                        "holder",
                        destruction.holder().value(),
                        "agreement",
                        String.valueOf(destruction.agreementNumber()),
                        "grant",
                        String.valueOf(destruction.grantId()))));
    }

    private DataDestruction get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有数据销毁的办件 " + number));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
