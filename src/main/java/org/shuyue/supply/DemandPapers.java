package org.shuyue.supply;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.document.ConsentLetter;
import org.shuyue.document.LetterHead;
import org.shuyue.document.Papers;
import org.shuyue.document.RefusalLetter;
import org.shuyue.party.Agencies;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.springframework.stereotype.Component;

/** The letters that answer a demand (YC-23b to YC-23d). */
@Component
class DemandPapers {
    private final Papers papers;
    private final Agencies agencies;
    private final Clock clock;

    DemandPapers(Papers papers, Agencies agencies, Clock clock) {
        this.papers = papers;
        this.agencies = agencies;
        this.clock = clock;
    }

    void agreed(DataDemand demand, Answer answer, Actor by) {
        papers.tryIssue(
                new ConsentLetter(
                        head(demand),
                        List.of(demand.dataName() + "：" + demand.wantedContents()),
                        null,
                        null,
                        answer.decision().label() + "；编入目录、完成汇聚以后开通访问权限",
                        null,
                        null,
                        answer.promised(),
                        null),
                demand.caseNumber(),
                provider(demand),
                by);
    }

    void refused(DataDemand demand, Answer answer, Actor by) {
        papers.tryIssue(
                new RefusalLetter(head(demand), answer.reasons(), answer.basis(), RefusalLetter.REMEDIES_OF_AGENCIES),
                demand.caseNumber(),
                provider(demand),
                by);
    }

    private LetterHead head(DataDemand demand) {
        return new LetterHead(
                agencies.find(demand.requesterAgency()).name(),
                demand.caseNumber().value(),
                "共享未编目数据“" + demand.dataName() + "”",
                LocalDate.ofInstant(demand.submittedAt(), Application.ZONE),
                agencies.find(provider(demand)).name(),
                Application.today(clock));
    }

    private static AgencyId provider(DataDemand demand) {
        return requireNonNull(demand.provider(), "only the provider answers");
    }
}
