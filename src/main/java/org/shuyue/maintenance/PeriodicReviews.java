package org.shuyue.maintenance;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.access.Grants;
import org.shuyue.catalogue.OpeningTerms;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.catalogue.SharingTerms;
import org.shuyue.catalogue.TypeChange;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews of the types of entries (YC-20b, YC-27): the provider evaluates, the authority confirms a change, the catalogue
 * follows in the same transaction. What was granted or asked for before keeps its terms.
 */
@Component
public class PeriodicReviews {
    static final String EVALUATE_RULE = "periodic-review.evaluate";
    static final String CONFIRM_RULE = "periodic-review.confirm";

    private final ReviewMapper mapper;
    private final ReviewSchedule schedule;
    private final Resources resources;
    private final SharingAdjustments adjustments;
    private final TypeChange types;
    private final Grants grants;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeriodicReviews(
            ReviewMapper mapper,
            ReviewSchedule schedule,
            Resources resources,
            SharingAdjustments adjustments,
            TypeChange types,
            Grants grants,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.schedule = schedule;
        this.resources = resources;
        this.adjustments = adjustments;
        this.types = types;
        this.grants = grants;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<PeriodicReview> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** {@link InputRefused} where one of the same entry is under way. */
    @Transactional
    public PeriodicReview begin(CaseNumber number, String processId, Resource resource, String remark, Person by) {
        Instant now = now();
        boolean due = schedule.isDue(resource);
        cases.register(number, processId, "类型评估：" + resource.name(), by, ReviewState.EVALUATING.label());
        cases.forward(number, resource.provider());
        cases.about(number, resource.id());
        try {
            mapper.insert(
                    new ReviewMapper.Begun(
                            number, resource.id(), resource.name(), resource.provider(), by.id(), due, remark, now),
                    adjustments.regular(resource),
                    resource.opening());
        } catch (DuplicateKeyException another) {
            throw new InputRefused("resource", "“" + resource.name() + "”的类型评估正在办理，不能重复发起");
        }
        publish(
                "periodic-review.begun",
                (due ? "定期评估到期：" : "发起类型评估：") + resource.name(),
                number,
                due ? Actor.SYSTEM : Actor.of(by.id(), by.name()),
                Map.of());
        askProvider(number, "");
        return get(number);
    }

    /** Whether something is to change. */
    @Transactional
    public boolean evaluate(CaseNumber number, TypeEvaluation found, Actor by) {
        PeriodicReview before = get(number);
        mapper.evaluate(number, found, by.shown());
        ledger.met(number, EVALUATE_RULE, now());
        PeriodicReview review = get(number);
        boolean changes = !found.sharing().equals(before.sharingBefore())
                || !found.opening().equals(before.openingBefore());
        publish(
                "periodic-review.evaluated",
                changes ? "评估提出：" + review.change() : "评估认为维持现有类型",
                number,
                by,
                Map.of("sharing", found.sharingReason(), "opening", found.openingReason()));
        if (changes) {
            propose(review);
        } else {
            close(review, ReviewState.KEPT);
            tellProvider(review, "类型评估已办结：维持现有类型", "");
        }
        return changes;
    }

    /** The authority agrees; the change itself follows. */
    @Transactional
    public void approve(CaseNumber number, String remark, Actor by) {
        mapper.confirm(number, remark, by.shown());
        ledger.met(number, CONFIRM_RULE, now());
        publish("periodic-review.approved", "核定同意：" + get(number).change(), number, by, Map.of());
    }

    /** Back to the provider, who is asked anew about what the catalogue says by now. */
    @Transactional
    public PeriodicReview sendBack(CaseNumber number, String remark, Actor by) {
        mapper.confirm(number, remark, by.shown());
        ledger.met(number, CONFIRM_RULE, now());
        Resource resource = resources.find(get(number).resource());
        mapper.askAgain(number, adjustments.regular(resource), resource.opening());
        mapper.move(number, ReviewState.EVALUATING);
        cases.move(number, ReviewState.EVALUATING.label());
        publish("periodic-review.returned", "退回重新评估：" + remark, number, by, Map.of());
        askProvider(number, "主管部门退回重新评估：" + remark + "。");
        return get(number);
    }

    /** What the catalogue says no longer as it was when the provider evaluated; empty while it does. */
    @Transactional(readOnly = true)
    public Optional<String> overtaken(CaseNumber number) {
        PeriodicReview review = get(number);
        Resource resource = resources.find(review.resource());
        SharingTerms sharing = adjustments.regular(resource);
        OpeningTerms opening = resource.opening();
        return sharing.equals(review.sharingBefore()) && opening.equals(review.openingBefore())
                ? Optional.empty()
                : Optional.of("评估以后目录已经修改（现为" + sharing.type().label() + "、"
                        + opening.type().label() + "），不能按原评估核定，请退回重新评估");
    }

    /** The catalogue follows (YC-27); who uses the data is told. */
    @Transactional
    public void carryOut(CaseNumber number, Actor by) {
        PeriodicReview review = get(number);
        types.change(review.resource(), review.sharingAfter(), review.openingAfter(), by);
        close(review, ReviewState.CHANGED);
        publish("periodic-review.carried-out", "目录已调整：" + review.change(), number, by, Map.of());
        String text = "资源“" + review.resourceName() + "”（" + review.resource() + "）的" + review.change()
                + "。已有的授权和在办的申请按原来的条件继续有效。";
        tellProvider(review, "目录类型已调整：" + review.resourceName(), text);
        letters.toRole(Role.OPERATOR, null, number, "目录类型已调整：" + review.resourceName(), text);
        grants.notEnded(review.resource())
                .forEach(grant -> letters.toPerson(
                        grant.applicant(), grant.caseNumber(), "目录类型已调整：" + review.resourceName(), text));
        cases.openAbout(review.resource()).stream()
                .filter(row -> !row.number().equals(number))
                .forEach(row -> letters.toApplicant(row.number(), "目录类型已调整：" + review.resourceName(), text));
    }

    @Transactional
    public void withdraw(CaseNumber number, String reason, Actor by) {
        PeriodicReview review = get(number);
        Instant now = now();
        ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .forEach(running -> ledger.cancel(number, running.ruleId(), now));
        mapper.close(number, ReviewState.WITHDRAWN, reason, now);
        cases.close(number, ReviewState.WITHDRAWN.label());
        publish("periodic-review.withdrawn", "撤回类型评估，理由：" + reason, number, by, Map.of());
        tellProvider(review, "类型评估已撤回：" + review.resourceName(), "理由：" + reason);
    }

    private void askProvider(CaseNumber number, String before) {
        PeriodicReview review = get(number);
        RunningDeadline deadline = ledger.start(number, EVALUATE_RULE, review.provider(), now());
        tellProvider(
                review,
                "请评估共享类型和开放类型：" + review.resourceName(),
                before + "资源“" + review.resourceName() + "”（" + review.resource() + "）现为"
                        + review.sharingNow().label() + "、"
                        + review.openingNow().label()
                        + "，请评估是否具备放宽的条件，于 " + deadline.shownDue() + " 前（含当日）办理（" + deadline.clause() + "）。");
    }

    private void propose(PeriodicReview review) {
        CaseNumber number = review.caseNumber();
        mapper.move(number, ReviewState.PROPOSED);
        cases.move(number, ReviewState.PROPOSED.label());
        RunningDeadline deadline = ledger.start(number, CONFIRM_RULE, null, now());
        letters.toRole(
                Role.AUTHORITY,
                null,
                number,
                "类型调整待核定：" + review.resourceName(),
                "资源“" + review.resourceName() + "”（" + review.resource() + "）的提供部门评估提出：" + review.change() + "，请于 "
                        + deadline.shownDue() + " 前（含当日）核定（" + deadline.clause() + "）。");
    }

    private void close(PeriodicReview review, ReviewState state) {
        mapper.close(review.caseNumber(), state, null, now());
        cases.close(review.caseNumber(), state.label());
    }

    private void tellProvider(PeriodicReview review, String subject, String text) {
        String said =
                text.isEmpty() ? "资源“" + review.resourceName() + "”（" + review.resource() + "）：" + subject + "。" : text;
        letters.toRole(Role.REVIEWER, review.provider(), review.caseNumber(), subject, said);
        letters.toRole(Role.LEADER, review.provider(), review.caseNumber(), subject, said);
    }

    private void publish(String kind, String sentence, CaseNumber number, Actor by, Map<String, String> details) {
        events.publishEvent(
                new MaintenanceEvent(kind, sentence, number, by, get(number).resource(), details));
    }

    private PeriodicReview get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有类型评估 " + number));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
