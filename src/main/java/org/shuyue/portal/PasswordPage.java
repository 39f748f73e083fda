package org.shuyue.portal;

import org.shuyue.party.People;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The visitor changes the own password. */
@PageController
class PasswordPage {
    private final People people;
    private final Admission admission;

    PasswordPage(People people, Admission admission) {
        this.people = people;
        this.admission = admission;
    }

    @GetMapping("/password")
    String show() {
        admission.anybody();
        return "password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            RedirectAttributes after) {
        try {
            if (!password.equals(again)) {
                throw new InputRefused("again", "两次填写的新口令不一致，请重新填写");
            }
            people.changePassword(admission.anybody().id(), current, password);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return "password";
        }
        after.addFlashAttribute("done", "口令已修改，下次登录请使用新口令。");
        return "redirect:/password";
    }
}
