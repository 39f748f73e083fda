package org.shuyue.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.quality.DeclaredRule;
import org.shuyue.quality.QualityPolicy;
import org.shuyue.quality.QualityRules;
import org.shuyue.quality.QualityStandard;
import org.shuyue.quality.RuleDraft;
import org.shuyue.quality.RuleKind;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of a resource's data quality, and the standard that it must reach. */
@PageController
class QualityRulePages {
    private final Resources resources;
    private final QualityRules rules;
    private final QualityPolicy rights;
    private final Admission admission;

    QualityRulePages(Resources resources, QualityRules rules, QualityPolicy rights, Admission admission) {
        this.resources = resources;
        this.rules = rules;
        this.rights = rights;
        this.admission = admission;
    }

    @GetMapping("/quality/{code}/rules/new")
    String add(@PathVariable String code, Model model) {
        return form(ruled(code), 0, RuleDraft.empty(), model);
    }

    @PostMapping("/quality/{code}/rules/new")
    String add(@PathVariable String code, Typing typing, Model model, RedirectAttributes after) {
        Resource resource = ruled(code);
        return saved(resource, 0, typing.draft(), model, after, () -> {
            rules.add(resource.id(), typing.draft(), admission.anybody());
            return "规则已增加。";
        });
    }

    @GetMapping("/quality/{code}/rules/{id}")
    String change(@PathVariable String code, @PathVariable long id, Model model) {
        Resource resource = ruled(code);
        DeclaredRule held = held(resource, id);
        return form(
                resource,
                id,
                new RuleDraft(
                        held.rule().kind().name(),
                        held.rule().items(),
                        held.rule().detail(),
                        held.rule().message(),
                        held.rule().clause()),
                model);
    }

    @PostMapping("/quality/{code}/rules/{id}")
    String change(
            @PathVariable String code, @PathVariable long id, Typing typing, Model model, RedirectAttributes after) {
        Resource resource = ruled(code);
        held(resource, id);
        return saved(resource, id, typing.draft(), model, after, () -> {
            rules.change(resource.id(), id, typing.draft(), admission.anybody());
            return "规则已修改，以后的检查按新规则进行。";
        });
    }

    @PostMapping("/quality/{code}/rules/{id}/end")
    String end(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        Resource resource = ruled(code);
        DeclaredRule held = held(resource, id);
        RuleDraft draft = new RuleDraft(
                held.rule().kind().name(),
                held.rule().items(),
                held.rule().detail(),
                held.rule().message(),
                held.rule().clause());
        return saved(resource, id, draft, model, after, () -> {
            rules.end(resource.id(), id, reason, admission.anybody());
            return "规则已停用。";
        });
    }

    private String saved(
            Resource resource, long id, RuleDraft draft, Model model, RedirectAttributes after, Supplier<String> work) {
        try {
            after.addFlashAttribute("done", work.get());
            return "redirect:/quality/" + resource.id();
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return form(resource, id, draft, model);
        }
    }

    private String form(Resource resource, long id, RuleDraft draft, Model model) {
        model.addAttribute("resource", resource);
        model.addAttribute("id", id);
        model.addAttribute("draft", draft);
        model.addAttribute(
                "kinds",
                Stream.of(RuleKind.values())
                        .filter(kind -> kind != RuleKind.TYPE)
                        .toList());
        return "quality-rule";
    }

    @GetMapping("/quality/{code}/standard")
    String standard(@PathVariable String code, Model model) {
        Resource resource = resource(code);
        demandStandard(resource);
        QualityStandard held = rules.standard(resource.id());
        return standard(
                resource,
                new StandardTyping(
                        held.expectedRows() == null ? "" : String.valueOf(held.expectedRows()),
                        held.storageLeast().toPlainString(),
                        held.completenessLeast().toPlainString(),
                        held.fillLeast().toPlainString(),
                        held.anomalyMost().toPlainString(),
                        held.duplicateMost().toPlainString(),
                        held.basis()),
                model);
    }

    @PostMapping("/quality/{code}/standard")
    String set(@PathVariable String code, StandardTyping typing, Model model, RedirectAttributes after) {
        Resource resource = resource(code);
        demandStandard(resource);
        try {
            rules.set(resource.id(), typing.standard(), admission.anybody());
            after.addFlashAttribute("done", "质量标准已设定。");
            return "redirect:/quality/" + resource.id();
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return standard(resource, typing, model);
        }
    }

    private static String standard(Resource resource, StandardTyping typing, Model model) {
        model.addAttribute("resource", resource);
        model.addAttribute("typing", typing);
        return "quality-standard";
    }

    private void demandStandard(Resource resource) {
        if (!rights.maySetStandard(admission.anybody(), resource.provider())) {
            throw new NotFound("您无权设定质量标准");
        }
    }

    private Resource ruled(String code) {
        Person person = admission.anybody();
        Resource resource = resource(code);
        if (!rights.mayRule(person, resource)) {
            throw new NotFound("没有资源“" + code + "”的质量规则，或者您无权修改");
        }
        return resource;
    }

    private Resource resource(String code) {
        return resources.find(Typed.id(code, ResourceId::new, "目录中没有这个资源，请核对资源代码"));
    }

    private DeclaredRule held(Resource resource, long id) {
        return rules.of(resource.id()).stream()
                .filter(rule -> rule.id() == id && id > 0)
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这条规则，可能已经停用，请刷新页面"));
    }

    /** A rule as typed. */
    public record Typing(String kind, @Nullable List<String> items, String detail, String message, String clause) {
        public Typing {
            kind = Typed.text(kind);
            detail = Typed.text(detail);
            message = Typed.text(message);
            clause = Typed.text(clause);
        }

        RuleDraft draft() {
            List<String> chosen = items == null
                    ? List.of()
                    : items.stream().filter(item -> !item.isBlank()).toList();
            return new RuleDraft(kind, chosen, detail, message, clause);
        }
    }

    /** A standard as typed. */
    public record StandardTyping(
            String expectedRows,
            String storageLeast,
            String completenessLeast,
            String fillLeast,
            String anomalyMost,
            String duplicateMost,
            String basis) {
        public StandardTyping {
            expectedRows = Typed.text(expectedRows);
            storageLeast = Typed.text(storageLeast);
            completenessLeast = Typed.text(completenessLeast);
            fillLeast = Typed.text(fillLeast);
            anomalyMost = Typed.text(anomalyMost);
            duplicateMost = Typed.text(duplicateMost);
            basis = Typed.text(basis);
        }

        QualityStandard standard() {
            List<Problem> problems = new ArrayList<>();
            String expected = expectedRows.strip();
            if (!expected.matches("\\d{0,15}")) {
                problems.add(new Problem("expectedRows", "应入库行数应当是整数，没有规定的留空"));
            }
            BigDecimal[] limits = {
                percent("storageLeast", "入库率", storageLeast, problems),
                percent("completenessLeast", "齐全率", completenessLeast, problems),
                percent("fillLeast", "记实率", fillLeast, problems),
                percent("anomalyMost", "异常率", anomalyMost, problems),
                percent("duplicateMost", "重复率", duplicateMost, problems)
            };
            if (!problems.isEmpty()) {
                throw new InputRefused(problems);
            }
            return new QualityStandard(
                    expected.isEmpty() ? null : Long.valueOf(expected),
                    limits[0],
                    limits[1],
                    limits[2],
                    limits[3],
                    limits[4],
                    basis.strip());
        }

        private static BigDecimal percent(String field, String label, String typed, List<Problem> problems) {
            String text = typed.strip();
            if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                problems.add(new Problem(field, label + "的标准应当是 0 至 100 之间的百分数，最多两位小数"));
                return BigDecimal.ZERO;
            }
            return new BigDecimal(text);
        }
    }
}
