package org.shuyue.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.AgencyLevel;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agencies, for administrators. */
@PageController
class AgencyPages {
    private final Agencies agencies;
    private final People people;
    private final Admission admission;

    AgencyPages(Agencies agencies, People people, Admission admission) {
        this.agencies = agencies;
        this.people = people;
        this.admission = admission;
    }

    @GetMapping("/admin/agencies")
    String list(Model model) {
        admin();
        model.addAttribute("agencies", agencies.all());
        return "agencies";
    }

    @GetMapping("/admin/agencies/new")
    String blank(Model model) {
        admin();
        return form(new Entry("", "", AgencyLevel.CITY.name(), "", "yes"), null, model);
    }

    @PostMapping("/admin/agencies/new")
    String add(Entry entry, Model model, RedirectAttributes after) {
        Actor by = admin();
        try {
            AgencyId id = Typed.idOrNone(entry.id(), AgencyId::new, "id", "单位代码");
            if (id == null) {
                throw new InputRefused("id", "请填写单位代码");
            }
            agencies.add(entry.agency(id, true), by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(entry, null, model);
        }
        after.addFlashAttribute("done", "已添加单位" + entry.name().strip() + "。");
        return "redirect:/admin/agencies";
    }

    @GetMapping("/admin/agencies/{id}")
    String edit(@PathVariable String id, Model model) {
        admin();
        Agency agency = find(id);
        Entry entry =
                new Entry(id, agency.name(), agency.level().name(), agency.region(), agency.active() ? "yes" : "");
        return form(entry, agency, model);
    }

    @PostMapping("/admin/agencies/{id}")
    String change(@PathVariable String id, Entry entry, Model model, RedirectAttributes after) {
        Actor by = admin();
        Agency agency = find(id);
        try {
            agencies.change(entry.agency(agency.id(), !entry.active().isEmpty()), by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(entry, agency, model);
        }
        after.addFlashAttribute("done", "已保存" + entry.name().strip() + "的信息。");
        return "redirect:/admin/agencies";
    }

    private static String form(Entry entry, @Nullable Agency agency, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("levels", levels());
        if (agency != null) {
            model.addAttribute("agency", agency);
        }
        return "agency";
    }

    private static List<Choice> levels() {
        return Choice.of(AgencyLevel.values(), AgencyLevel::label);
    }

    private Actor admin() {
        return people.actor(admission.only(Role.ADMINISTRATOR).id());
    }

    private Agency find(String id) {
        return agencies.find(Typed.id(id, AgencyId::new, "没有这个单位，请核对单位代码"));
    }

    /** What was typed; {@code active} is empty when its box was not ticked. */
    public record Entry(String id, String name, String level, String region, String active) {
        public Entry {
            id = Typed.text(id).strip();
            name = Typed.text(name);
            level = Typed.text(level);
            region = Typed.text(region);
            active = Typed.text(active);
        }

        Agency agency(AgencyId code, boolean stillActive) {
            AgencyLevel chosen = Typed.choice(AgencyLevel.class, level);
            if (chosen == null) {
                throw new InputRefused("level", "请选择单位层级");
            }
            return new Agency(code, name.strip(), chosen, region.strip(), stillActive);
        }
    }
}
