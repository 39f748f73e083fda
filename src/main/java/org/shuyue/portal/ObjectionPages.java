package org.shuyue.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.dossier.Attachments;
import org.shuyue.opening.Interest;
import org.shuyue.opening.Measure;
import org.shuyue.opening.Receipt;
import org.shuyue.opening.RightsObjection;
import org.shuyue.opening.SuspendOpening;
import org.shuyue.opening.VisitorObjections;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Objections to open data without an account, and the suspension of what is objected to (YC-30a). */
@PageController
class ObjectionPages {
    private static final String PROCESS = "rights-objection";

    private final VisitorObjections visitors;
    private final SuspendOpening suspension;
    private final Attachments attachments;
    private final Cases cases;
    private final SignedIn signedIn;
    private final Admission admission;

    ObjectionPages(
            VisitorObjections visitors,
            SuspendOpening suspension,
            Attachments attachments,
            Cases cases,
            SignedIn signedIn,
            Admission admission) {
        this.visitors = visitors;
        this.suspension = suspension;
        this.attachments = attachments;
        this.cases = cases;
        this.signedIn = signedIn;
        this.admission = admission;
    }

    /** Whoever is signed in uses the procedure's own form, and finds the answer among the own cases. */
    @GetMapping("/objections/new")
    String show(@RequestParam(defaultValue = "") String resource, Model model) {
        if (signedIn.look().isPresent()) {
            return "redirect:" + Link.to("/start/" + PROCESS).with("resource", resource);
        }
        return form(new Entry(resource, "", "", "", ""), model);
    }

    /** The code is in this one answer and nowhere else: no redirect, no cache. */
    @PostMapping("/objections/new")
    String lodge(
            Entry entry,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response)
            throws IOException {
        List<VisitorObjections.Proof> proofs = proofs(file == null ? List.of() : file);
        try {
            Receipt receipt = visitors.lodge(PROCESS, entry.fields(), proofs, request.getRemoteAddr());
            model.addAttribute("receipt", receipt);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(entry, model);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "objection-receipt";
    }

    @GetMapping("/objections/status")
    String ask(Model model) {
        model.addAttribute("number", "");
        return "objection-status";
    }

    @PostMapping("/objections/status")
    String answer(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("number", number);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            RightsObjection found = visitors.find(number, code, request.getRemoteAddr())
                    .orElseThrow(() -> new InputRefused("code", "办件编号或者回执码不正确，请核对后重新填写"));
            model.addAttribute("objection", new ObjectionView(found));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return "objection-status";
    }

    /** Whoever has number and code takes it back; what was typed comes back with what is wrong. */
    @PostMapping("/objections/withdrawal")
    String withdraw(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        try {
            visitors.withdraw(number, code, reason, request.getRemoteAddr());
            model.addAttribute("done", "异议已撤回。");
        } catch (InputRefused refused) {
            model.addAttribute("withdrawalRefused", refused.problems());
            model.addAttribute("reason", reason);
        }
        return answer(number, code, request, model, response);
    }

    private static List<VisitorObjections.Proof> proofs(List<MultipartFile> files) throws IOException {
        List<VisitorObjections.Proof> proofs = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty() || !Upload.name(file).isEmpty()) {
                proofs.add(new VisitorObjections.Proof(Upload.name(file), file.getBytes()));
            }
        }
        return proofs;
    }

    @GetMapping("/objections/{number}/suspension")
    String askSuspension(@PathVariable String number, Model model) {
        suspendable(number, model);
        model.addAttribute("reason", "");
        return "objection-suspension";
    }

    @PostMapping("/objections/{number}/suspension")
    String suspend(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        CaseNumber known = suspendable(number, model);
        try {
            suspension.suspend(known, reason, admission.anybody());
        } catch (InputRefused refused) {
            model.addAttribute("reason", reason);
            model.addAttribute("refused", refused.problems());
            return "objection-suspension";
        }
        after.addFlashAttribute("done", "该资源已中止开放，下载和接口调用即时停止。");
        return "redirect:/cases/" + known;
    }

    private CaseNumber suspendable(String typed, Model model) {
        CaseRow row = cases.view(CasePages.caseNumber(typed), admission.anybody());
        if (!suspension.isOpenTo(row.number(), admission.anybody())) {
            throw new NotFound("本办件不能由您中止开放：可能已经中止、已经办结，或者您无权办理");
        }
        model.addAttribute("row", row);
        return row.number();
    }

    private String form(Entry entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute(
                "interests",
                Stream.of(Interest.values())
                        .map(interest -> new Choice(interest.code(), interest.label()))
                        .toList());
        model.addAttribute("most", VisitorObjections.MOST_OBJECTIONS);
        model.addAttribute("mostProofs", VisitorObjections.MOST_PROOFS);
        model.addAttribute("accepted", attachments.accepted());
        return "objection";
    }

    /** An objection with {@code null} for what is not there yet. */
    public record ObjectionView(RightsObjection facts) {
        public boolean withdrawable() {
            return facts.state().undecided() && !facts.ownMotion();
        }

        public List<Line> lines() {
            return Stream.of(
                            new Line("处理措施", facts.measure().map(Measure::label).orElse("")),
                            new Line("核实情况和理由", facts.reasons().orElse("")),
                            new Line("法律、法规依据", facts.basis().orElse("")),
                            new Line("处理情况", facts.processResult().orElse("")),
                            new Line("撤回的理由", facts.withdrawalReason().orElse("")))
                    .filter(line -> !line.text().isBlank())
                    .toList();
        }

        /** A label and what was said under it. */
        public record Line(String label, String text) {}
    }

    /** What was typed. */
    public record Entry(String resource, String interest, String facts, String evidence, String contact) {
        public Entry {
            resource = Typed.text(resource);
            interest = Typed.text(interest);
            facts = Typed.text(facts);
            evidence = Typed.text(evidence);
            contact = Typed.text(contact);
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("origin", "objection");
            fields.put("resource", resource.strip());
            fields.put("interest", interest);
            fields.put("facts", facts);
            fields.put("evidence", evidence);
            fields.put("contact", contact);
            fields.values().removeIf(value -> value.toString().isBlank());
            return fields;
        }
    }
}
