package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementQuery;
import org.shuyue.agreement.AgreementState;
import org.shuyue.agreement.AgreementTerms;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.SubjectResource;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements for programs: those that the caller may see. What is done about them goes by their cases. */
@RestController
@RequestMapping("/api/agreements")
@Tag(name = "协议")
class AgreementController {
    private final Agreements agreements;
    private final SignedIn signedIn;

    AgreementController(Agreements agreements, SignedIn signedIn) {
        this.agreements = agreements;
        this.signedIn = signedIn;
    }

    @Operation(
            summary = "检索协议",
            description = "state 为 NEGOTIATING、SIGNING、IN_FORCE、SUSPENDED 或者 ENDED；起草和后续办理用 /api/cases")
    @GetMapping
    Page<Listed> search(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page<Agreement> found =
                agreements.search(new AgreementQuery(word, state(state), null, page, size), signedIn.person());
        return new Page<>(found.rows().stream().map(Listed::of).toList(), found.number(), found.size(), found.total());
    }

    @Operation(summary = "一份协议", description = "约定的内容和数据提供计划")
    @GetMapping("/{number}")
    Full find(@PathVariable String number) {
        try {
            return Full.of(agreements.view(new CaseNumber(number), signedIn.person()));
        } catch (IllegalArgumentException unfit) {
            throw new NotFound("没有协议 " + number + "，或者您无权查看");
        }
    }

    private static @Nullable AgreementState state(String name) {
        if (name.isBlank()) {
            return null;
        }
        try {
            return AgreementState.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new InputRefused("state", "state 只能是 NEGOTIATING、SIGNING、IN_FORCE、SUSPENDED 或者 ENDED");
        }
    }

    /** A line of the list. */
    record Listed(
            String number,
            String kind,
            String title,
            String partyA,
            String partyB,
            String state,
            @Nullable String end,
            @Nullable String from,
            @Nullable String until,
            String href) {
        static Listed of(Agreement agreement) {
            return new Listed(
                    agreement.number().value(),
                    agreement.kind().name(),
                    agreement.title(),
                    agreement.a().agency().value(),
                    agreement.b().agency().value(),
                    agreement.state().name(),
                    agreement.end() == null ? null : agreement.end().name(),
                    agreement.from() == null ? null : agreement.from().toString(),
                    agreement.until() == null ? null : agreement.until().toString(),
                    "/api/agreements/" + agreement.number());
        }
    }

    /** The agreement with its terms. */
    record Full(
            Listed agreement,
            String provider,
            int version,
            String purpose,
            String scope,
            int termYears,
            @Nullable Integer confidentialityYears,
            @Nullable String confidentialUntil,
            List<Data> resources,
            @Nullable Plan plan) {
        static Full of(Agreement agreement) {
            AgreementTerms terms = agreement.terms();
            return new Full(
                    Listed.of(agreement),
                    agreement.provider().name(),
                    agreement.version(),
                    terms.purpose(),
                    terms.scope(),
                    terms.termYears(),
                    terms.confidentialityYears(),
                    agreement.confidentialUntil() == null
                            ? null
                            : agreement.confidentialUntil().toString(),
                    terms.resources().stream().map(Data::of).toList(),
                    terms.plan() == null ? null : Plan.of(terms.plan()));
        }
    }

    /** What data. */
    record Data(String resource, List<String> items) {
        static Data of(SubjectResource subject) {
            return new Data(subject.resource().value(), subject.items());
        }
    }

    /** How it is delivered. */
    record Plan(String frequency, String format, String channel, List<String> administrators) {
        static Plan of(DeliveryPlan plan) {
            return new Plan(
                    plan.frequency().name(),
                    plan.format().name(),
                    plan.channel().name(),
                    plan.administrators().stream().map(one -> one.value()).toList());
        }
    }
}
