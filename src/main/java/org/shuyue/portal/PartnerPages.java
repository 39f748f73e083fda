package org.shuyue.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.delivery.Channel;
import org.shuyue.delivery.Partner;
import org.shuyue.delivery.PartnerInput;
import org.shuyue.delivery.Partners;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who receives files and how, for administrators. */
@PageController
class PartnerPages {
    private final Partners partners;
    private final Agencies agencies;
    private final People people;
    private final Admission admission;

    PartnerPages(Partners partners, Agencies agencies, People people, Admission admission) {
        this.partners = partners;
        this.agencies = agencies;
        this.people = people;
        this.admission = admission;
    }

    @GetMapping("/admin/partners")
    String list(Model model) {
        admin();
        List<Partner> all = partners.all();
        model.addAttribute("partners", all);
        model.addAttribute("personNames", new PersonNames(people));
        model.addAttribute(
                "others",
                agencies.all().stream()
                        .filter(agency ->
                                all.stream().noneMatch(one -> one.agency().equals(agency.id())))
                        .toList());
        return "partners";
    }

    @GetMapping("/admin/partners/{id}")
    String edit(@PathVariable String id, Model model) {
        admin();
        Agency agency = agency(id);
        return form(agency, entry(partners.look(agency.id()).orElse(null)), model);
    }

    @PostMapping("/admin/partners/{id}")
    String change(@PathVariable String id, Entry entry, Model model, RedirectAttributes after) {
        Actor by = admin();
        Agency agency = agency(id);
        try {
            partners.register(agency.id(), entry.input(), by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(agency, entry, model);
        }
        after.addFlashAttribute("done", "已登记交付对象“" + agency.name() + "”。");
        return "redirect:/admin/partners/" + agency.id();
    }

    /** Reaches the server as a delivery would. */
    @PostMapping("/admin/partners/{id}/test")
    String test(@PathVariable String id, Model model) {
        admin();
        Agency agency = agency(id);
        String problem = partners.test(agency.id());
        model.addAttribute("tested", problem == null ? "连接成功：主机公钥相符，登录公钥有效，目录可用。" : problem);
        model.addAttribute("reachable", problem == null);
        return form(agency, entry(partners.find(agency.id())), model);
    }

    private String form(Agency agency, Entry entry, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("entry", entry);
        model.addAttribute("channels", Choice.of(Channel.values(), Channel::label));
        partners.look(agency.id()).ifPresent(partner -> model.addAttribute("partner", partner));
        return "partner";
    }

    private static Entry entry(@Nullable Partner partner) {
        if (partner == null) {
            return new Entry(Channel.BOX.name(), "", "", "22", "", "", "", "", "");
        }
        String receivers = String.join(
                ", ", partner.receivers().stream().map(PersonId::value).toList());
        Partner.Server server = partner.server();
        return server == null
                ? new Entry(partner.channel().name(), receivers, "", "22", "", "", "", "", partner.pgpKey())
                : new Entry(
                        partner.channel().name(),
                        receivers,
                        server.host(),
                        String.valueOf(server.port()),
                        server.user(),
                        server.directory(),
                        server.drop(),
                        server.hostKey(),
                        partner.pgpKey());
    }

    private Actor admin() {
        return people.actor(admission.only(Role.ADMINISTRATOR).id());
    }

    private Agency agency(String id) {
        return agencies.find(Typed.id(id, AgencyId::new, "没有这个单位，请核对单位代码"));
    }

    /** What was typed. */
    public record Entry(
            String channel,
            String receivers,
            String host,
            String port,
            String user,
            String directory,
            String drop,
            String hostKey,
            @Nullable String pgpKey) {
        public Entry {
            channel = Typed.text(channel);
            receivers = Typed.text(receivers);
            host = Typed.text(host);
            port = Typed.text(port);
            user = Typed.text(user);
            directory = Typed.text(directory);
            drop = Typed.text(drop);
            hostKey = Typed.text(hostKey);
            pgpKey = Typed.text(pgpKey);
        }

        PartnerInput input() {
            return new PartnerInput(channel, receivers, host, port, user, directory, drop, hostKey, Typed.text(pgpKey));
        }
    }
}
