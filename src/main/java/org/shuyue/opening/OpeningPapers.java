package org.shuyue.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.document.ConsentLetter;
import org.shuyue.document.LetterHead;
import org.shuyue.document.OpenUseAgreement;
import org.shuyue.document.Papers;
import org.shuyue.document.RefusalLetter;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.springframework.stereotype.Component;

/** The papers of a request for open data: letters of decision and the use agreement (YC-29c, YC-29d). */
@Component
class OpeningPapers {
    private final Papers papers;
    private final Agencies agencies;
    private final People people;
    private final Resources resources;
    private final Clock clock;

    OpeningPapers(Papers papers, Agencies agencies, People people, Resources resources, Clock clock) {
        this.papers = papers;
        this.agencies = agencies;
        this.people = people;
        this.resources = resources;
        this.clock = clock;
    }

    void agreed(OpenDataRequest request, OpenAnswer answer, Actor by) {
        OpenWish wish = request.wish();
        papers.tryIssue(
                new ConsentLetter(
                        head(request),
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
                new RefusalLetter(head(request), reasons, basis, RefusalLetter.REMEDIES_OF_THE_PUBLIC),
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

    private LetterHead head(OpenDataRequest request) {
        return new LetterHead(
                people.find(request.applicant()).name(),
                request.caseNumber().value(),
                "开放“" + request.resourceName() + "”",
                LocalDate.ofInstant(request.submittedAt(), Application.ZONE),
                agencies.find(request.provider()).name(),
                Application.today(clock));
    }

    private List<String> labels(OpenDataRequest request, List<String> names) {
        Resource resource = resources.find(request.resource());
        return names.stream()
                .map(name -> resource.item(name).map(DataItem::label).orElse(name))
                .toList();
    }
}
