package org.shuyue.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.NewPerson;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People with an account, for administrators. */
@PageController
class PeoplePages {
    private final People people;
    private final Agencies agencies;
    private final Admission admission;

    PeoplePages(People people, Agencies agencies, Admission admission) {
        this.people = people;
        this.agencies = agencies;
        this.admission = admission;
    }

    @GetMapping("/admin/people")
    String list(@RequestParam(defaultValue = "") String word, @RequestParam(defaultValue = "1") int page, Model model) {
        admin();
        model.addAttribute("word", word);
        model.addAttribute(
                "pages", Link.to("/admin/people").with("word", word.strip()).pages());
        try {
            model.addAttribute("found", people.search(Typed.word(word), Typed.page(page)));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Person>(List.of(), 1, 1, 0));
        }
        return "people";
    }

    @GetMapping("/admin/people/new")
    String blank(Model model) {
        admin();
        return form(new Entry("", "", "", List.of(), ""), null, model);
    }

    @PostMapping("/admin/people/new")
    String add(Entry entry, Model model, RedirectAttributes after) {
        Actor by = admin();
        try {
            Person added = people.add(
                    new NewPerson(entry.login().strip(), entry.name(), agency(entry), roles(entry), entry.password()),
                    by);
            after.addFlashAttribute("done", "已添加" + added.name() + "（" + added.id() + "）。");
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(entry, null, model);
        }
        return "redirect:/admin/people";
    }

    @GetMapping("/admin/people/{id}")
    String edit(@PathVariable String id, Model model) {
        admin();
        Person person = find(id);
        return form(
                new Entry(
                        id,
                        person.name(),
                        person.agency().value(),
                        person.roles().stream().map(Role::id).toList(),
                        ""),
                person,
                model);
    }

    @PostMapping("/admin/people/{id}")
    String change(@PathVariable String id, Entry entry, Model model, RedirectAttributes after) {
        Actor by = admin();
        Person person = find(id);
        try {
            people.change(person.id(), entry.name(), agency(entry), roles(entry), by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(entry, person, model);
        }
        after.addFlashAttribute("done", "已保存" + entry.name().strip() + "的信息。");
        return "redirect:/admin/people";
    }

    @PostMapping("/admin/people/{id}/password")
    String resetPassword(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String password,
            Model model,
            RedirectAttributes after) {
        Actor by = admin();
        Person person = find(id);
        try {
            people.resetPassword(person.id(), password, by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return edit(id, model);
        }
        after.addFlashAttribute("done", "已重置" + person.name() + "的口令并解除锁定，请当面告知本人并提醒尽快修改。");
        return "redirect:/admin/people/" + person.id();
    }

    @GetMapping("/admin/people/{id}/disable")
    String askDisable(@PathVariable String id, Model model) {
        admin();
        model.addAttribute("person", find(id));
        return "person-disable";
    }

    @PostMapping("/admin/people/{id}/disable")
    String disable(@PathVariable String id, Model model, RedirectAttributes after) {
        Actor by = admin();
        Person person = find(id);
        try {
            people.disable(person.id(), by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return askDisable(id, model);
        }
        after.addFlashAttribute("done", person.name() + "的账号已停用。");
        return "redirect:/admin/people";
    }

    @PostMapping("/admin/people/{id}/enable")
    String enable(@PathVariable String id, RedirectAttributes after) {
        Actor by = admin();
        Person person = find(id);
        people.enable(person.id(), by);
        after.addFlashAttribute("done", person.name() + "的账号已恢复。");
        return "redirect:/admin/people/" + person.id();
    }

    private String form(Entry entry, @Nullable Person person, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("agencies", Choice.of(agencies));
        model.addAttribute("roles", Role.ofAgencies());
        if (person != null) {
            model.addAttribute("person", person);
        }
        return "person";
    }

    private Actor admin() {
        return people.actor(admission.only(Role.ADMINISTRATOR).id());
    }

    private Person find(String id) {
        return people.find(Typed.id(id, PersonId::new, "没有这个人员，请核对登录名"));
    }

    private static AgencyId agency(Entry entry) {
        AgencyId agency = Typed.idOrNone(entry.agency(), AgencyId::new, "agency", "所在单位");
        if (agency == null) {
            throw new InputRefused("agency", "请选择所在单位");
        }
        return agency;
    }

    private static Set<Role> roles(Entry entry) {
        return entry.roles().stream().map(Role::byId).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** What was typed; a box that was not ticked sends nothing. */
    public record Entry(String login, String name, String agency, List<String> roles, String password) {
        public Entry {
            login = Typed.text(login);
            name = Typed.text(name);
            agency = Typed.text(agency);
            roles = someOf(roles);
            password = Typed.text(password);
        }

        private static List<String> someOf(@Nullable List<String> ticked) {
            return ticked == null ? List.of() : List.copyOf(ticked);
        }
    }
}
