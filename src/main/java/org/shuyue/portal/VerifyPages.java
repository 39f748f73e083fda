package org.shuyue.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.Authenticity;
import org.shuyue.signing.Authorities;
import org.shuyue.signing.Verification;
import org.shuyue.signing.VerificationReport;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whether a paper is genuine: for everybody, by its number or by the file itself; the QR code of a paper leads here. */
@PageController
class VerifyPages {
    private static final Map<Authenticity, String> COLOURS = Map.of(
            Authenticity.GENUINE, "green",
            Authenticity.ALTERED, "red",
            Authenticity.SUPERSEDED, "amber",
            Authenticity.TERMINATED, "amber",
            Authenticity.UNKNOWN, "grey");
    private static final Map<Authenticity, String> ICONS = Map.of(
            Authenticity.GENUINE, "✓",
            Authenticity.ALTERED, "✕",
            Authenticity.SUPERSEDED, "↻",
            Authenticity.TERMINATED, "■",
            Authenticity.UNKNOWN, "?");

    private final Verification verification;
    private final VerifyLimit limit;
    private final Authorities authorities;

    VerifyPages(Verification verification, VerifyLimit limit, Authorities authorities) {
        this.verification = verification;
        this.limit = limit;
        this.authorities = authorities;
    }

    @GetMapping("/verify")
    String ask(@RequestParam(defaultValue = "") String number, Model model) {
        if (!number.isBlank()) {
            return "redirect:/verify/" + URLEncoder.encode(tidy(number), StandardCharsets.UTF_8);
        }
        model.addAttribute("number", "");
        model.addAttribute("claimed", "");
        return "verify";
    }

    /** For those who check signatures with tools of their own. */
    @GetMapping("/verify/authorities.pem")
    void authorities(HttpServletResponse response) throws IOException {
        Download.headed(response, "application/x-pem-file", "authorities.pem");
        response.getOutputStream().write(authorities.pem().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/verify/{number}")
    String byNumber(
            @PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("number", tidy(number));
        model.addAttribute("claimed", "");
        try {
            limit.count(request.getRemoteAddr());
            show(verification.of(numberOf(number)), false, model);
        } catch (NotFound none) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            show(unknown(), false, model);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return "verify";
    }

    @PostMapping("/verify")
    String byFile(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String number,
            HttpServletRequest request,
            Model model)
            throws IOException {
        model.addAttribute("number", "");
        model.addAttribute("claimed", number);
        try {
            limit.count(request.getRemoteAddr());
            show(verification.of(file.getBytes(), claimed(number)), true, model);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return "verify";
    }

    private static void show(VerificationReport report, boolean ofFile, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("ofFile", ofFile);
        model.addAttribute("colour", COLOURS.get(report.authenticity()));
        model.addAttribute("icon", ICONS.get(report.authenticity()));
    }

    private static VerificationReport unknown() {
        return new VerificationReport(
                Authenticity.UNKNOWN, List.of("没有这个编号的文件，请核对编号，例如 WJ-2026-000001。"), null, "", List.of());
    }

    private static @Nullable PaperNumber claimed(String typed) {
        return typed.isBlank() ? null : Typed.idOrNone(tidy(typed), PaperNumber::new, "number", "文件编号");
    }

    private static PaperNumber numberOf(String typed) {
        return Typed.id(tidy(typed), PaperNumber::new, "没有这个编号的文件");
    }

    private static String tidy(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
