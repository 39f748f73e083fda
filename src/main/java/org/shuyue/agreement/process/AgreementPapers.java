package org.shuyue.agreement.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementBreach;
import org.shuyue.agreement.AgreementBreaches;
import org.shuyue.agreement.AgreementKind;
import org.shuyue.agreement.AgreementTerms;
import org.shuyue.agreement.AgreementVersion;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.NegotiateAgreement;
import org.shuyue.agreement.Party;
import org.shuyue.agreement.PartyDetails;
import org.shuyue.agreement.SecurityTerms;
import org.shuyue.agreement.ServiceTerms;
import org.shuyue.agreement.Side;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.AgreementBreachLetter;
import org.shuyue.document.CooperationAgreement;
import org.shuyue.document.Facts;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.document.PlatformAgreement;
import org.shuyue.document.SecurityAgreement;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.Problem;
import org.shuyue.signing.SigningSide;
import org.shuyue.signing.SigningVariables;
import org.springframework.stereotype.Component;

/** The papers of an agreement: printed when the text is agreed upon, signed by both, replaced by supplements. */
@Component
class AgreementPapers {
    private final Agreements agreements;
    private final NegotiateAgreement negotiate;
    private final Papers papers;
    private final Ledger ledger;
    private final Agencies agencies;
    private final People people;
    private final Clock clock;

    AgreementPapers(
            Agreements agreements,
            NegotiateAgreement negotiate,
            Papers papers,
            Ledger ledger,
            Agencies agencies,
            People people,
            Clock clock) {
        this.agreements = agreements;
        this.negotiate = negotiate;
        this.papers = papers;
        this.ledger = ledger;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    /** A paper, and who signs it in which order. */
    record Offer(PaperNumber paper, List<String> sides) {}

    /**
     * The last version on paper, party A first. {@link InputRefused} when a character has no glyph or a fact contradicts
     * another.
     */
    Offer print(CaseNumber number, CaseNumber in, Actor by) {
        Agreement agreement = agreements.find(number);
        List<AgreementVersion> versions = agreements.versions(number);
        AgreementVersion agreed = versions.get(versions.size() - 1);
        Paper paper = papers.issue(
                facts(agreement.kind(), agreement.a(), agreement.b(), agreed.text(), agreed.begins(), agreed.ends()),
                in,
                agreement.providing().isOfThePublic()
                        ? agreement.receiving().agency()
                        : agreement.providing().agency(),
                by);
        negotiate.printed(number, agreed.version(), paper.number());
        return new Offer(
                paper.number(),
                List.of(
                        side(Side.A, agreement.a()).code(),
                        side(Side.B, agreement.b()).code()));
    }

    /** Whether all have signed; a paper that somebody did not sign counts no more. */
    boolean signed(PaperNumber paper, String outcome, Actor by) {
        boolean all = SigningVariables.SIGNED.equals(outcome);
        if (!all) {
            papers.terminate(paper, SigningVariables.EXPIRED.equals(outcome) ? "签署要约失效" : "有一方拒绝签署", by);
        }
        return all;
    }

    /** The notice as a paper; a name that no font can write does not keep it from being given (SP-06b). */
    void breachNotified(AgreementBreach breach, Actor by) {
        Agreement agreement = agreements.find(breach.agreementNumber());
        Party complainant = agreement.party(breach.complainingSide());
        Optional<RunningDeadline> limit = ledger.running(breach.caseNumber(), AgreementBreaches.RULE);
        papers.tryIssue(
                new AgreementBreachLetter(
                        name(agreement.party(breach.complainingSide().other())),
                        name(complainant),
                        agreement.title(),
                        agreement.number().value(),
                        breach.caseNumber().value(),
                        breach.brokenClause(),
                        breach.facts(),
                        breach.demands(),
                        limit.map(RunningDeadline::dueDate).orElse(null),
                        limit.map(RunningDeadline::citation)
                                .orElse(agreement.kind().label() + "：超范围使用、泄露、转让、出售数据或者用于商业用途"),
                        Application.today(clock)),
                breach.caseNumber(),
                complainant.isOfThePublic()
                        ? agreement.party(breach.complainingSide().other()).agency()
                        : complainant.agency(),
                by);
    }

    private static SigningSide side(Side side, Party party) {
        String label = side.label() + "（盖章）";
        return party.isOfThePublic() ? SigningSide.of(label, party.handler()) : SigningSide.of(label, party.agency());
    }

    /** What contradicts in a text, before anybody is asked to agree to it. */
    List<Problem> contradictions(AgreementKind kind, Party a, Party b, AgreementVersion.Text text) {
        return kind == AgreementKind.COOPERATION && text.terms().plan() == null
                ? List.of()
                : facts(kind, a, b, text, null, null).contradictions();
    }

    private Facts facts(
            AgreementKind kind,
            Party a,
            Party b,
            AgreementVersion.Text text,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) {
        AgreementTerms terms = text.terms();
        return switch (kind) {
            case COOPERATION ->
                new CooperationAgreement(
                        field(terms.title()),
                        agencies.find(a.agency()).region(),
                        party(a, text.a()),
                        party(b, text.b()),
                        lines(terms.purpose()),
                        lines(terms.scope()),
                        Objects.requireNonNull(terms.plan()).administrators().stream()
                                .map(id -> people.find(id).name())
                                .toList(),
                        terms.termYears(),
                        begins,
                        ends,
                        orNull(terms.further()));
            case PLATFORM_SHARING -> platform(party(a, text.a()), party(b, text.b()), terms, begins, ends);
            case CONFIDENTIALITY -> security(party(a, text.a()), party(b, text.b()), text);
            case USE -> throw new InputRefused("agreementKind", "“" + kind.label() + "”随有条件开放申请订立，请从开放数据网站申请");
        };
    }

    private PlatformAgreement platform(
            org.shuyue.document.Party a,
            org.shuyue.document.Party b,
            AgreementTerms terms,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) {
        ServiceTerms service = Objects.requireNonNull(terms.service());
        return new PlatformAgreement(
                a,
                b,
                terms.title(),
                Application.today(clock),
                terms.termYears(),
                begins,
                ends,
                lines(terms.scope()),
                terms.confidentialityYears(),
                orNull(service.feeStandard()),
                service.paymentDays() == 0 ? null : service.paymentDays(),
                service.supportHours(),
                service.responseHours(),
                service.solutionHours(),
                orNull(terms.further()));
    }

    private static SecurityAgreement security(
            org.shuyue.document.Party a, org.shuyue.document.Party b, AgreementVersion.Text text) {
        SecurityTerms security = Objects.requireNonNull(text.security());
        return new SecurityAgreement(
                a,
                b,
                text.terms().purpose(),
                null,
                security.systemLevel(),
                security.officer(),
                orNull(text.terms().further()));
    }

    /** 就业服务 of 就业服务领域数据共享合作协议. */
    private static String field(String title) {
        return title.replaceFirst("(领域)?(数据)?(共享)?(合作)?(协议)?$", "");
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private org.shuyue.document.Party party(Party party, PartyDetails details) {
        return new org.shuyue.document.Party(
                name(party), orNull(details.creditCode()), orNull(details.address()), orNull(details.contact()));
    }

    private String name(Party party) {
        return party.isOfThePublic()
                ? people.look(party.handler())
                        .map(Person::name)
                        .orElse(party.handler().value())
                : agencies.look(party.agency())
                        .map(Agency::name)
                        .orElse(party.agency().value());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
