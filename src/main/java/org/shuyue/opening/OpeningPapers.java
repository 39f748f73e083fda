package org.shuyue.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.Ledger;
import org.shuyue.document.AcceptanceLetter;
import org.shuyue.document.CompletionLetter;
import org.shuyue.document.ConsentLetter;
import org.shuyue.document.ExtensionLetter;
import org.shuyue.document.LetterHead;
import org.shuyue.document.OpenUseAgreement;
import org.shuyue.document.Papers;
import org.shuyue.document.RefusalLetter;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The papers of a request for open data: letters of acceptance, extension and decision, and the use agreement (YC-29b to YC-29d). */
@Component
class OpeningPapers {
    private final OpenDataRequests requests;
    private final RightsObjections objections;
    private final Ledger ledger;
    private final Papers papers;
    private final Agencies agencies;
    private final People people;
    private final Resources resources;
    private final Clock clock;

    OpeningPapers(
            OpenDataRequests requests,
            RightsObjections objections,
            Ledger ledger,
            Papers papers,
            Agencies agencies,
            People people,
            Resources resources,
            Clock clock) {
        this.requests = requests;
        this.objections = objections;
        this.ledger = ledger;
        this.papers = papers;
        this.agencies = agencies;
        this.people = people;
        this.resources = resources;
        this.clock = clock;
    }

    /** The answer has been due since the receipt (YC-29b). */
    void accepted(OpenDataRequest request, Actor by) {
        AgencyId checker = checker(request, by);
        ledger.running(request.caseNumber(), AnswerLimit.RULE)
                .ifPresent(answer -> papers.tryIssue(
                        new AcceptanceLetter(
                                head(request, checker), answer.period().shown(), answer.dueDate(), answer.citation()),
                        request.caseNumber(),
                        checker,
                        by));
    }

    void returned(OpenDataRequest request, String missing, Actor by) {
        AgencyId checker = checker(request, by);
        papers.tryIssue(
                new CompletionLetter(
                        head(request, checker),
                        missing.lines().filter(line -> !line.isBlank()).toList(),
                        null,
                        "《公共数据管理办法》第二十九条：申请应当写明名称、理由、类型、使用期限和成果形式。"),
                request.caseNumber(),
                checker,
                by);
    }

    void notAccepted(OpenDataRequest request, String reason, String basis, Actor by) {
        AgencyId checker = checker(request, by);
        papers.tryIssue(
                new RefusalLetter(head(request, checker), reason, basis, RefusalLetter.REMEDIES_OF_THE_PUBLIC),
                request.caseNumber(),
                checker,
                by);
    }

    /** The answer to a request, or the finding on an objection, is put off where the provider's rules allow that. */
    @EventListener
    void on(ClockChange change) {
        CaseNumber number = change.deadline().caseNumber();
        if (change.extendsPeriodOf(AnswerLimit.RULE)) {
            requests.find(number)
                    .ifPresent(request -> extended(head(request, request.provider()), request.provider(), change));
        }
        if (change.extendsPeriodOf(ObjectionLimit.VERIFY)) {
            objections
                    .find(number)
                    .filter(objection -> !objection.ownMotion())
                    .ifPresent(objection -> extended(head(objection), objection.provider(), change));
        }
    }

    private void extended(LetterHead head, AgencyId provider, ClockChange change) {
        papers.tryIssue(
                new ExtensionLetter(
                        head,
                        change.event().reason(),
                        change.formerDay(),
                        change.deadline().dueDate(),
                        change.grounds()),
                change.deadline().caseNumber(),
                provider,
                change.by());
    }

    void agreed(OpenDataRequest request, OpenAnswer answer, Actor by) {
        OpenWish wish = request.wish();
        papers.tryIssue(
                new ConsentLetter(
                        head(request, request.provider()),
                        labels(request, answer.items()),
                        null,
                        null,
                        "签订公共数据利用协议以后，以" + wish.kind().label() + "方式开放",
                        wish.from(),
                        wish.until(),
                        null,
                        answer.terms()),
                request.caseNumber(),
                request.provider(),
                by);
    }

    void refused(OpenDataRequest request, String reasons, String basis, Actor by) {
        papers.tryIssue(
                new RefusalLetter(
                        head(request, request.provider()), reasons, basis, RefusalLetter.REMEDIES_OF_THE_PUBLIC),
                request.caseNumber(),
                request.provider(),
                by);
    }

    /** The text that the applicant agreed to, clause by clause. */
    void signed(OpenDataRequest request, UseAgreement agreement, Actor by) {
        OpenWish wish = request.wish();
        papers.tryIssue(
                new OpenUseAgreement(
                        people.find(request.applicant()).name(),
                        agencies.find(request.provider()).name(),
                        request.caseNumber().value(),
                        request.resourceName(),
                        labels(request, request.grantedItems()),
                        wish.from(),
                        wish.until(),
                        agreement.purpose(),
                        agreement.scope(),
                        agreement.wayOfUse(),
                        agreement.followUp(),
                        agreement.prohibitions(),
                        agreement.creditCommitment(),
                        agreement.breachLiability(),
                        agreement.disputes()),
                request.caseNumber(),
                request.provider(),
                by);
    }

    private LetterHead head(OpenDataRequest request, AgencyId issuer) {
        return new LetterHead(
                people.find(request.applicant()).name(),
                request.caseNumber().value(),
                "开放“" + request.resourceName() + "”",
                LocalDate.ofInstant(request.submittedAt(), Application.ZONE),
                agencies.find(issuer).name(),
                Application.today(clock));
    }

    private LetterHead head(RightsObjection objection) {
        return new LetterHead(
                people.find(objection.objector()).name(),
                objection.caseNumber().value(),
                "对开放“" + objection.resourceName() + "”的权益异议",
                LocalDate.ofInstant(objection.lodgedAt(), Application.ZONE),
                agencies.find(objection.provider()).name(),
                Application.today(clock));
    }

    /** In whose name the request was checked; the provider where nobody acts. */
    private AgencyId checker(OpenDataRequest request, Actor by) {
        return people.agencyOf(by).orElse(request.provider());
    }

    private List<String> labels(OpenDataRequest request, List<String> names) {
        Resource resource = resources.find(request.resource());
        return names.stream()
                .map(name -> resource.item(name).map(DataItem::label).orElse(name))
                .toList();
    }
}
