package org.shuyue.portal;

import org.jspecify.annotations.Nullable;
import org.shuyue.party.SignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
            Model model) {
        if (error == null && signedIn.look().isPresent()) {
            return "redirect:/";
        }
        if (error != null) {
            model.addAttribute("trouble", trouble(error));
        }
        if (logout != null) {
            model.addAttribute("message", "已安全退出。");
        }
        return "login";
    }

    private static String trouble(String error) {
        return switch (error) {
            case "locked" -> "口令连续输错次数过多，账号已临时锁定。请15分钟后再试，或者联系系统管理员重置口令。";
            case "disabled" -> "账号已停用，请联系系统管理员。";
            case "expired" -> "登录已过期，请重新登录。";
            default -> "登录名或者口令不正确，请重新输入。";
        };
    }
}
