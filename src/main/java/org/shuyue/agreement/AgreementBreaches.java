package org.shuyue.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.agreement.AgreementBreach.Judgement;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Breaches of agreements: notified, rectified in time or not, judged by the party that complained (SP-06b). */
@Component
public class AgreementBreaches {
    public static final String RULE = "agreement-breach.rectify";

    private final AgreementBreachMapper mapper;
    private final Agreements agreements;
    private final EndAgreement end;
    private final Ledger ledger;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgreementBreaches(
            AgreementBreachMapper mapper,
            Agreements agreements,
            EndAgreement end,
            Ledger ledger,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.end = end;
        this.ledger = ledger;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** What a party complains of. */
    public record Complaint(CaseNumber agreement, String brokenClause, String facts, String demands, boolean grave) {}

    @Transactional(readOnly = true)
    public Optional<AgreementBreach> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** In the order of their notices. */
    @Transactional(readOnly = true)
    public List<AgreementBreach> of(CaseNumber agreement) {
        return mapper.of(agreement);
    }

    /** The time to rectify runs from the notice; a grave breach leaves none. */
    @Transactional
    public AgreementBreach notify(CaseNumber number, String processId, Complaint complaint, Person by) {
        Agreement agreement = agreements.find(complaint.agreement());
        Side side = agreement.handledBy(by).orElseThrow();
        Instant now = now();
        cases.register(number, processId, "违约通知：" + agreement.title(), by, complaint.grave() ? "待决定" : "待整改");
        mapper.insert(AgreementBreach.notified(number, side, complaint, now));
        Party broke = agreement.party(side.other());
        String until = "";
        if (!complaint.grave()) {
            RunningDeadline deadline = ledger.start(number, RULE, broke.agency(), now);
            until = "，请于 " + deadline.shownDue() + " 前（含当日）整改并报告；逾期未整改的，对方有权终止协议（" + deadline.clause() + "）";
        }
        publish(
                "agreement-breach.notified",
                side.label() + "通知违约：" + complaint.brokenClause(),
                number,
                complaint.agreement(),
                by);
        letters.toPerson(
                broke.handler(),
                number,
                "违约通知：" + agreement.title(),
                "协议 " + agreement.number() + " 的对方认为本方违反“" + complaint.brokenClause() + "”：" + complaint.facts() + until
                        + "。");
        return get(number);
    }

    @Transactional
    public void rectify(CaseNumber number, String measures, Actor by) {
        mapper.rectify(number, measures, now());
        ledger.met(number, RULE, now());
        AgreementBreach breach = get(number);
        cases.move(number, "待核对整改");
        publish("agreement-breach.rectified", "报告整改情况", breach, by);
        tellComplainant(breach, "违约方已报告整改", "整改情况：" + measures + "。请核对。");
    }

    /** Nothing was said in time. */
    @Transactional
    public void pass(CaseNumber number) {
        AgreementBreach breach = get(number);
        cases.move(number, "逾期未整改");
        tellComplainant(breach, "违约方逾期未整改", "整改期限已过，对方没有报告整改。可以终止协议，也可以不终止。");
    }

    /** An end is carried out by the agreement's own case in the same transaction. */
    @Transactional
    public void judge(CaseNumber number, Judgement judgement, String reason, Actor by) {
        mapper.judge(number, judgement, reason, by.shown(), now());
        ledger.cancel(number, RULE, now());
        AgreementBreach breach = get(number);
        if (judgement == Judgement.TERMINATED) {
            end.await(
                    breach.agreementNumber(),
                    AgreementEnd.BREACH,
                    "违反“" + breach.brokenClause() + "”，" + (breach.grave() ? "立即终止" : "未按要求整改") + "（" + number + "）："
                            + reason,
                    by);
        }
        cases.close(number, judgement.label());
        publish("agreement-breach.judged", judgement.label() + (reason.isEmpty() ? "" : "，" + reason), breach, by);
        Agreement agreement = agreements.find(breach.agreementNumber());
        letters.toPerson(
                agreement.party(breach.complainingSide().other()).handler(),
                number,
                "违约处理结果：" + judgement.label(),
                "违约通知 " + number + "：" + judgement.label() + (reason.isEmpty() ? "" : "。理由：" + reason) + "。");
    }

    private void tellComplainant(AgreementBreach breach, String subject, String text) {
        letters.toPerson(
                agreements
                        .find(breach.agreementNumber())
                        .party(breach.complainingSide())
                        .handler(),
                breach.caseNumber(),
                subject,
                "违约通知 " + breach.caseNumber() + "：" + text);
    }

    private void publish(String kind, String sentence, AgreementBreach breach, Actor by) {
        events.publishEvent(new AgreementEvent(
                kind,
                sentence,
                breach.caseNumber(),
                by,
                Map.of("agreement", breach.agreementNumber().value())));
    }

    private void publish(String kind, String sentence, CaseNumber number, CaseNumber agreement, Person by) {
        events.publishEvent(new AgreementEvent(
                kind, sentence, number, Actor.of(by.id(), by.name()), Map.of("agreement", agreement.value())));
    }

    private AgreementBreach get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有违约通知 " + number));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
