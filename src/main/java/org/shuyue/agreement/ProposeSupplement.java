package org.shuyue.agreement;

import java.time.Clock;
import org.shuyue.Application;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A party proposes other terms, or a further term, for an agreement that binds both (SP-07b). */
@Component
public class ProposeSupplement {
    private final SupplementMapper mapper;
    private final Agreements agreements;
    private final NegotiateAgreement negotiate;
    private final ConcludeAgreement conclude;
    private final Cases cases;
    private final Clock clock;

    ProposeSupplement(
            SupplementMapper mapper,
            Agreements agreements,
            NegotiateAgreement negotiate,
            ConcludeAgreement conclude,
            Cases cases,
            Clock clock) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.negotiate = negotiate;
        this.conclude = conclude;
        this.cases = cases;
        this.clock = clock;
    }

    /** {@link org.shuyue.shared.InputRefused} when the text cannot be agreed upon. */
    @Transactional
    public AgreementVersion propose(
            CaseNumber number,
            String processId,
            CaseNumber agreementNumber,
            SupplementCause cause,
            AgreementVersion.Text text,
            Person by) {
        Agreement agreement = agreements.find(agreementNumber);
        Side side = agreement.handledBy(by).orElseThrow();
        cases.register(
                number,
                processId,
                "补充协议（" + cause.label() + "）：" + agreement.title(),
                by,
                AgreementState.NEGOTIATING.label());
        cases.forward(number, agreement.providing().agency());
        mapper.insert(new Supplement(number, agreementNumber, side, cause, Application.now(clock)));
        return negotiate.propose(agreementNumber, number, side, text, Actor.of(by.id(), by.name()));
    }

    /** Both have signed it. */
    @Transactional
    public Agreement adopt(CaseNumber number, Actor by) {
        Supplement supplement = mapper.find(number).orElseThrow();
        AgreementVersion signed = agreements.versions(supplement.agreementNumber()).stream()
                .filter(version -> version.negotiatedIn().equals(number))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Agreement amended = conclude.amend(
                supplement.agreementNumber(),
                number,
                signed.version(),
                supplement.cause() == SupplementCause.RENEWAL,
                by);
        cases.close(number, "补充协议生效");
        return amended;
    }

    /** It came to nothing; the agreement stays as it is. */
    @Transactional
    public void drop(CaseNumber number) {
        cases.close(number, "补充协议未成");
    }
}
