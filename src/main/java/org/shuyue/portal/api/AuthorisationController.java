package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.whole.WholeAuthorisation;
import org.shuyue.sharing.whole.WholeAuthorisationQuery;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of whole authorisations for programs (YC-22i). */
@RestController
@RequestMapping("/api/authorisations")
@Tag(name = "整体授权")
class AuthorisationController {
    private static final int LONGEST_WORD = 100;
    private static final int LAST_PAGE = 1_000_000;

    private final WholeAuthorisations authorisations;
    private final ShareRequests requests;
    private final SignedIn signedIn;
    private final Clock clock;

    AuthorisationController(
            WholeAuthorisations authorisations, ShareRequests requests, SignedIn signedIn, Clock clock) {
        this.authorisations = authorisations;
        this.requests = requests;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Operation(
            summary = "可以查看的整体授权，新的在前",
            description = "word 为资源名称、编码、县区或者办件编号的一部分；standing 为 true 只列有效的，为 false 只列已经撤销的")
    @GetMapping
    Listed list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(required = false) @Nullable Boolean standing,
            @RequestParam(defaultValue = "1") int page) {
        Person person = signedIn.person();
        if (!authorisations.isOpenTo(person)) {
            throw new AccessDeniedException("您的角色不能查看整体授权");
        }
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            throw new InputRefused("word", "检索词最多 " + LONGEST_WORD + " 个字，请缩短后重新检索");
        }
        Page<WholeAuthorisation> found = authorisations.visibleTo(
                person, new WholeAuthorisationQuery(word.strip(), standing, Math.max(1, Math.min(page, LAST_PAGE))));
        return new Listed(
                found.rows().stream().map(one -> view(one, person)).toList(),
                found.number(),
                found.pages(),
                found.total());
    }

    @Operation(summary = "一项整体授权", description = "编号为据以授权的县级申请的办件编号；mayRevoke 表示您现在可以撤销")
    @GetMapping("/{number}")
    Authorisation find(@PathVariable String number) {
        Person person = signedIn.person();
        return view(authorisations.view(caseNumber(number), person), person);
    }

    @Operation(summary = "据整体授权由县级直接同意的申请，新的在前", description = "每页 20 件")
    @GetMapping("/{number}/cases")
    Served served(@PathVariable String number, @RequestParam(defaultValue = "1") int page) {
        WholeAuthorisation one = authorisations.view(caseNumber(number), signedIn.person());
        Page<ShareRequest> found = requests.decidedByCounty(
                one.county(),
                one.resource(),
                one.grantedAt(),
                one.revokedAt() == null ? clock.instant() : one.revokedAt(),
                Math.max(1, Math.min(page, LAST_PAGE)));
        return new Served(
                found.rows().stream().map(AuthorisationController::served).toList(),
                found.number(),
                found.pages(),
                found.total());
    }

    private static ServedCase served(ShareRequest request) {
        return new ServedCase(
                request.caseNumber().value(),
                request.applicantAgency().value(),
                request.decision().orElseThrow().grantedItems(),
                request.wish().from(),
                request.wish().until(),
                request.decidedBy().orElse(""),
                request.decidedAt().orElseThrow());
    }

    @Operation(
            summary = "撤销整体授权",
            description = "提供部门和市级公共数据主管部门可以撤销，请求体：{\"reason\": \"理由\", \"basis\": \"法律、法规依据\"}；此后县级申请须再经市级")
    @PostMapping("/{number}/revocation")
    Authorisation revoke(@PathVariable String number, @RequestBody Revocation body) {
        Person person = signedIn.person();
        return view(authorisations.revoke(caseNumber(number), text(body.reason()), text(body.basis()), person), person);
    }

    private Authorisation view(WholeAuthorisation one, Person person) {
        return new Authorisation(
                one.grantedByCase().value(),
                one.resource().value(),
                one.resourceName(),
                one.provider().value(),
                one.county(),
                one.countyAuthority().value(),
                one.itemNames(),
                one.terms(),
                one.responsibility(),
                one.grantedBy(),
                one.grantedAt(),
                one.stands(),
                one.revokedBy(),
                one.revokedAt(),
                one.revocationReason(),
                one.revocationBasis(),
                authorisations.mayRevoke(one, person));
    }

    private static CaseNumber caseNumber(String typed) {
        try {
            return new CaseNumber(typed);
        } catch (IllegalArgumentException unfit) {
            throw new NotFound("没有这项整体授权，或者您无权查看");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** A page of the register. */
    record Listed(List<Authorisation> rows, int page, int pages, long total) {}

    /** A page of what a county decided under it. */
    record Served(List<ServedCase> rows, int page, int pages, long total) {}

    /** A request that the county's authority agreed to itself. */
    record ServedCase(
            String caseNumber,
            String applicantAgency,
            List<String> items,
            LocalDate from,
            LocalDate until,
            String decidedBy,
            Instant decidedAt) {}

    /** Why it is revoked, and by which law (YC-22f). */
    record Revocation(@Nullable String reason, @Nullable String basis) {}

    /** An entry of the register as programs see it; what was not revoked has {@code null} there. */
    record Authorisation(
            String number,
            String resource,
            String resourceName,
            String provider,
            String county,
            String countyAuthority,
            List<String> items,
            String terms,
            String responsibility,
            String grantedBy,
            Instant grantedAt,
            boolean standing,
            @Nullable String revokedBy,
            @Nullable Instant revokedAt,
            @Nullable String revocationReason,
            @Nullable String revocationBasis,
            boolean mayRevoke) {}
}
