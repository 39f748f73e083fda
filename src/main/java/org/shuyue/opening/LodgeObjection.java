package org.shuyue.opening;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.shuyue.Application;
import org.shuyue.access.Holds;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody objects to open data, or its provider finds by itself that it may do harm (YC-30a, YC-30b). */
@Component
public class LodgeObjection {
    private final RightsObjections objections;
    private final Resources resources;
    private final Holds holds;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LodgeObjection(
            RightsObjections objections,
            Resources resources,
            Holds holds,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.objections = objections;
        this.resources = resources;
        this.holds = holds;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** The provider's own finding suspends the opening in the same transaction. */
    @Transactional
    public void lodge(CaseNumber number, String processId, ResourceId id, Statement statement, Person objector) {
        Resource resource = resources.find(id);
        RightsObjection objection = RightsObjection.lodged(number, resource, objector.id(), statement, clock.instant());
        objections.add(objection);
        cases.register(
                number,
                processId,
                (statement.ownMotion() ? "自行核查：" : "权益异议：") + resource.name(),
                objector,
                objection.state().label());
        Actor by = Actor.of(objector.id(), objector.name());
        events.publishEvent(RightsObjectionEvent.with(
                objection,
                "lodged",
                (statement.ownMotion() ? "自行发现开放的数据可能侵害权益：" : "提出权益异议：") + resource.name(),
                by,
                Map.of("interest", statement.interest().label(), "facts", statement.facts())));
        if (statement.ownMotion()) {
            suspendAtOnce(objection, Objects.requireNonNull(statement.discoveredOn()), by);
        } else {
            askTheAuthority(objection);
        }
    }

    private void suspendAtOnce(RightsObjection objection, LocalDate discoveredOn, Actor by) {
        CaseNumber number = objection.caseNumber();
        Instant now = clock.instant();
        cases.forward(number, objection.provider());
        ledger.start(number, ObjectionLimit.SUSPEND, objection.provider(), discovered(discoveredOn, now));
        holds.place(objection.resource(), number, SuspendOpening.reason(number, "提供部门自行核查"), by);
        ledger.met(number, ObjectionLimit.SUSPEND, now);
        ledger.start(number, ObjectionLimit.VERIFY, objection.provider(), now);
        letters.toRole(
                Role.AUTHORITY, null, number, "提供部门中止开放", "“" + objection.resourceName() + "”可能侵害合法权益，提供部门已中止开放并核查。");
    }

    private void askTheAuthority(RightsObjection objection) {
        CaseNumber number = objection.caseNumber();
        var deadline = ledger.start(number, ObjectionLimit.NOTIFY, null, clock.instant());
        letters.toRole(
                Role.AUTHORITY,
                null,
                number,
                "权益异议待通知提供部门",
                "对“" + objection.resourceName() + "”的权益异议 " + number + " 待通知提供部门，期限 " + deadline.shownDue() + "。");
    }

    private static Instant discovered(LocalDate day, Instant now) {
        return day.equals(now.atZone(Application.ZONE).toLocalDate())
                ? now
                : day.atStartOfDay(Application.ZONE).toInstant();
    }
}
