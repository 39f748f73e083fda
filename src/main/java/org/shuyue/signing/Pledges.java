package org.shuyue.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.access.Grant;
import org.shuyue.access.TokenCondition;
import org.shuyue.document.ConfidentialityPledge;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pledges of confidentiality: asked of everybody who is given data, signed by that person alone (YC-F4, WH-16, XA-S17). */
@Component
public class Pledges implements TokenCondition {
    /** Where the signature stands in the paper. */
    static final String LABEL = "承诺人（签名）";

    private static final int SIZE = 20;

    private final PledgeMapper mapper;
    private final Papers papers;
    private final Signing signing;
    private final People people;
    private final Agencies agencies;
    private final Letters letters;
    private final Clock clock;

    Pledges(
            PledgeMapper mapper,
            Papers papers,
            Signing signing,
            People people,
            Agencies agencies,
            Letters letters,
            Clock clock) {
        this.mapper = mapper;
        this.papers = papers;
        this.signing = signing;
        this.people = people;
        this.agencies = agencies;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What is pledged, and for how long.
     *
     * @param post as what the person uses the data
     * @param begins {@code null} where there is no term
     * @param ends {@code null} with {@code begins}
     */
    public record Asked(
            String post,
            String subject,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) {}

    /** Once for each person in a case. A name that cannot be printed leaves a line in the trail, as with other letters. */
    @Transactional
    public void ask(CaseNumber about, PersonId who, Asked asked, Actor by) {
        if (mapper.ofCase(about).stream().anyMatch(before -> before.person().equals(who))) {
            return;
        }
        Person person = people.find(who);
        papers.tryIssue(
                        new ConfidentialityPledge(
                                person.name(),
                                agencies.find(person.agency()).name(),
                                asked.post(),
                                asked.subject(),
                                asked.begins(),
                                asked.ends()),
                        about,
                        person.agency(),
                        by)
                .ifPresent(paper -> asked(paper, about, who, asked.subject()));
    }

    private void asked(Paper paper, CaseNumber about, PersonId who, String subject) {
        mapper.insert(Pledge.asked(paper.number(), about, who, subject, clock.instant()));
        letters.toPerson(who, about, "请签署保密承诺书", "使用" + subject + "以前，请阅读并签署保密承诺书 " + paper.number() + "（“保密承诺”页面）。");
    }

    /** By the person named in it and nobody else: for others there is {@link NotFound}. */
    @Transactional
    public void sign(PaperNumber number, Person by) {
        find(number, by);
        signing.sign(number, LABEL, by.id());
        mapper.sign(number, Application.now(clock));
    }

    /** The person's own; {@link NotFound} for anybody else's. */
    @Transactional(readOnly = true)
    public Pledge find(PaperNumber number, Person person) {
        return mapper.find(number)
                .filter(pledge -> pledge.person().equals(person.id()))
                .orElseThrow(() -> new NotFound("没有编号为 " + number + " 的保密承诺书，或者不是由您签署"));
    }

    /** Those to be signed first, then the newest; 20 a page, pages from 1. */
    @Transactional(readOnly = true)
    public Page<Pledge> of(Person person, int page) {
        int number = Math.max(1, page);
        return new Page<>(
                mapper.ofPerson(person.id(), SIZE, (number - 1L) * SIZE),
                number,
                SIZE,
                mapper.countOfPerson(person.id()));
    }

    /** In the order in which they were asked for. */
    @Transactional(readOnly = true)
    public List<Pledge> of(CaseNumber about) {
        return mapper.ofCase(about);
    }

    /** What the person has still to sign in the case; one that no longer counts need not be. */
    @Transactional(readOnly = true)
    public Optional<Pledge> waiting(CaseNumber about, PersonId person) {
        return mapper.ofCase(about).stream()
                .filter(pledge -> pledge.person().equals(person) && !pledge.signed())
                .filter(pledge -> papers.find(pledge.paper()).current())
                .findFirst();
    }

    @Override
    public void check(Grant grant) {
        waiting(grant.caseNumber(), grant.applicant()).ifPresent(pledge -> {
            throw new InputRefused("pledge", "领取令牌以前，请先签署保密承诺书 " + pledge.paper());
        });
    }
}
