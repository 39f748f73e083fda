package org.shuyue.portal;

import org.shuyue.inquiry.Rebuild;
import org.shuyue.party.Role;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the searches of the workbench read can be built anew, for administrators. */
@PageController
class RebuildPages {
    private final Rebuild rebuild;
    private final Admission admission;

    RebuildPages(Rebuild rebuild, Admission admission) {
        this.rebuild = rebuild;
        this.admission = admission;
    }

    @GetMapping("/admin/search-data")
    String show(Model model) {
        admission.only(Role.ADMINISTRATOR);
        model.addAttribute("build", rebuild.state());
        return "search-data";
    }

    @PostMapping("/admin/search-data")
    String rebuild(RedirectAttributes after) {
        rebuild.want(admission.only(Role.ADMINISTRATOR));
        after.addFlashAttribute("done", "一分钟内开始重建。重建期间可以照常办理，审计检索的结果暂不完整。");
        return "redirect:/admin/search-data";
    }
}
