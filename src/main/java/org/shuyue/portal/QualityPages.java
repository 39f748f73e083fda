package org.shuyue.portal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.quality.AgencyQuality;
import org.shuyue.quality.Indicator;
import org.shuyue.quality.InspectionView;
import org.shuyue.quality.Inspections;
import org.shuyue.quality.Occasion;
import org.shuyue.quality.QualityPolicy;
import org.shuyue.quality.QualityRules;
import org.shuyue.quality.Rectifications;
import org.shuyue.quality.YearlyInspections;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The quality of data: resources with their indicators, the inspections of one, and what an inspection found. */
@PageController
class QualityPages {
    private static final int SIZE = 20;
    private static final int SHOWN = 12;

    private final Resources resources;
    private final Datasets datasets;
    private final Inspections inspections;
    private final YearlyInspections yearly;
    private final AgencyQuality agencyQuality;
    private final QualityRules rules;
    private final Rectifications rectifications;
    private final QualityPolicy rights;
    private final Agencies agencies;
    private final Admission admission;
    private final Clock clock;

    QualityPages(
            Resources resources,
            Datasets datasets,
            Inspections inspections,
            YearlyInspections yearly,
            AgencyQuality agencyQuality,
            QualityRules rules,
            Rectifications rectifications,
            QualityPolicy rights,
            Agencies agencies,
            Admission admission,
            Clock clock) {
        this.resources = resources;
        this.datasets = datasets;
        this.inspections = inspections;
        this.yearly = yearly;
        this.agencyQuality = agencyQuality;
        this.rules = rules;
        this.rectifications = rectifications;
        this.rights = rights;
        this.agencies = agencies;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/quality")
    String list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = entered();
        boolean all = rights.seesAll(person);
        model.addAttribute("word", word);
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", all ? Choice.of(agencies) : Choice.of(agencies, rights.sees(person)::contains));
        model.addAttribute("indicators", Indicator.values());
        model.addAttribute(
                "pages",
                Link.to("/quality").with("word", word).with("agency", agency).pages());
        model.addAttribute("found", found(word, agency, page, model, person));
        return "quality";
    }

    /** For each agency whose data the person oversees or provides. */
    @GetMapping("/quality/agencies")
    String agencies(@RequestParam(defaultValue = "") String agency, Model model) {
        Person person = entered();
        List<Choice> offered =
                rights.seesAll(person) ? Choice.of(agencies) : Choice.of(agencies, rights.sees(person)::contains);
        List<AgencyId> wanted = offered.stream()
                .filter(choice -> agency.isEmpty() || choice.id().equals(agency))
                .map(choice -> new AgencyId(choice.id()))
                .toList();
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", offered);
        model.addAttribute("indicators", Indicator.values());
        model.addAttribute("monthCount", AgencyQuality.MONTHS);
        model.addAttribute(
                "lines",
                agencyQuality.of(wanted).entrySet().stream()
                        .map(entry -> new AgencyLine(
                                entry.getKey(), entry.getValue(), QualityChart.ofMonths(entry.getValue())))
                        .toList());
        return "quality-agencies";
    }

    /** An agency's months, drawn and in figures. */
    public record AgencyLine(AgencyId agency, List<AgencyQuality.Month> months, QualityChart chart) {}

    private Page<QualityLine> found(String word, String agency, int page, Model model, Person person) {
        try {
            ResourceQuery query = new ResourceQuery(
                    Typed.word(word),
                    Typed.idOrNone(agency, AgencyId::new, "agency", "提供部门"),
                    null,
                    null,
                    "",
                    Typed.page(page),
                    SIZE);
            return lines(
                    rights.seesAll(person) ? resources.search(query) : resources.searchOf(rights.sees(person), query));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return new Page<>(List.of(), 1, 1, 0);
        }
    }

    private Page<QualityLine> lines(Page<Resource> found) {
        Map<ResourceId, InspectionView> latest =
                inspections.latest(found.rows().stream().map(Resource::id).toList());
        return new Page<>(
                found.rows().stream()
                        .map(resource -> new QualityLine(
                                resource,
                                latest.get(resource.id()),
                                inspections.inspectedThisYear(resource.id()),
                                rectifications.openFor(resource.id()).orElse(null)))
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }

    @GetMapping("/quality/{code}")
    String show(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Model model) {
        return show(seen(code), page, model);
    }

    private String show(Resource resource, int page, Model model) {
        Person person = admission.anybody();
        Page<InspectionView> held = inspections.of(resource.id(), Typed.page(page), SHOWN);
        List<InspectionView> done = new ArrayList<>(
                held.rows().stream().filter(view -> view.row().done()).toList());
        Collections.reverse(done);
        model.addAttribute("resource", resource);
        model.addAttribute("count", datasets.count(resource.id()));
        model.addAttribute("inspections", held);
        model.addAttribute("pages", Link.to("/quality/" + resource.id()).pages());
        model.addAttribute("chart", QualityChart.of(done));
        model.addAttribute("indicators", Indicator.values());
        yearly.dutyOf(resource).ifPresent(duty -> {
            model.addAttribute("yearly", duty);
            model.addAttribute("late", !duty.dueAt().isAfter(clock.instant()));
        });
        model.addAttribute("standard", rules.standard(resource.id()));
        model.addAttribute("rules", rules.of(resource.id()));
        model.addAttribute("rectifications", rectifications.of(resource.id()));
        model.addAttribute("mayRule", rights.mayRule(person, resource));
        model.addAttribute("maySetStandard", rights.maySetStandard(person, resource.provider()));
        model.addAttribute("mayRectify", rights.mayRectify(person));
        model.addAttribute(
                "occasions",
                List.of(
                        new Choice(Occasion.UNSCHEDULED.name(), Occasion.UNSCHEDULED.label()),
                        new Choice(Occasion.ANNUAL.name(), Occasion.ANNUAL.label())));
        return "quality-resource";
    }

    @PostMapping("/quality/{code}/inspections")
    String inspect(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String occasion,
            @RequestParam(defaultValue = "") String operationsNote,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        Resource resource = seen(code);
        Person person = admission.anybody();
        try {
            Occasion chosen = Typed.choice(Occasion.class, occasion);
            if (chosen == null) {
                throw new InputRefused("occasion", "请选择检查的类别");
            }
            Inspections.Order order = new Inspections.Order(resource.id(), chosen, operationsNote);
            return "redirect:/quality/inspections/" + begun(order, file, person);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("operationsNote", operationsNote);
            return show(resource, 1, model);
        }
    }

    /** Of the file, if one was sent, or else of what the platform holds. */
    private long begun(Inspections.Order order, @Nullable MultipartFile file, Person person) throws IOException {
        if (file == null || (file.isEmpty() && Upload.name(file).isEmpty())) {
            return inspections.begin(order, person).id();
        }
        try (InputStream content = Upload.open(file)) {
            return inspections.begin(order, Upload.name(file), content, person).id();
        }
    }

    @GetMapping("/quality/inspections/{id}")
    String inspection(@PathVariable long id, Model model) {
        Person person = entered();
        InspectionView view = inspections.find(id, person);
        Resource resource = resources.find(view.row().resourceId());
        model.addAttribute("view", view);
        model.addAttribute("resource", resource);
        model.addAttribute("indicators", Indicator.values());
        model.addAttribute("standard", rules.standard(resource.id()));
        model.addAttribute("findings", inspections.findings(view.row()));
        model.addAttribute(
                "labels", resource.items().stream().collect(Collectors.toMap(DataItem::name, DataItem::label)));
        model.addAttribute(
                "mayRectify",
                rights.mayRectify(person)
                        && view.row().done()
                        && !view.row().standardMet()
                        && rectifications.openFor(resource.id()).isEmpty());
        rectifications.openFor(resource.id()).ifPresent(open -> model.addAttribute("open", open));
        return "quality-inspection";
    }

    private Person entered() {
        Person person = admission.anybody();
        if (!rights.mayEnter(person)) {
            throw new AccessDeniedException("没有权限");
        }
        return person;
    }

    private Resource seen(String code) {
        Person person = entered();
        Resource resource = resources.find(Typed.id(code, ResourceId::new, "目录中没有这个资源，请核对资源代码"));
        if (!rights.maySee(person, resource.provider())) {
            throw new NotFound("没有资源“" + code + "”的质量检查，或者您无权查看");
        }
        return resource;
    }
}
