package org.shuyue.portal;

import org.shuyue.notice.Notices;
import org.shuyue.party.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The visitor's inbox. */
@PageController
class NoticePages {
    private final Notices notices;
    private final Admission admission;

    NoticePages(Notices notices, Admission admission) {
        this.notices = notices;
        this.admission = admission;
    }

    @GetMapping("/notices")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Person person = admission.anybody();
        model.addAttribute("found", notices.inbox(person.id(), Typed.page(page)));
        model.addAttribute("unread", notices.unread(person.id()));
        return "notices";
    }

    @PostMapping("/notices/{id}/read")
    String read(@PathVariable long id, @RequestParam(defaultValue = "1") int page) {
        notices.read(id, admission.anybody().id());
        return "redirect:/notices?page=" + Typed.page(page);
    }

    @PostMapping("/notices/read")
    String readAll(RedirectAttributes after) {
        notices.readAll(admission.anybody().id());
        after.addFlashAttribute("done", "全部消息已标为已读。");
        return "redirect:/notices";
    }
}
