package org.shuyue.quality;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rectifications of data quality: started, answered, checked again by the same rules, closed (YC-17, WH-15). */
@Component
@Transactional
public class Rectifications {
    /** The provider verifies and corrects within the period of this rule, from the receipt of the task (YC-17b). */
    static final String RULE = "quality-rectification.correct";

    private final RectificationMapper mapper;
    private final Inspections inspections;
    private final InspectionRecords records;
    private final QualityRules rules;
    private final Resources resources;
    private final Datasets datasets;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final RectificationPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rectifications(
            RectificationMapper mapper,
            Inspections inspections,
            InspectionRecords records,
            QualityRules rules,
            Resources resources,
            Datasets datasets,
            Cases cases,
            Ledger ledger,
            Letters letters,
            RectificationPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.inspections = inspections;
        this.records = records;
        this.rules = rules;
        this.resources = resources;
        this.datasets = datasets;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    /** What is to be rectified, and what it goes back to. */
    public record Order(
            ResourceId resource,
            @Nullable Long inspection,
            @Nullable CaseNumber feedbackCase,
            String problem,
            String demand) {

        RectificationOrigin origin() {
            return inspection != null
                    ? RectificationOrigin.INSPECTION
                    : feedbackCase != null ? RectificationOrigin.FEEDBACK : RectificationOrigin.MANUAL;
        }
    }

    /** The provider has the task from now on; its clock runs (YC-17a, YC-17b). */
    public Rectification start(CaseNumber number, String processId, Order order, Person by) {
        Resource resource = resources.find(order.resource());
        Instant now = clock.instant();
        Rectification begun = new Rectification(
                number,
                resource.id(),
                resource.name(),
                resource.provider(),
                order.origin(),
                order.inspection(),
                order.feedbackCase(),
                order.problem(),
                order.demand(),
                String.join("\n", codes(order)),
                RectificationState.CORRECTING,
                "",
                by.name(),
                now,
                null);
        try {
            mapper.insert(begun);
        } catch (DuplicateKeyException twice) {
            throw new InputRefused("resource", "“" + resource.name() + "”已有在办的整改，请等待办结");
        }
        cases.register(
                number,
                processId,
                "数据质量整改：" + resource.name(),
                by,
                begun.rectificationState().label());
        cases.forward(number, resource.provider());
        papers.started(begun, ledger.start(number, RULE, resource.provider(), now), by);
        tellProvider(
                begun,
                "数据质量整改任务",
                "“" + resource.name() + "”的数据质量需要整改：" + order.problem() + "。请自收到本任务之日起十个工作日内核实、更正（YC-17b）。");
        tell(
                "rectification.started",
                "发起数据质量整改（" + begun.origin().label() + "）",
                begun,
                Map.of("problem", order.problem(), "demand", order.demand()),
                Actor.of(by.id(), by.name()));
        return begun;
    }

    /** The provider says what it corrected, or why there is nothing to correct. */
    public void answer(CaseNumber number, String answer, String statement, String basis, Actor by) {
        Rectification held = get(number);
        int turn = mapper.rounds(number).size() + 1;
        mapper.insertRound(number, turn, answer, statement, basis, by.shown(), clock.instant());
        boolean disputed = answer.equals(Round.DISPUTED);
        move(number, disputed ? RectificationState.DISPUTED : RectificationState.RECHECKING);
        if (disputed) {
            letters.toRole(
                    Role.OPERATOR,
                    null,
                    number,
                    "整改任务有异议",
                    "“" + held.resourceName() + "”的提供部门认为检查结果有误：" + statement + "。依据：" + basis + "。请核定。");
        }
        tell(
                disputed ? "rectification.disputed" : "rectification.corrected",
                disputed ? "对检查结果提出异议" : "提交更正情况（第 " + turn + " 次）",
                held,
                Map.of("turn", String.valueOf(turn), "statement", statement, "basis", basis),
                by);
    }

    /** The same rules again decide whether it closes or goes back, where they can tell (WH-15). */
    public Recheck recheck(CaseNumber number, Actor by) {
        Rectification held = get(number);
        if (!datasets.has(held.resource())) {
            return verifyByHand(held, null, "平台没有存放该资源的数据，不能按规则复检。");
        }
        InspectionRow inspected = inspections.recheck(resources.find(held.resource()), held.rules(), number, by);
        if (!inspected.standardMet()) {
            String text = "按原规则复检 " + inspected.rowCount() + " 行，未达到质量标准：" + String.join("；", inspected.shortfalls());
            decide(number, inspected.id(), RecheckResult.SHORT.label(), text, Actor.SYSTEM);
            sendBack(held, text, by);
            return new Recheck(RecheckResult.SHORT, text);
        }
        String text = "按原规则复检 " + inspected.rowCount() + " 行，达到质量标准。";
        if (held.origin() != RectificationOrigin.INSPECTION) {
            return verifyByHand(held, inspected.id(), text + "所述问题不在规则之内的，须人工核验。");
        }
        decide(number, inspected.id(), RecheckResult.MET.label(), text, Actor.SYSTEM);
        close(held, text, by);
        return new Recheck(RecheckResult.MET, text);
    }

    /** What the operator says where the rules cannot tell. */
    public void verify(CaseNumber number, boolean passed, String note, Actor by) {
        Rectification held = get(number);
        decide(number, null, passed ? "核验合格" : "核验不合格", note, by);
        if (passed) {
            close(held, note, by);
        } else {
            sendBack(held, note, by);
        }
    }

    /** The operator ends it when the finding was wrong, or lets it go on. */
    public void judge(CaseNumber number, boolean upheld, String reasons, Actor by) {
        Rectification held = get(number);
        decide(number, null, upheld ? "异议成立" : "异议不成立", reasons, by);
        if (upheld) {
            end(held, RectificationState.WRONG_FINDING, reasons, by);
        } else {
            sendBack(held, "异议不成立：" + reasons, by);
        }
    }

    public void cancel(CaseNumber number, String reason, Actor by) {
        end(get(number), RectificationState.CANCELLED, reason, by);
    }

    @Transactional(readOnly = true)
    public Optional<Rectification> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Rectification> of(ResourceId resource) {
        return mapper.of(resource);
    }

    @Transactional(readOnly = true)
    public List<Round> rounds(CaseNumber number) {
        return mapper.rounds(number);
    }

    @Transactional(readOnly = true)
    public Optional<CaseNumber> openFor(ResourceId resource) {
        return mapper.openFor(resource);
    }

    /** Whether a user's feedback led to one already. */
    @Transactional(readOnly = true)
    public boolean followed(CaseNumber feedback) {
        return mapper.ofFeedback(feedback) > 0;
    }

    private List<String> codes(Order order) {
        return order.inspection() == null
                ? rules.of(order.resource()).stream()
                        .map(one -> one.rule().code())
                        .toList()
                : records.findings(order.inspection()).stream()
                        .map(finding -> finding.rule().code())
                        .toList();
    }

    private Recheck verifyByHand(Rectification held, @Nullable Long inspection, String text) {
        decide(held.caseNumber(), inspection, RecheckResult.UNKNOWN.label(), text, Actor.SYSTEM);
        move(held.caseNumber(), RectificationState.VERIFYING);
        letters.toRole(
                Role.OPERATOR,
                null,
                held.caseNumber(),
                "整改待人工核验",
                "“" + held.resourceName() + "”的提供部门已提交更正情况。" + text + "请核验。");
        return new Recheck(RecheckResult.UNKNOWN, text);
    }

    private void sendBack(Rectification held, String text, Actor by) {
        move(held.caseNumber(), RectificationState.CORRECTING);
        tellProvider(held, "整改不合格，请继续整改", text + "。期限自收到整改任务之日起连续计算，不重新起算。");
        tell("rectification.sent-back", "整改不合格，退回继续整改", held, Map.of("text", text), by);
    }

    /** The provider kept its limit when the answer that held came in time; waiting for the check is not its delay. */
    private void close(Rectification held, String text, Actor by) {
        CaseNumber number = held.caseNumber();
        List<Round> rounds = mapper.rounds(number);
        mapper.close(number, RectificationState.MET, "", clock.instant());
        ledger.met(number, RULE, rounds.get(rounds.size() - 1).submittedAt());
        cases.close(number, RectificationState.MET.label());
        tellProvider(held, "整改合格", text);
        tellUsers(held, "数据质量整改合格", "“" + held.resourceName() + "”的数据质量整改合格。" + text);
        tell("rectification.met", "整改合格，共 " + rounds.size() + " 次提交", held, Map.of("text", text), by);
    }

    private void end(Rectification held, RectificationState last, String reason, Actor by) {
        mapper.close(held.caseNumber(), last, reason, clock.instant());
        ledger.cancel(held.caseNumber(), RULE, clock.instant());
        cases.close(held.caseNumber(), last.label());
        tellProvider(held, last.label(), "“" + held.resourceName() + "”的数据质量整改终止，理由：" + reason);
        tellUsers(held, last.label(), "“" + held.resourceName() + "”的数据质量整改终止，理由：" + reason);
        tell("rectification.ended", last.label() + "：" + reason, held, Map.of("reason", reason), by);
    }

    private void decide(CaseNumber number, @Nullable Long inspection, String result, String text, Actor by) {
        List<Round> rounds = mapper.rounds(number);
        Round last = rounds.get(rounds.size() - 1);
        String whole = Optional.ofNullable(last.resultText())
                .map(before -> before + "\n" + text)
                .orElse(text);
        mapper.decide(
                number,
                last.turn(),
                inspection == null ? last.inspectionId() : inspection,
                result,
                whole,
                by.shown(),
                clock.instant());
    }

    private void move(CaseNumber number, RectificationState state) {
        mapper.move(number, state);
        cases.move(number, state.label());
    }

    private void tellProvider(Rectification held, String subject, String text) {
        letters.toRole(Role.REVIEWER, held.provider(), held.caseNumber(), subject, text);
        letters.toRole(Role.LEADER, held.provider(), held.caseNumber(), subject, text);
    }

    /** The one who started it, and the one whose feedback led to it. */
    private void tellUsers(Rectification held, String subject, String text) {
        letters.toApplicant(held.caseNumber(), subject, text);
        if (held.feedbackCase() != null) {
            letters.toApplicant(held.feedbackCase(), subject, text);
        }
    }

    private void tell(String kind, String sentence, Rectification held, Map<String, String> details, Actor by) {
        events.publishEvent(new RectificationEvent(kind, sentence, held, details, by));
    }

    private Rectification get(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No rectification " + number));
    }
}
