package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.DeliveryNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deliveries: the list, each with its papers, and the box of the named data administrators (SP-04a). */
@PageController
class DeliveryPages {
    private final Deliveries deliveries;
    private final People people;
    private final Admission admission;

    DeliveryPages(Deliveries deliveries, People people, Admission admission) {
        this.deliveries = deliveries;
        this.people = people;
        this.admission = admission;
    }

    @GetMapping("/deliveries")
    String list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = admission.anybody();
        model.addAttribute("word", word);
        model.addAttribute("state", state);
        model.addAttribute("states", Choice.of(DeliveryState.values(), DeliveryState::label));
        model.addAttribute(
                "pages",
                Link.to("/deliveries")
                        .with("word", word.strip())
                        .with("state", state)
                        .pages());
        try {
            model.addAttribute("found", deliveries.search(Typed.word(word), wanted(state), Typed.page(page), person));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Delivery>(List.of(), 1, 1, 0));
        }
        return "deliveries";
    }

    @GetMapping("/deliveries/{number}")
    String detail(@PathVariable String number, Model model) {
        return detail(number(number), model);
    }

    /** Shown in the answer to this one request and nowhere else. */
    @PostMapping("/deliveries/{number}/password")
    String password(@PathVariable String number, Model model, HttpServletResponse response) {
        DeliveryNumber known = number(number);
        try {
            model.addAttribute("password", deliveries.password(known, admission.anybody()));
            response.setHeader("Cache-Control", "no-store");
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return detail(known, model);
    }

    @PostMapping("/deliveries/{number}/file")
    @Nullable
    String file(@PathVariable String number, HttpServletResponse response, RedirectAttributes after)
            throws IOException {
        DeliveryNumber known = number(number);
        try {
            Path file = deliveries.fetch(known, admission.anybody());
            Download.headed(
                    response, "application/octet-stream", file.getFileName().toString());
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
            return null;
        } catch (InputRefused refused) {
            after.addFlashAttribute("refused", refused.problems());
            return "redirect:/deliveries/" + known;
        }
    }

    @GetMapping("/deliveries/{number}/manifest.json")
    void manifest(@PathVariable String number, HttpServletResponse response) throws IOException {
        Delivery delivery = deliveries.view(number(number), admission.anybody());
        Download.headed(response, "application/json;charset=UTF-8", delivery.number() + ".manifest.json");
        response.getWriter().write(delivery.manifest() == null ? "{}" : delivery.manifest());
    }

    /** The provider's signature under the manifest, CMS in DER. */
    @GetMapping("/deliveries/{number}/manifest.json.p7s")
    void signature(@PathVariable String number, HttpServletResponse response) throws IOException {
        Delivery delivery = deliveries.view(number(number), admission.anybody());
        byte[] signature = delivery.signature();
        if (signature == null) {
            throw new NotFound("交付 " + delivery.number() + " 的清单没有签名");
        }
        Download.headed(response, "application/pkcs7-signature", delivery.number() + ".manifest.json.p7s");
        response.getOutputStream().write(signature);
    }

    private String detail(DeliveryNumber number, Model model) {
        Person person = admission.anybody();
        Delivery delivery = deliveries.view(number, person);
        model.addAttribute("delivery", delivery);
        model.addAttribute("personNames", new PersonNames(people));
        model.addAttribute("attempts", deliveries.attempts(delivery.number()));
        model.addAttribute("mine", delivery.isFor(person.id()));
        return "delivery";
    }

    private static DeliveryNumber number(String typed) {
        return Typed.id(typed, DeliveryNumber::new, "没有这个交付，请核对编号");
    }

    private static @Nullable DeliveryState wanted(String state) {
        return Typed.choice(DeliveryState.class, state);
    }
}
