package org.shuyue.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.AcceptanceLetter;
import org.shuyue.document.CityFilingForm;
import org.shuyue.document.CompletionLetter;
import org.shuyue.document.ConsentLetter;
import org.shuyue.document.CountyFilingForm;
import org.shuyue.document.ExtensionLetter;
import org.shuyue.document.Facts;
import org.shuyue.document.FilingRequest;
import org.shuyue.document.LetterHead;
import org.shuyue.document.Papers;
import org.shuyue.document.RefusalLetter;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.signing.Pledges;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The papers of a share request: letters of acceptance, extension and decision, the pledge, and the filing form for a copy (YC-22c to YC-22f, YC-F1, YC-F2, YC-F4). */
@Component
class SharingPapers {
    private final ShareRequests requests;
    private final Papers papers;
    private final Pledges pledges;
    private final Agencies agencies;
    private final People people;
    private final Resources resources;
    private final Clock clock;

    SharingPapers(
            ShareRequests requests,
            Papers papers,
            Pledges pledges,
            Agencies agencies,
            People people,
            Resources resources,
            Clock clock) {
        this.requests = requests;
        this.papers = papers;
        this.pledges = pledges;
        this.agencies = agencies;
        this.people = people;
        this.resources = resources;
        this.clock = clock;
    }

    /** The day of the answer is named where its period begins (YC-22c, YC-22h). */
    void accepted(ShareRequest request, RunningDeadline answer, Actor by) {
        AgencyId checker = agencyOf(request, by);
        papers.tryIssue(
                new AcceptanceLetter(
                        head(request, checker), answer.period().shown(), answer.dueDate(), answer.citation()),
                request.caseNumber(),
                checker,
                by);
    }

    /** The provider's answer is put off, where its rules allow that. */
    @EventListener
    void on(ClockChange change) {
        requests.find(change.deadline().caseNumber())
                .filter(request -> change.extendsPeriodOf(request.route().rule()))
                .ifPresent(request -> extended(request, change));
    }

    private void extended(ShareRequest request, ClockChange change) {
        papers.tryIssue(
                new ExtensionLetter(
                        head(request, request.provider()),
                        change.event().reason(),
                        change.formerDay(),
                        change.deadline().dueDate(),
                        change.grounds()),
                request.caseNumber(),
                request.provider(),
                change.by());
    }

    /** Subscriptions are opened without a letter (YC-22b). */
    void decided(ShareRequest request, Actor by) {
        if (request.route() == ShareRoute.UNCONDITIONAL) {
            return;
        }
        AgencyId decider = agencyOf(request, by);
        Decision decision = request.decision().orElseThrow();
        LetterHead head = head(request, decider);
        if (decision.agreed()) {
            papers.tryIssue(consent(request, decision, head), request.caseNumber(), decider, by);
            pledges.ask(request.caseNumber(), request.applicant(), pledged(request, decision), by);
        } else {
            refused(request, decision.refusalReasons(), decision.refusalBasis(), by);
        }
        if (request.state() == RequestState.TABLE_DELIVERY_TO_FOLLOW) {
            form(request, decision, by);
        }
    }

    private Pledges.Asked pledged(ShareRequest request, Decision decision) {
        return new Pledges.Asked(
                "数据使用人",
                "“" + request.resourceName() + "”（" + String.join("、", labels(request, decision.grantedItems())) + "）",
                request.wish().from(),
                request.wish().until());
    }

    void refused(ShareRequest request, String reasons, String basis, Actor by) {
        AgencyId decider = agencyOf(request, by);
        papers.tryIssue(
                new RefusalLetter(head(request, decider), reasons, basis, RefusalLetter.REMEDIES_OF_AGENCIES),
                request.caseNumber(),
                decider,
                by);
    }

    void returned(ShareRequest request, String missing, Actor by) {
        AgencyId checker = agencyOf(request, by);
        papers.tryIssue(
                new CompletionLetter(
                        head(request, checker),
                        missing.lines().filter(line -> !line.isBlank()).toList(),
                        null,
                        "《公共数据管理办法》第二十一条：申请应当写明应用场景，并对其真实性负责。"),
                request.caseNumber(),
                checker,
                by);
    }

    private ConsentLetter consent(ShareRequest request, Decision decision, LetterHead head) {
        Wish wish = request.wish();
        List<String> withheld = wish.items().stream()
                .filter(item -> !decision.grantedItems().contains(item))
                .toList();
        return new ConsentLetter(
                head,
                labels(request, decision.grantedItems()),
                labels(request, withheld),
                decision.refusalReasons().isBlank()
                        ? null
                        : decision.refusalReasons() + "依据：" + decision.refusalBasis(),
                wish.accessMethod().label(),
                wish.from(),
                wish.until(),
                null,
                decision.terms());
    }

    private void form(ShareRequest request, Decision decision, Actor by) {
        String provider = agencies.find(request.provider()).name();
        FilingRequest filing = filing(request, decision);
        String opinion = opinion(request, decision);
        papers.tryIssue(
                request.county()
                        .map(county -> (Facts) new CountyFilingForm(
                                filing,
                                request.responsibility().isPresent(),
                                agencies.find(county.authority()).name(),
                                provider,
                                opinion))
                        .orElseGet(() -> new CityFilingForm(filing, provider, opinion)),
                request.caseNumber(),
                request.provider(),
                by);
    }

    /** Of the provider; where a county decides under whole authorisation nobody of the provider has said anything. */
    private static @Nullable String opinion(ShareRequest request, Decision decision) {
        if (request.responsibility().isPresent()) {
            return null;
        }
        String conditions = decision.terms().isBlank() ? "" : "，条件：" + decision.terms();
        return decision.conclusion().label() + conditions;
    }

    private FilingRequest filing(ShareRequest request, Decision decision) {
        Wish wish = request.wish();
        return new FilingRequest(
                agencies.find(request.applicantAgency()).name(),
                null,
                wish.contactName(),
                wish.contactPhone(),
                wish.systemName(),
                null,
                request.resourceName(),
                wish.from(),
                wish.until(),
                labels(request, decision.grantedItems()),
                wish.scenario(),
                wish.basis());
    }

    private LetterHead head(ShareRequest request, AgencyId issuer) {
        return new LetterHead(
                agencies.find(request.applicantAgency()).name(),
                request.caseNumber().value(),
                "共享“" + request.resourceName() + "”",
                day(request.submittedAt()),
                agencies.find(issuer).name(),
                Application.today(clock));
    }

    private List<String> labels(ShareRequest request, List<String> names) {
        Resource resource = resources.find(request.resource());
        return names.stream()
                .map(name -> resource.item(name).map(DataItem::label).orElse(name))
                .toList();
    }

    /** For which the person acts, or the absent colleague in whose stead; the provider where nobody acts. */
    private AgencyId agencyOf(ShareRequest request, Actor by) {
        return people.agencyOf(by).orElse(request.provider());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Application.ZONE);
    }
}
