package org.shuyue.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.inquiry.Rebuild;
import org.shuyue.inquiry.Sight;
import org.shuyue.inquiry.Sights;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Slice;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who saw which data when, for auditors: by person, by resource, by both. */
@PageController
class SightPages {
    private static final String PATH = "/audit/sights";

    private final Sights sights;
    private final Rebuild rebuild;
    private final KnownPerson known;
    private final Admission admission;

    SightPages(Sights sights, Rebuild rebuild, KnownPerson known, Admission admission) {
        this.sights = sights;
        this.rebuild = rebuild;
        this.known = known;
        this.admission = admission;
    }

    @GetMapping(PATH)
    String search(
            Filter filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        Person person = admission.only(Role.AUDITOR);
        model.addAttribute("filter", filter);
        model.addAttribute("build", rebuild.state());
        try {
            boolean back = !before.isEmpty();
            Slice<Sight> found = sights.search(wanted(filter, back ? before : after, back), person);
            SliceModel.add(model, found, back || !after.isEmpty(), filter::link);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return "audit-sights";
    }

    private Sights.Wanted wanted(Filter filter, String at, boolean back) {
        LocalDate first = Typed.dateOrNone("from", "起始日期", filter.from());
        LocalDate last = Typed.dateOrNone("until", "截止日期", filter.until());
        if (first != null && last != null && last.isBefore(first)) {
            throw new InputRefused("until", "截止日期不能早于起始日期，请改正后重新检索");
        }
        return Sights.Wanted.of(
                known.meant(filter.person()),
                Typed.idOrNone(filter.resource(), ResourceId::new, "resource", "资源代码"),
                midnight(first),
                last == null ? null : midnight(last.plusDays(1)),
                at,
                back);
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Application.ZONE).toInstant();
    }

    /** The filters as they stand in the address. */
    public record Filter(String person, String resource, String from, String until) {
        public Filter {
            person = Typed.text(person).strip();
            resource = Typed.text(resource).strip();
            from = Typed.text(from).strip();
            until = Typed.text(until).strip();
        }

        Link link() {
            return Link.to(PATH)
                    .with("person", person)
                    .with("resource", resource)
                    .with("from", from)
                    .with("until", until);
        }
    }
}
