package org.shuyue.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shuyue.Application;
import org.shuyue.notice.Letters;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text goes to and fro between the parties until both agree upon one version, or one of them breaks off. */
@Component
public class NegotiateAgreement {
    private final AgreementMapper mapper;
    private final Agreements agreements;
    private final Supplements supplements;
    private final DraftAgreement draft;
    private final TermsPolicy policy;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NegotiateAgreement(
            AgreementMapper mapper,
            Agreements agreements,
            Supplements supplements,
            DraftAgreement draft,
            TermsPolicy policy,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.supplements = supplements;
        this.draft = draft;
        this.policy = policy;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Another version, upon which the other side has now to say something. {@link InputRefused} with everything that is
     * wrong with it, or when it says what the last one said.
     *
     * @param in the case in which it is negotiated
     */
    @Transactional
    public AgreementVersion propose(CaseNumber number, CaseNumber in, Side side, AgreementVersion.Text text, Actor by) {
        mapper.lock(number);
        Agreement agreement = agreements.find(number);
        List<Problem> problems =
                policy.check(agreement.kind(), agreement.providing(), agreement.receiving(), text.terms());
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        AgreementVersion last = latest(number);
        if (last.text().equals(text) && last.negotiatedIn().equals(in)) {
            throw new InputRefused("textDecision", "文本没有改动；同意的请选择“同意文本”");
        }
        AgreementVersion proposed =
                AgreementVersion.proposed(last.version() + 1, in, side, by.shown(), Application.now(clock), text);
        draft.insert(number, proposed);
        if (in.equals(number)) {
            mapper.adopt(number, proposed.version(), text.terms().title());
        }
        events.publishEvent(new AgreementEvent(
                "agreement.version-proposed",
                side.label() + "提出协议文本第 " + proposed.version() + " 版",
                in,
                by,
                java.util.Map.of("agreement", number.value(), "version", String.valueOf(proposed.version()))));
        letters.toPerson(
                agreement.party(side.other()).handler(),
                in,
                "请商定协议文本：" + text.terms().title(),
                agreement.party(side).agency() + "（" + side.label() + "，" + by.shown() + "）提出了第 " + proposed.version()
                        + " 版文本，请与上一版对照审阅：同意、再修改，或者不订立。协议页面：/agreements/" + number);
        return proposed;
    }

    /** Both agree upon the last version; a renewal names its days, a new term runs from the day of signing. */
    @Transactional
    public AgreementVersion agree(CaseNumber number, CaseNumber in, Side side, Actor by) {
        mapper.lock(number);
        Agreement agreement = agreements.find(number);
        AgreementVersion last = latest(number);
        if (supplements.renews(in)) {
            LocalDate begins = Objects.requireNonNull(agreement.until()).plusDays(1);
            mapper.agree(
                    number,
                    last.version(),
                    begins,
                    begins.plusYears(last.terms().termYears()).minusDays(1));
        }
        if (in.equals(number)) {
            mapper.move(number, AgreementState.SIGNING);
        }
        cases.move(in, AgreementState.SIGNING.label());
        events.publishEvent(new AgreementEvent(
                "agreement.text-agreed", side.label() + "同意协议文本第 " + last.version() + " 版，双方签字盖章", in, by));
        letters.toPerson(
                agreement.party(side.other()).handler(),
                in,
                "协议文本已商定：" + last.terms().title(),
                "对方同意了第 " + last.version() + " 版文本，协议进入签字盖章。");
        return latest(number);
    }

    /** The paper on which the version is signed. */
    @Transactional
    public void printed(CaseNumber number, int version, PaperNumber paper) {
        mapper.print(number, version, paper);
    }

    /** One side does not want it: nothing takes effect. */
    @Transactional
    public void breakOff(CaseNumber number, CaseNumber in, Side side, String reason, Actor by) {
        Agreement agreement = agreements.find(number);
        events.publishEvent(new AgreementEvent("agreement.broken-off", side.label() + "不同意订立，理由：" + reason, in, by));
        letters.toPerson(
                agreement.party(side.other()).handler(),
                in,
                "对方不同意订立：" + agreement.title(),
                side.label() + "（" + by.shown() + "）不同意订立，理由：" + reason);
    }

    private AgreementVersion latest(CaseNumber number) {
        List<AgreementVersion> versions = agreements.versions(number);
        return versions.get(versions.size() - 1);
    }
}
