package org.shuyue.portal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of supply and demand (YC-21a): what agencies have asked of each other, and how it stands. */
@PageController
class DemandPages {
    private static final Set<String> LISTED =
            Set.of("uncatalogued-request", "cross-level-coordination", "conditional-share", "unconditional-share");

    private final Cases cases;
    private final Admission admission;

    DemandPages(Cases cases, Admission admission) {
        this.cases = cases;
        this.admission = admission;
    }

    @GetMapping("/demands")
    String list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = admission.anybody();
        model.addAttribute("word", word);
        model.addAttribute("state", state);
        model.addAttribute(
                "pages",
                Link.to("/demands")
                        .with("word", word.strip())
                        .with("state", state)
                        .pages());
        try {
            CaseQuery query = new CaseQuery(Typed.word(word), open(state), Typed.page(page), CaseQuery.PAGE_SIZE);
            model.addAttribute("found", lines(cases.ofProcesses(LISTED, query), person));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Line>(List.of(), 1, 1, 0));
        }
        return "demands";
    }

    private Page<Line> lines(Page<CaseRow> found, Person person) {
        Predicate<CaseRow> seen = cases.seenBy(person);
        return new Page<>(
                found.rows().stream().map(row -> new Line(row, seen.test(row))).toList(),
                found.number(),
                found.size(),
                found.total());
    }

    private static @Nullable Boolean open(String state) {
        return switch (state) {
            case "open" -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** A row of the list; the case itself is open only to those who may see it. */
    public record Line(CaseRow row, boolean visible) {}
}
