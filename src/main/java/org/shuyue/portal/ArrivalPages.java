package org.shuyue.portal;

import java.io.IOException;
import java.io.InputStream;
import org.shuyue.delivery.Arrival;
import org.shuyue.delivery.Arrivals;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of data that the own agency sent, for those who provide data; what is uploaded is checked at once (SP-02). */
@PageController
class ArrivalPages {
    private final Arrivals arrivals;
    private final Admission admission;

    ArrivalPages(Arrivals arrivals, Admission admission) {
        this.arrivals = arrivals;
        this.admission = admission;
    }

    @GetMapping("/arrivals")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        return list(page, provider(), model);
    }

    @PostMapping("/arrivals")
    String take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String password,
            Model model,
            RedirectAttributes after)
            throws IOException {
        Person person = provider();
        try (InputStream content = file.getInputStream()) {
            String name = file.getOriginalFilename();
            Arrival arrival = arrivals.take(
                    person.agency(), name == null ? "" : name, content, password, Actor.of(person.id(), person.name()));
            after.addFlashAttribute("done", "已收到来件，编号 " + arrival.id() + "。" + arrival.report());
            return "redirect:/arrivals";
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return list(1, person, model);
        }
    }

    private String list(int page, Person person, Model model) {
        model.addAttribute("found", arrivals.of(person.agency(), Typed.page(page)));
        model.addAttribute("pages", Link.to("/arrivals").pages());
        return "arrivals";
    }

    private Person provider() {
        return admission.only(Role.REVIEWER, Role.LEADER, Role.OPERATOR);
    }
}
