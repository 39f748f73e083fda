package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuyue.dossier.Attachments;
import org.shuyue.dossier.RelatedCases;
import org.shuyue.dossier.Remarks;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds to the papers of a case and opens them; what was typed comes back with what is wrong. */
@PageController
class PaperPages {
    private final Attachments attachments;
    private final Remarks remarks;
    private final RelatedCases related;
    private final Admission admission;

    PaperPages(Attachments attachments, Remarks remarks, RelatedCases related, Admission admission) {
        this.attachments = attachments;
        this.remarks = remarks;
        this.related = related;
        this.admission = admission;
    }

    @PostMapping("/cases/{number}/attachments")
    String attach(
            @PathVariable String number,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes after)
            throws IOException {
        byte[] content = file.getBytes();
        after.addFlashAttribute("typedNote", note);
        return then(
                number,
                "files",
                "材料已添加。",
                after,
                () -> attachments.add(
                        CasePages.caseNumber(number), Upload.name(file), content, note, admission.anybody()));
    }

    @GetMapping("/cases/{number}/attachments/{id}")
    void open(@PathVariable String number, @PathVariable long id, HttpServletResponse response) throws IOException {
        Attachments.Opened opened = attachments.open(CasePages.caseNumber(number), id, admission.anybody());
        Download.headed(response, opened.file().mediaType(), opened.file().fileName());
        opened.content().writeTo(response.getOutputStream());
    }

    @PostMapping("/cases/{number}/attachments/{id}/remove")
    String remove(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return then(
                number,
                "files",
                "材料已作废，仍留在记录中。",
                after,
                () -> attachments.remove(CasePages.caseNumber(number), id, reason, admission.anybody()));
    }

    @PostMapping("/cases/{number}/remarks")
    String remark(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean internal,
            RedirectAttributes after) {
        after.addFlashAttribute("typedRemark", text);
        return then(
                number,
                "remarks",
                internal ? "内部意见已保存。" : "留言已发送。",
                after,
                () -> remarks.write(CasePages.caseNumber(number), text, internal, admission.anybody()));
    }

    @PostMapping("/cases/{number}/relations")
    String relate(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        after.addFlashAttribute("typedOther", other);
        after.addFlashAttribute("typedReason", reason);
        return then(
                number,
                "related",
                "办件已关联。",
                after,
                () -> related.relate(CasePages.caseNumber(number), other, reason, admission.anybody()));
    }

    /** Back to the page; what was typed goes along only when it was refused. */
    private static String then(String number, String part, String done, RedirectAttributes after, Runnable work) {
        CaseNumber known = CasePages.caseNumber(number);
        try {
            work.run();
            after.getFlashAttributes().keySet().removeIf(name -> name.startsWith("typed"));
            after.addFlashAttribute("done", done);
        } catch (InputRefused refused) {
            after.addFlashAttribute("refused", refused.problems());
        }
        return "redirect:/cases/" + known + "#" + part;
    }
}
