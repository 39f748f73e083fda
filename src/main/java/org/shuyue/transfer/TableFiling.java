package org.shuyue.transfer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.PaperState;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Jurisdiction;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.SealUse;
import org.shuyue.signing.SealUses;
import org.shuyue.signing.SigningSide;
import org.shuyue.signing.SigningVariables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The filing form (备案表) of a copy of a table: issued with the share decision, sealed by both sides before anything is
 * delivered (YC-22e, YC-22h).
 */
@Component
public class TableFiling {
    private static final Set<DocumentKind> FORMS =
            Set.of(DocumentKind.CITY_FILING_FORM, DocumentKind.COUNTY_FILING_FORM);

    private final Transfers transfers;
    private final Papers papers;
    private final SealUses seals;
    private final Agencies agencies;
    private final Jurisdiction jurisdiction;

    TableFiling(Transfers transfers, Papers papers, SealUses seals, Agencies agencies, Jurisdiction jurisdiction) {
        this.transfers = transfers;
        this.papers = papers;
        this.seals = seals;
        this.agencies = agencies;
        this.jurisdiction = jurisdiction;
    }

    /** The form, and who is still to seal it in which order. */
    public record Offer(PaperNumber paper, List<String> sides) {}

    /** The form of the share request that counts. */
    @Transactional(readOnly = true)
    public Optional<Paper> formOf(CaseNumber shareCase) {
        return forms(shareCase).stream().filter(Paper::current).reduce((earlier, later) -> later);
    }

    /** Whether it had a form that counts no more, because a side refused to seal it. */
    @Transactional(readOnly = true)
    public boolean isRefused(CaseNumber shareCase) {
        return formOf(shareCase).isEmpty()
                && forms(shareCase).stream().anyMatch(form -> form.state() == PaperState.TERMINATED);
    }

    /** The form that both sides seal in the case of the copy; empty before it was offered to them. */
    @Transactional(readOnly = true)
    public Optional<Paper> sealedIn(CaseNumber number) {
        return transfers.look(number).map(Transfer::filingPaper).map(papers::find);
    }

    /** Why it cannot be sealed; {@code null} when it can. */
    @Transactional(readOnly = true)
    public @Nullable String obstacle(CaseNumber number) {
        Transfer transfer = transfers.find(number);
        if (formOf(transfer.origin()).isEmpty()) {
            return "共享申请 " + transfer.origin() + " 没有有效的备案表，双方无法盖章（原因见该申请的办理过程）；请选择不同意，由申请方重新提出共享申请";
        }
        return null;
    }

    /** Offers it to those who have not sealed it yet; the applicant's side first. */
    @Transactional
    public Offer offer(CaseNumber number) {
        Transfer transfer = transfers.find(number);
        Paper form =
                formOf(transfer.origin()).orElseThrow(() -> new InputRefused("", requireNonNull(obstacle(number))));
        Set<String> sealed =
                seals.of(form.number()).stream().map(SealUse::label).collect(Collectors.toSet());
        List<String> sides = sides(form, transfer).stream()
                .filter(side -> !sealed.contains(side.label()))
                .map(SigningSide::code)
                .toList();
        transfers.toBeSealed(number, form.number());
        return new Offer(form.number(), sides);
    }

    /**
     * Sealed by both, it goes on; else it ends here. What a side refused to seal counts no more, what was not sealed in
     * time may be offered again.
     */
    @Transactional
    public void settle(CaseNumber number, String outcome, String reasons, Actor by) {
        Paper form = sealedIn(number).orElseThrow();
        switch (outcome) {
            case SigningVariables.SIGNED -> transfers.sealed(number, form.number(), by);
            case SigningVariables.REFUSED -> {
                papers.terminate(form.number(), "有一方拒绝在备案表上盖章", by);
                transfers.notSealed(number, "有一方不同意在备案表上盖章，理由：" + reasons + "。仍需要数据的，请重新提出共享申请", by);
            }
            default -> transfers.notSealed(number, "备案表未在期限内由双方盖章；仍需要数据的，可以再次提出库表交付", by);
        }
    }

    private List<Paper> forms(CaseNumber shareCase) {
        return papers.of(shareCase).stream()
                .filter(paper -> FORMS.contains(paper.kind()))
                .toList();
    }

    /** The form of a county is sealed by the county's authority for the applicant (YC-22h). */
    private List<SigningSide> sides(Paper form, Transfer transfer) {
        List<String> labels = form.kind().labels();
        AgencyId applying =
                form.kind() == DocumentKind.COUNTY_FILING_FORM ? authority(transfer.receiver()) : transfer.receiver();
        return List.of(SigningSide.of(labels.get(0), applying), SigningSide.of(labels.get(1), transfer.provider()));
    }

    private AgencyId authority(AgencyId applicant) {
        String region = agencies.find(applicant).region();
        return jurisdiction
                .countyAuthority(region)
                .map(Agency::id)
                .orElseThrow(() -> new InputRefused("", region + "没有公共数据主管部门，无人可以在备案表上盖章；请先由系统管理员设置"));
    }
}
