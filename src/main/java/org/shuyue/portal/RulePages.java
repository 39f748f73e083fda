package org.shuyue.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.party.Role;
import org.shuyue.rulepack.PackDrafts;
import org.shuyue.rulepack.PackVersion;
import org.shuyue.rulepack.RulePacks;
import org.shuyue.shared.InputRefused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules that apply today, of every pack, and the files that they come from. */
@PageController
class RulePages {
    private static final MediaType DMN = new MediaType("application", "dmn+xml", StandardCharsets.UTF_8);

    private final RulePacks packs;
    private final PackDrafts drafts;
    private final Admission admission;
    private final Clock clock;

    RulePages(RulePacks packs, PackDrafts drafts, Admission admission, Clock clock) {
        this.packs = packs;
        this.drafts = drafts;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/admin/rules")
    String list(
            @RequestParam(defaultValue = "") String pack, @RequestParam(defaultValue = "") String word, Model model) {
        admission.only(Role.ADMINISTRATOR);
        LocalDate today = Application.today(clock);
        List<PackVersion> governing = packs.versionsOn(today);
        model.addAttribute("packs", governing);
        model.addAttribute("pack", pack);
        model.addAttribute("word", word);
        try {
            model.addAttribute("rules", rules(governing, pack, Typed.word(word), today));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("rules", List.of());
        }
        return "rules";
    }

    @GetMapping("/admin/rules/packs/{pack}/{number}")
    ResponseEntity<String> file(@PathVariable String pack, @PathVariable int number) {
        admission.only(Role.ADMINISTRATOR);
        PackVersion version = packs.version(pack, number);
        return file(version.pack() + "-v" + version.number() + ".dmn", version.dmn());
    }

    @GetMapping("/admin/rules/drafts/{id}/file")
    ResponseEntity<String> draft(@PathVariable long id) {
        admission.only(Role.ADMINISTRATOR);
        return file(drafts.find(id).pack() + "-draft.dmn", drafts.find(id).dmn());
    }

    private static List<RuleView> rules(List<PackVersion> governing, String pack, String word, LocalDate today) {
        return governing.stream()
                .filter(version -> pack.isBlank() || version.pack().equals(pack))
                .flatMap(version -> RuleView.of(version, today).stream())
                .filter(rule -> rule.holds(word))
                .toList();
    }

    private static ResponseEntity<String> file(String name, String dmn) {
        return ResponseEntity.ok()
                .contentType(DMN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(dmn);
    }
}
