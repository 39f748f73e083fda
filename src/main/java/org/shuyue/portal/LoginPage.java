package org.shuyue.portal;

import org.jspecify.annotations.Nullable;
import org.shuyue.party.SignedIn;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The log-in page; the log-in itself is Spring Security's. */
@PageController
class LoginPage {
    private final SignedIn signedIn;

    LoginPage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout,
            @RequestParam(required = false) @Nullable String expired,
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException why,
            Model model) {
        if (error == null && signedIn.look().isPresent()) {
            return "redirect:/";
        }
        if (error != null) {
            model.addAttribute("trouble", trouble(why));
        } else if (expired != null) {
            model.addAttribute("trouble", "页面停留过久，请重新登录。");
        }
        if (logout != null) {
            model.addAttribute("message", "已安全退出。");
        }
        return "login";
    }

    private static String trouble(@Nullable AuthenticationException why) {
        return why instanceof LockedException locked && locked.getMessage() != null
                ? locked.getMessage()
                : "登录名或者口令不正确，请重新输入。";
    }
}
