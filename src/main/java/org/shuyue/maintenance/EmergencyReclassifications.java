package org.shuyue.maintenance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.catalogue.SharingTerms;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agency;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sharing types adjusted for the time of an emergency (YC-20c): at once in the catalogue, until their last day or an
 * earlier end; what was opened on their account ends with them, in the same transaction.
 */
@Component
public class EmergencyReclassifications {
    static final String TERM_RULE = "emergency-reclassification.term";
    private static final Duration BEFORE_IT_IS_LATE = Duration.ofSeconds(1);

    private final EmergencyMapper mapper;
    private final SharingAdjustments adjustments;
    private final Resources resources;
    private final Grants grants;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EmergencyReclassifications(
            EmergencyMapper mapper,
            SharingAdjustments adjustments,
            Resources resources,
            Grants grants,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.adjustments = adjustments;
        this.resources = resources;
        this.grants = grants;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<EmergencyReclassification> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** The catalogue says the temporary type from the end of this transaction on. */
    @Transactional
    public EmergencyReclassification declare(
            CaseNumber number, String processId, EmergencyDeclaration said, Person by) {
        Resource before = resources.find(said.resource());
        Actor actor = Actor.of(by.id(), by.name());
        cases.register(number, processId, "临时调整共享属性：" + before.name(), by, EmergencyState.RUNNING.label());
        cases.forward(number, before.provider());
        cases.about(number, before.id());
        adjustments.begin(
                number,
                before.id(),
                new SharingTerms(said.type(), said.conditions(), said.basis()),
                said.until(),
                actor);
        EmergencyReclassification declared = declared(number, said, before, by);
        mapper.insert(declared);
        ledger.startNamed(number, TERM_RULE, before.provider(), declared.declaredAt(), said.until());
        publish(
                "emergency-reclassification.declared",
                "因" + said.kind().label() + "“" + said.event() + "”，临时调整为"
                        + said.type().label() + "，至 " + said.until(),
                declared,
                actor,
                Map.of("reason", said.reason(), "basis", said.basis()));
        tellAll(
                declared,
                "共享属性临时调整：" + before.name(),
                "因" + said.kind().label() + "“" + said.event() + "”，资源“" + before.name() + "”（" + before.id() + "）由"
                        + before.sharingType().label() + "临时调整为"
                        + said.type().label() + "，即时生效，至 " + said.until() + " 24 时自动恢复。调整期间据此取得的访问权限随之终止。");
        return declared;
    }

    /** To a later last day, before the present one has passed. */
    @Transactional
    public void extend(CaseNumber number, LocalDate until, String reason, Actor by) {
        EmergencyReclassification one = get(number);
        adjustments.extend(number, until);
        String said = one.untilDate() + " 延长至 " + until + "，理由：" + reason + "（" + by.shown() + "）";
        mapper.extend(number, until, one.extensions() == null ? said : one.extensions() + "\n" + said);
        ledger.cancel(number, TERM_RULE, now());
        ledger.startNamed(number, TERM_RULE, one.provider(), now(), until);
        publish("emergency-reclassification.extended", "临时调整由 " + said, one, by, Map.of());
        tellAll(one, "临时调整已延长：" + one.resourceName(), "资源“" + one.resourceName() + "”的临时调整由 " + said + "。");
    }

    /** The type returns; what was opened on account of the adjustment ends. */
    @Transactional
    public void end(CaseNumber number, EmergencyState how, String reason, Actor by) {
        EmergencyReclassification one = get(number);
        if (one.emergencyState() != EmergencyState.RUNNING) {
            return;
        }
        String returned = adjustments.end(number, by).former().type().label();
        mapper.end(number, how, reason, by.shown(), now());
        stopTerm(number, how);
        List<Grant> ended = grants.endOfAdjustment(number, how.label(), by);
        cases.close(number, how.label());
        publish(
                "emergency-reclassification.ended",
                how.label() + "：共享属性恢复为" + returned + (reason.isEmpty() ? "" : "，理由：" + reason) + "；终止据此取得的访问权限 "
                        + ended.size() + " 项",
                one,
                by,
                Map.of());
        ended.forEach(grant -> tellHolder(grant, one));
        tellAll(
                one,
                "临时调整已结束：" + one.resourceName(),
                "资源“" + one.resourceName() + "”的临时调整" + how.label() + "，共享属性恢复为" + returned + "；终止据此取得的访问权限 "
                        + ended.size() + " 项。");
    }

    private EmergencyReclassification declared(
            CaseNumber number, EmergencyDeclaration said, Resource before, Person by) {
        return new EmergencyReclassification(
                number,
                before.id(),
                before.name(),
                before.provider(),
                by.id(),
                said.kind(),
                said.event(),
                before.sharingType(),
                said.type(),
                said.conditions(),
                said.reason(),
                said.basis(),
                said.until(),
                EmergencyState.RUNNING,
                now(),
                null,
                null,
                null,
                null);
    }

    /** A term that has run out was kept, whenever the timer came to it. */
    private void stopTerm(CaseNumber number, EmergencyState how) {
        ledger.running(number, TERM_RULE).map(RunningDeadline::dueAt).ifPresent(due -> {
            if (how == EmergencyState.RAN_OUT) {
                ledger.met(number, TERM_RULE, due.minus(BEFORE_IT_IS_LATE));
            } else {
                ledger.cancel(number, TERM_RULE, now());
            }
        });
    }

    private void tellHolder(Grant grant, EmergencyReclassification one) {
        letters.toPerson(
                grant.applicant(),
                grant.caseNumber(),
                "访问权限已终止：" + one.resourceName(),
                "“" + one.resourceName() + "”的临时调整已经结束，据此取得的访问权限（办件 " + grant.caseNumber()
                        + "）同时终止，请停止使用，并按使用期限届满的规定销毁已取得的数据。确需继续使用的，请按现行共享属性重新申请。");
    }

    /** Provider, operator and authority, and the agencies that have access already. */
    private void tellAll(EmergencyReclassification one, String subject, String text) {
        letters.toRole(Role.REVIEWER, one.provider(), one.caseNumber(), subject, text);
        letters.toRole(Role.LEADER, one.provider(), one.caseNumber(), subject, text);
        letters.toRole(Role.AUTHORITY, null, one.caseNumber(), subject, text);
        letters.toRole(Role.OPERATOR, null, one.caseNumber(), subject, text);
        grants.notEnded(one.resource()).stream()
                .filter(grant -> !grant.holder().equals(Agency.PUBLIC))
                .forEach(grant -> letters.toPerson(grant.applicant(), grant.caseNumber(), subject, text));
    }

    private void publish(
            String kind, String sentence, EmergencyReclassification one, Actor by, Map<String, String> details) {
        events.publishEvent(new MaintenanceEvent(kind, sentence, one.caseNumber(), by, one.resource(), details));
    }

    private EmergencyReclassification get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有临时调整 " + number));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
