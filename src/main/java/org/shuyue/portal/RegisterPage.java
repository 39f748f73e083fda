package org.shuyue.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.ApplicantKind;
import org.shuyue.party.Applicants;
import org.shuyue.party.NewApplicant;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Citizens and companies register here (YC-29a, YC-29b). */
@PageController
class RegisterPage {
    /** The same whether the number has an account already or not. */
    private static final String DONE =
            "注册信息已提交，请用登录名和口令登录。一个证件号码只能有一个账号：如果不能登录，可能该号码此前已经注册，请用原来的登录名登录，或者联系市公共数据运行管理机构。";

    private final Applicants applicants;

    RegisterPage(Applicants applicants) {
        this.applicants = applicants;
    }

    @GetMapping("/register")
    String show(Model model) {
        return form(new Entry("", "", "", ApplicantKind.CITIZEN.name(), "", "", ""), model);
    }

    @PostMapping("/register")
    String register(Entry entry, HttpServletRequest request, Model model, RedirectAttributes after) {
        try {
            applicants.register(entry.applicant(), request.getRemoteAddr());
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(entry, model);
        }
        after.addFlashAttribute("message", DONE);
        return "redirect:/login";
    }

    private static String form(Entry entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute(
                "kinds",
                List.of(ApplicantKind.values()).stream()
                        .map(kind -> new Choice(kind.name(), kind.label() + "（" + kind.numberName() + "）"))
                        .toList());
        return "register";
    }

    /** What was typed; the passwords are not shown again. */
    public record Entry(
            String login,
            String password,
            String again,
            String kind,
            String name,
            String identityNumber,
            String phone) {
        public Entry {
            login = text(login);
            password = text(password);
            again = text(again);
            kind = text(kind);
            name = text(name);
            identityNumber = text(identityNumber);
            phone = text(phone);
        }

        NewApplicant applicant() {
            return new NewApplicant(login.strip(), password, again, kind, name, identityNumber, phone);
        }

        private static String text(@Nullable String typed) {
            return Typed.text(typed);
        }
    }
}
