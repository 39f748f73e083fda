package org.shuyue.portal;

import org.shuyue.inquiry.SavedQueries;
import org.shuyue.inquiry.SavedQuery;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The searches that an auditor keeps. */
@PageController
class SavedQueryPages {
    private static final String LIST = "redirect:/audit/queries";

    private final SavedQueries queries;
    private final Admission admission;

    SavedQueryPages(SavedQueries queries, Admission admission) {
        this.queries = queries;
        this.admission = admission;
    }

    @GetMapping("/audit/queries")
    String list(Model model) {
        model.addAttribute("queries", queries.of(admission.only(Role.AUDITOR)));
        return "audit-queries";
    }

    /** The conditions come as the search page has them, so that nothing but a search of ours is kept. */
    @GetMapping("/audit/queries/new")
    String name(InquiryFilter filter, Model model) {
        admission.only(Role.AUDITOR);
        return form(filter.link(InquiryPages.PATH).toString(), filter, "", model);
    }

    @PostMapping("/audit/queries/new")
    String save(
            InquiryFilter filter, @RequestParam(defaultValue = "") String name, Model model, RedirectAttributes after) {
        Person person = admission.only(Role.AUDITOR);
        String address = filter.link(InquiryPages.PATH).toString();
        try {
            queries.save(name, address, person);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(address, filter, name, model);
        }
        after.addFlashAttribute("done", "检索条件“" + name.strip() + "”已保存。");
        return LIST;
    }

    private static String form(String address, InquiryFilter filter, String name, Model model) {
        model.addAttribute("address", address);
        model.addAttribute("action", filter.link("/audit/queries/new").toString());
        model.addAttribute("name", name);
        model.addAttribute("heading", "保存检索条件");
        return "audit-query-name";
    }

    @GetMapping("/audit/queries/{id}/rename")
    String rename(@PathVariable long id, Model model) {
        SavedQuery query = queries.find(id, admission.only(Role.AUDITOR));
        return rename(query, query.name(), model);
    }

    @PostMapping("/audit/queries/{id}/rename")
    String rename(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            Model model,
            RedirectAttributes after) {
        Person person = admission.only(Role.AUDITOR);
        SavedQuery query = queries.find(id, person);
        try {
            queries.rename(id, name, person);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return rename(query, name, model);
        }
        after.addFlashAttribute("done", "已改名为“" + name.strip() + "”。");
        return LIST;
    }

    private static String rename(SavedQuery query, String name, Model model) {
        model.addAttribute("address", query.address());
        model.addAttribute("action", "/audit/queries/" + query.id() + "/rename");
        model.addAttribute("name", name);
        model.addAttribute("heading", "检索条件改名");
        return "audit-query-name";
    }

    @GetMapping("/audit/queries/{id}/delete")
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("query", queries.find(id, admission.only(Role.AUDITOR)));
        return "audit-query-delete";
    }

    @PostMapping("/audit/queries/{id}/delete")
    String delete(@PathVariable long id, RedirectAttributes after) {
        Person person = admission.only(Role.AUDITOR);
        SavedQuery query = queries.find(id, person);
        queries.delete(id, person);
        after.addFlashAttribute("done", "检索条件“" + query.name() + "”已删除。");
        return LIST;
    }
}
