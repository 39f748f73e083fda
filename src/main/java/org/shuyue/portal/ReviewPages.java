package org.shuyue.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.maintenance.ReviewDuty;
import org.shuyue.maintenance.ReviewSchedule;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When the types of which entries are to be reviewed: of the own agency for providers, of all for those who run it (YC-20b, YC-27). */
@PageController
class ReviewPages {
    private static final int SIZE = 20;

    private final Resources resources;
    private final ReviewSchedule schedule;
    private final Jurisdiction jurisdiction;
    private final Admission admission;

    ReviewPages(Resources resources, ReviewSchedule schedule, Jurisdiction jurisdiction, Admission admission) {
        this.resources = resources;
        this.schedule = schedule;
        this.jurisdiction = jurisdiction;
        this.admission = admission;
    }

    @GetMapping("/reviews")
    String list(@RequestParam(defaultValue = "") String word, @RequestParam(defaultValue = "1") int page, Model model) {
        Person person = admission.anybody();
        if (!isOpenTo(person)) {
            throw new AccessDeniedException("没有权限");
        }
        model.addAttribute("word", word);
        model.addAttribute(
                "pages", Link.to("/reviews").with("word", word.strip()).pages());
        try {
            ResourceQuery query = new ResourceQuery(Typed.word(word), null, null, null, "", Typed.page(page), SIZE);
            model.addAttribute("found", lines(found(person, query)));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Line>(List.of(), 1, 1, 0));
        }
        return "reviews";
    }

    /** Whether the person has to do with reviews at all. */
    static boolean isOpenTo(Person person) {
        return person.has(Role.REVIEWER)
                || person.has(Role.LEADER)
                || person.has(Role.OPERATOR)
                || person.has(Role.AUTHORITY)
                || person.has(Role.SUPERVISOR);
    }

    private Page<Resource> found(Person person, ResourceQuery query) {
        boolean ofCounty = person.has(Role.AUTHORITY) && jurisdiction.isOfCounty(person);
        if (person.has(Role.OPERATOR) || person.has(Role.SUPERVISOR) || (person.has(Role.AUTHORITY) && !ofCounty)) {
            return resources.search(query);
        }
        return resources.searchOf(ofCounty ? jurisdiction.ofRegion(person) : List.of(person.agency()), query);
    }

    private Page<Line> lines(Page<Resource> found) {
        return new Page<>(
                found.rows().stream()
                        .map(resource -> new Line(
                                resource,
                                schedule.dutyOf(resource).orElse(null),
                                schedule.isDue(resource),
                                schedule.openOf(resource.id()).orElse(null)))
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }

    /**
     * A row of the list.
     *
     * @param duty {@code null} where nothing is to be reviewed
     * @param open the case in which it is being reviewed
     */
    public record Line(
            Resource resource,
            @Nullable ReviewDuty duty,
            boolean due,
            @Nullable CaseNumber open) {}
}
