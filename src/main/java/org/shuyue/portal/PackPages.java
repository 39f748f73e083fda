package org.shuyue.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.rulepack.PackChoice;
import org.shuyue.rulepack.PackChoice.Scope;
import org.shuyue.rulepack.PackChoices;
import org.shuyue.rulepack.PackDraft;
import org.shuyue.rulepack.PackDrafts;
import org.shuyue.rulepack.PackVersion;
import org.shuyue.rulepack.RulePacks;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Versions of rule packs: upload, difference, publication; and who goes by which pack. */
@PageController
class PackPages {
    private static final String DRAFTS = "redirect:/admin/rules/drafts/";
    private static final String PACKS = "redirect:/admin/rules/packs";

    private final RulePacks packs;
    private final PackDrafts drafts;
    private final PackChoices choices;
    private final Agencies agencies;
    private final People people;
    private final Admission admission;
    private final Clock clock;

    PackPages(
            RulePacks packs,
            PackDrafts drafts,
            PackChoices choices,
            Agencies agencies,
            People people,
            Admission admission,
            Clock clock) {
        this.packs = packs;
        this.drafts = drafts;
        this.choices = choices;
        this.agencies = agencies;
        this.people = people;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/admin/rules/packs")
    String show(Model model) {
        admin();
        return page(new Entry("", "", "", "", ""), model);
    }

    @PostMapping("/admin/rules/packs")
    String upload(@RequestParam MultipartFile file, Entry entry, Model model) throws IOException {
        Actor by = admin();
        try {
            LocalDate from = Typed.date("validFrom", "适用起始日", entry.validFrom());
            return DRAFTS + drafts.upload(text(file), entry.jurisdiction(), from, by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("heading", "没有收下这个文件，请修改后重新上传");
            return page(entry, model);
        }
    }

    @PostMapping("/admin/rules/choices")
    String choose(Entry entry, Model model, RedirectAttributes after) {
        Actor by = admin();
        try {
            String[] who = entry.chosenFor().split(":", 2);
            Scope scope = Typed.choice(Scope.class, who[0]);
            if (scope == null || who.length < 2) {
                throw new InputRefused("chosenFor", "请选择单位或者地区");
            }
            choices.choose(
                    scope,
                    who[1],
                    entry.pack().isEmpty() ? null : entry.pack(),
                    Typed.date("since", "起始日", entry.since()),
                    by);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("heading", "没有保存，请修改后再提交");
            return page(entry, model);
        }
        after.addFlashAttribute("done", "已保存，自 " + entry.since() + " 起适用于此后起算的期限。");
        return PACKS;
    }

    @GetMapping("/admin/rules/drafts/{id}")
    String draft(@PathVariable long id, Model model) {
        admin();
        model.addAttribute("draft", drafts.find(id));
        model.addAttribute("uploader", name(drafts.find(id).uploadedBy()));
        model.addAttribute("difference", drafts.difference(id));
        return "rule-draft";
    }

    @PostMapping("/admin/rules/drafts/{id}/publish")
    String publish(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String confirmed,
            Model model,
            RedirectAttributes after) {
        Actor by = admin();
        PackDraft draft = drafts.find(id);
        try {
            if (confirmed.isEmpty()) {
                throw new InputRefused("confirmed", "请勾选“已核对以上差异”后再发布");
            }
            int number = drafts.publish(id, by);
            after.addFlashAttribute(
                    "done", "已发布“" + draft.title() + "”第 " + number + " 版，自 " + draft.validFrom() + " 起适用于此后起算的期限。");
            return PACKS;
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return draft(id, model);
        }
    }

    @PostMapping("/admin/rules/drafts/{id}/discard")
    String discard(@PathVariable long id, RedirectAttributes after) {
        drafts.discard(id, admin());
        after.addFlashAttribute("done", "已删除待发布的版本，现行规则没有变化。");
        return PACKS;
    }

    private String page(Entry entry, Model model) {
        LocalDate today = Application.today(clock);
        List<PackVersion> versions = packs.versions();
        Map<String, List<PackVersion>> byPack = versions.stream()
                .collect(Collectors.groupingBy(PackVersion::pack, LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> governing =
                packs.versionsOn(today).stream().collect(Collectors.toMap(PackVersion::pack, PackVersion::number));
        model.addAttribute(
                "packs",
                byPack.values().stream()
                        .map(ofPack -> PackView.of(
                                ofPack,
                                governing.getOrDefault(ofPack.get(0).pack(), 0),
                                ofPack.get(0).pack().equals(packs.defaultPack()),
                                this::name))
                        .toList());
        model.addAttribute(
                "packChoices",
                byPack.values().stream()
                        .map(ofPack -> ofPack.get(ofPack.size() - 1))
                        .map(newest -> new Choice(newest.pack(), newest.title()))
                        .toList());
        model.addAttribute("drafts", drafts.all());
        model.addAttribute("choices", lines(choices.all(), versions, today));
        model.addAttribute("whom", whom());
        model.addAttribute("entry", entry);
        model.addAttribute("tomorrow", today.plusDays(1).toString());
        return "rule-packs";
    }

    private List<ChoiceLine> lines(Collection<PackChoice> all, List<PackVersion> versions, LocalDate today) {
        Map<String, String> titles = versions.stream()
                .collect(Collectors.toMap(PackVersion::pack, PackVersion::title, (earlier, later) -> later));
        Map<String, String> names = agencies.all().stream()
                .collect(Collectors.toMap(agency -> agency.id().value(), Agency::name));
        return all.stream()
                .map(choice -> new ChoiceLine(
                        choice,
                        choice.scope() == Scope.AGENCY
                                ? names.getOrDefault(choice.name(), choice.name())
                                : choice.name(),
                        choice.pack() == null ? "随默认" : titles.getOrDefault(choice.pack(), choice.pack()),
                        name(choice.chosenBy()),
                        inForce(choice, all, today)))
                .toList();
    }

    private static String inForce(PackChoice choice, Collection<PackChoice> all, LocalDate today) {
        if (choice.since().isAfter(today)) {
            return "未到起始日";
        }
        PackChoice last = all.stream()
                .filter(other -> other.scope() == choice.scope()
                        && other.name().equals(choice.name())
                        && !other.since().isAfter(today))
                .reduce((earlier, later) -> later.since().isBefore(earlier.since()) ? earlier : later)
                .orElse(choice);
        return last.equals(choice) ? "现行" : "已被替代";
    }

    private List<Choice> whom() {
        List<Agency> all = agencies.all();
        return Stream.concat(
                        all.stream().map(agency -> new Choice("AGENCY:" + agency.id(), "单位：" + agency.name())),
                        all.stream()
                                .map(Agency::region)
                                .distinct()
                                .map(region -> new Choice("REGION:" + region, "地区：" + region + "（全部单位）")))
                .toList();
    }

    private String name(PersonId id) {
        return people.look(id).map(Person::name).orElse(id.value());
    }

    private static String text(MultipartFile file) throws IOException {
        try (InputStream content = Upload.open(file)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            throw new InputRefused("file", "文件不是 UTF-8 编码的 DMN 文件，请用 DMN 建模工具另存后再上传");
        }
    }

    private Actor admin() {
        return people.actor(admission.only(Role.ADMINISTRATOR).id());
    }

    /** What was typed, in either form of the page. */
    public record Entry(String jurisdiction, String validFrom, String chosenFor, String pack, String since) {
        public Entry {
            jurisdiction = Typed.text(jurisdiction);
            validFrom = Typed.text(validFrom);
            chosenFor = Typed.text(chosenFor);
            pack = Typed.text(pack);
            since = Typed.text(since);
        }
    }

    /** A choice with names for people; {@code state} says whether it is in force. */
    public record ChoiceLine(PackChoice choice, String name, String pack, String by, String state) {}
}
