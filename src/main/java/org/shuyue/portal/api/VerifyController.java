package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.Paper;
import org.shuyue.portal.VerifyLimit;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.SignatureFinding;
import org.shuyue.signing.Verification;
import org.shuyue.signing.VerificationReport;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Whether a paper is genuine, for programs; open to everybody. */
@RestController
@RequestMapping("/api/verify")
@Tag(name = "文件核验")
class VerifyController {
    private static final String MISSING = "没有这个编号的文件，请核对编号";

    private final Verification verification;
    private final VerifyLimit limit;

    VerifyController(Verification verification, VerifyLimit limit) {
        this.verification = verification;
        this.limit = limit;
    }

    @Operation(summary = "按编号核验文件", description = "不需要登录；个人签署方只显示姓氏")
    @GetMapping("/{number}")
    ReportView byNumber(@PathVariable String number, HttpServletRequest request) {
        limit.count(request.getRemoteAddr());
        return ReportView.of(verification.of(number(number)));
    }

    @Operation(summary = "按文件核验", description = "不需要登录；multipart/form-data：file 为 PDF 文件。文件不保存")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ReportView byFile(@RequestParam MultipartFile file, HttpServletRequest request) throws IOException {
        limit.count(request.getRemoteAddr());
        return ReportView.of(verification.of(file.getBytes()));
    }

    private static PaperNumber number(String typed) {
        try {
            return new PaperNumber(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unfit) {
            throw new NotFound(MISSING);
        }
    }

    /** The public facts of a verification. */
    record ReportView(
            String authenticity,
            String label,
            List<String> notes,
            @Nullable String number,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable OffsetDateTime issuedAt,
            @Nullable String state,
            List<SignatureView> signatures) {
        static ReportView of(VerificationReport report) {
            Paper paper = report.paper();
            return new ReportView(
                    report.authenticity().name(),
                    report.authenticity().label(),
                    report.notes(),
                    paper == null ? null : paper.number().value(),
                    paper == null ? null : paper.kind().title(),
                    paper == null ? null : report.issuer(),
                    paper == null ? null : CaseView.local(paper.madeAt()),
                    paper == null ? null : paper.state().label(),
                    report.signatures().stream().map(SignatureView::of).toList());
        }
    }

    /** One signature of the paper. */
    record SignatureView(String signer, @Nullable OffsetDateTime at, boolean valid, String finding) {
        static SignatureView of(SignatureFinding one) {
            return new SignatureView(
                    one.signer(), one.at() == null ? null : CaseView.local(one.at()), one.valid(), one.finding());
        }
    }
}
