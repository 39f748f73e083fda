package org.shuyue.breach;

import java.util.List;
import java.util.Optional;
import org.shuyue.document.BreachNoticeLetter;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The written notice of a breach as a paper; a later version takes the place of the one before (XA-S9). */
@Component
class BreachPapers {
    private final Papers papers;
    private final BreachMapper mapper;
    private final Agencies agencies;

    BreachPapers(Papers papers, BreachMapper mapper, Agencies agencies) {
        this.papers = papers;
        this.mapper = mapper;
        this.agencies = agencies;
    }

    void written(DataBreach breach, BreachNotice notice, List<String> receivers, Actor by) {
        CaseNumber number = breach.caseNumber();
        Optional<Paper> before = papers.of(number).stream()
                .filter(paper -> paper.kind() == DocumentKind.BREACH_NOTICE && paper.current())
                .findFirst();
        papers.tryIssue(letter(breach, notice, receivers), number, breach.reporterAgency(), by)
                .ifPresent(made -> before.ifPresent(old -> papers.supersede(old.number(), made.number(), by)));
    }

    private BreachNoticeLetter letter(DataBreach breach, BreachNotice notice, List<String> receivers) {
        return new BreachNoticeLetter(
                receivers,
                agencies.find(breach.reporterAgency()).name(),
                breach.caseNumber().value(),
                notice.version(),
                breach.severity().label(),
                notice.subjects(),
                notice.description(),
                notice.leakAt(),
                breach.discoveredAt(),
                mapper.resources(breach.caseNumber()).stream()
                        .map(leaked -> leaked.resourceName() + "（" + leaked.resource() + "）")
                        .toList(),
                notice.scope(),
                notice.remedy(),
                notice.other(),
                breach.contactPhone(),
                notice.writtenAt());
    }
}
