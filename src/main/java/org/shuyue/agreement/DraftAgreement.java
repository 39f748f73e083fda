package org.shuyue.agreement;

import java.time.Clock;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A party drafts an agreement and proposes it to the other. */
@Component
public class DraftAgreement {
    private final AgreementMapper mapper;
    private final Agreements agreements;
    private final TermsPolicy policy;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftAgreement(
            AgreementMapper mapper,
            Agreements agreements,
            TermsPolicy policy,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.policy = policy;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** {@link InputRefused} with everything that is wrong. */
    @Transactional
    public Agreement draft(CaseNumber number, String processId, NewAgreement wanted, Person by) {
        List<Problem> problems = policy.check(wanted);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        Agreement drafted = Agreement.drafted(number, wanted, Application.now(clock));
        mapper.insert(drafted);
        insert(
                number,
                AgreementVersion.proposed(1, number, wanted.drafter(), by.name(), drafted.draftedAt(), wanted.text()));
        cases.register(
                number,
                processId,
                wanted.kind().label() + "：" + wanted.terms().title(),
                by,
                drafted.state().label());
        cases.forward(number, wanted.party(wanted.provider()).agency());
        events.publishEvent(new AgreementEvent(
                "agreement.drafted",
                "起草" + wanted.kind().label() + "“" + drafted.title() + "”",
                number,
                Actor.of(by.id(), by.name())));
        letters.toPerson(
                wanted.party(wanted.drafter().other()).handler(),
                number,
                "请商定协议文本：" + drafted.title(),
                by.name() + "起草了" + wanted.kind().label() + "“" + drafted.title() + "”（" + number
                        + "），请审阅：同意文本、提出修改，或者不订立。");
        return agreements.find(number);
    }

    /** Another version of the text. */
    void insert(CaseNumber agreement, AgreementVersion version) {
        mapper.insertVersion(VersionRow.of(agreement, version));
        VersionRow.items(agreement, version).forEach(mapper::insertItem);
    }
}
