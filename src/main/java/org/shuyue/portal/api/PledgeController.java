package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.Pledge;
import org.shuyue.signing.Pledges;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own pledges of confidentiality. */
@RestController
@RequestMapping("/api/pledges")
@Tag(name = "保密承诺")
class PledgeController {
    private final Pledges pledges;
    private final SignedIn signedIn;

    PledgeController(Pledges pledges, SignedIn signedIn) {
        this.pledges = pledges;
        this.signedIn = signedIn;
    }

    @Operation(summary = "本人的保密承诺书", description = "待签署的在前，其余新的在前；每页 20 份")
    @GetMapping
    List<PledgeView> list(@RequestParam(defaultValue = "1") int page) {
        return pledges.of(signedIn.person(), page).rows().stream()
                .map(PledgeView::of)
                .toList();
    }

    @Operation(summary = "签署保密承诺书", description = "以本人姓名生成电子签名；只能由承诺人本人签署，签署后不能撤回")
    @PostMapping("/{paper}/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable String paper) {
        pledges.sign(number(paper), signedIn.person());
    }

    private static PaperNumber number(String typed) {
        try {
            return new PaperNumber(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("没有编号为“" + typed + "”的保密承诺书");
        }
    }

    /** A pledge as the interface tells it. */
    record PledgeView(
            String paper,
            String caseNumber,
            String subject,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime signedAt) {
        static PledgeView of(Pledge pledge) {
            return new PledgeView(
                    pledge.paper().value(),
                    pledge.caseNumber().value(),
                    pledge.subject(),
                    CaseView.local(pledge.askedAt()),
                    pledge.signedAt() == null ? null : CaseView.local(pledge.signedAt()));
        }
    }
}
