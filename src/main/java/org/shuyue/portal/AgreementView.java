package org.shuyue.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.access.Grant;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementBreach;
import org.shuyue.agreement.AgreementBreaches;
import org.shuyue.agreement.AgreementHalt;
import org.shuyue.agreement.AgreementHalts;
import org.shuyue.agreement.AgreementVersion;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DataDestruction;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.agreement.Dissolution;
import org.shuyue.agreement.DissolveAgreement;
import org.shuyue.agreement.Side;
import org.shuyue.agreement.Supplement;
import org.shuyue.agreement.Supplements;
import org.shuyue.agreement.TermLines;
import org.shuyue.agreement.TextDifference;
import org.shuyue.agreement.TextDifference.ChangedLine;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Person;
import org.shuyue.settlement.Bill;
import org.shuyue.settlement.Bills;
import org.shuyue.settlement.ServiceAcceptance;
import org.shuyue.settlement.ServiceAcceptances;
import org.shuyue.settlement.ServiceSides;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.InputRefused;
import org.shuyue.signing.SealUse;
import org.shuyue.signing.SealUses;
import org.shuyue.signing.SignatureFinding;
import org.shuyue.signing.Verification;
import org.shuyue.signing.VerificationReport;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseTask;
import org.shuyue.workflow.CaseTasks;
import org.springframework.stereotype.Component;

/**
 * All that belongs to an agreement, as its page shows it.
 *
 * @param handler whether the viewer acts for a party
 * @param provides whether the viewer acts for the one that provides the data
 * @param compared the two versions that were chosen, else the last and the one before it; {@code null} where there is only one
 * @param attachable grants of the receiver that the viewer may put under it
 */
public record AgreementView(
        boolean handler,
        boolean provides,
        List<Line> lines,
        List<AgreementVersion> versions,
        @Nullable Compared compared,
        List<SignedPaper> papers,
        List<DeadlineStory> clocks,
        List<OpenTask> tasks,
        List<Supplement> supplements,
        List<AgreementBreach> breaches,
        List<AgreementHalt> halts,
        List<Dissolution> dissolutions,
        List<DataDestruction> destructions,
        Services services,
        List<HeldGrant> grants,
        List<HeldGrant> attachable) {

    /** A paper, who sealed or signed which place of it when, and what that proves. */
    public record SignedPaper(Paper paper, List<SealUse> uses, VerificationReport report) {
        /** Whether everybody who has to sign has. */
        public boolean complete() {
            return uses.size() >= paper.kind().labels().size();
        }

        /** The places that nobody has signed yet. */
        public List<String> open() {
            return paper.kind().labels().stream()
                    .filter(label -> uses.stream().noneMatch(use -> use.label().equals(label)))
                    .toList();
        }

        /** Whether each signature holds. */
        public boolean valid() {
            return report.signatures().stream().allMatch(SignatureFinding::valid);
        }
    }

    /** What was accepted and billed under it; {@code mayAsk}: whether the viewer acts for the side that serves. */
    public record Services(boolean mayAsk, List<ServiceAcceptance> acceptances, List<Bill> bills) {}

    /** Two versions that are compared. */
    public record Compared(int earlier, int later, List<ChangedLine> lines) {}

    /** A task of the viewer in one of its cases. */
    public record OpenTask(CaseNumber number, CaseTask task) {}

    /** A grant and whether it lets its holder fetch data today. */
    public record HeldGrant(Grant grant, GrantState state) {}

    /** Collects it. */
    @Component
    static class Maker {
        private final Agreements agreements;
        private final TermLines terms;
        private final Supplements supplements;
        private final AgreementBreaches breaches;
        private final AgreementHalts halts;
        private final DissolveAgreement dissolutions;
        private final DataDestructions destructions;
        private final ServiceAcceptances acceptances;
        private final Bills bills;
        private final Papers papers;
        private final SealUses uses;
        private final Verification verification;
        private final Grants grants;
        private final CaseTasks tasks;
        private final CaseLines clocks;

        Maker(
                Agreements agreements,
                TermLines terms,
                Supplements supplements,
                AgreementBreaches breaches,
                AgreementHalts halts,
                DissolveAgreement dissolutions,
                DataDestructions destructions,
                ServiceAcceptances acceptances,
                Bills bills,
                Papers papers,
                SealUses uses,
                Verification verification,
                Grants grants,
                CaseTasks tasks,
                CaseLines clocks) {
            this.agreements = agreements;
            this.terms = terms;
            this.supplements = supplements;
            this.breaches = breaches;
            this.halts = halts;
            this.dissolutions = dissolutions;
            this.destructions = destructions;
            this.acceptances = acceptances;
            this.bills = bills;
            this.papers = papers;
            this.uses = uses;
            this.verification = verification;
            this.grants = grants;
            this.tasks = tasks;
            this.clocks = clocks;
        }

        /** @param earlier number of the version that is compared with the later one; any other number for the last two */
        AgreementView of(Agreement agreement, int earlier, int later, Person viewer) {
            CaseNumber number = agreement.number();
            List<AgreementVersion> versions = agreements.versions(number);
            Optional<Side> handles = agreement.handledBy(viewer);
            return new AgreementView(
                    handles.isPresent(),
                    handles.filter(side -> side == agreement.provider()).isPresent(),
                    terms.of(agreements
                            .version(number, agreement.version())
                            .orElseThrow()
                            .text()),
                    versions,
                    compared(versions, earlier, later),
                    papers(agreement).stream()
                            .map(paper ->
                                    new SignedPaper(paper, uses.of(paper.number()), verification.of(paper.number())))
                            .toList(),
                    clocks.stories(number),
                    cases(agreement).stream()
                            .flatMap(one -> tasks.openOf(one, viewer).stream().map(task -> new OpenTask(one, task)))
                            .toList(),
                    supplements.of(number),
                    breaches.of(number),
                    halts.of(number),
                    dissolutions.of(number),
                    destructions.of(number),
                    new Services(
                            ServiceSides.known(agreement.kind())
                                    && handles.filter(ServiceSides.of(agreement).serving()::equals)
                                            .isPresent(),
                            acceptances.of(number),
                            bills.of(number)),
                    held(grants.ofAgreement(number).stream()),
                    held(attachable(agreement, viewer)));
        }

        /** Those of the agreement itself, of its supplements, and of the destructions under it. */
        List<Paper> papers(Agreement agreement) {
            return cases(agreement).stream()
                    .flatMap(number -> papers.of(number).stream())
                    .toList();
        }

        void mayAttach(Agreement agreement, GrantId grant, Person viewer) {
            if (attachable(agreement, viewer).noneMatch(one -> one.id().equals(grant))) {
                throw new InputRefused("grant", "只能纳入使用方在协议所列资源上的有效授权，请从列表中选择");
            }
        }

        private List<CaseNumber> cases(Agreement agreement) {
            CaseNumber number = agreement.number();
            List<CaseNumber> cases = new ArrayList<>(List.of(number));
            supplements.of(number).forEach(one -> cases.add(one.caseNumber()));
            breaches.of(number).forEach(one -> cases.add(one.caseNumber()));
            halts.of(number).forEach(one -> cases.add(one.caseNumber()));
            dissolutions.of(number).forEach(one -> cases.add(one.caseNumber()));
            destructions.of(number).forEach(one -> cases.add(one.caseNumber()));
            acceptances.of(number).forEach(one -> cases.add(one.caseNumber()));
            bills.of(number).forEach(one -> cases.add(one.caseNumber()));
            return cases;
        }

        private @Nullable Compared compared(List<AgreementVersion> versions, int earlier, int later) {
            int last = versions.size();
            if (last < 2) {
                return null;
            }
            boolean chosen = earlier >= 1 && later <= last && earlier < later;
            int from = chosen ? earlier : last - 1;
            int to = chosen ? later : last;
            return new Compared(from, to, TextDifference.between(lines(versions, from), lines(versions, to)));
        }

        /** Versions are numbered from 1 without a gap. */
        private List<Line> lines(List<AgreementVersion> versions, int number) {
            return terms.of(versions.get(number - 1).text());
        }

        private Stream<Grant> attachable(Agreement agreement, Person viewer) {
            if (!agreement.binding()) {
                return Stream.empty();
            }
            return agreement.terms().resources().stream()
                    .flatMap(subject -> grants.notEnded(subject.resource()).stream())
                    .filter(grant -> grant.agreement() == null
                            && grant.holder().equals(agreement.receiving().agency()))
                    .filter(grant -> grants.mayKeep(grant, viewer.id()));
        }

        private List<HeldGrant> held(Stream<Grant> found) {
            return found.map(grant -> new HeldGrant(grant, grants.state(grant))).toList();
        }
    }
}
