package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.access.Holds;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.opening.OpenDataset;
import org.shuyue.opening.OpenDatasetCsv;
import org.shuyue.opening.OpenDownloads;
import org.shuyue.opening.OpenItemsPolicy;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The open data site: for everybody to search, for whoever is signed in to download (YC-28, YC-29a). */
@PageController
class OpenDataPages {
    private static final int SIZE = 20;
    private static final String MISSING = "没有这项开放数据，可能已经撤回；请在开放数据目录中重新检索";

    private final Resources resources;
    private final Datasets datasets;
    private final OpenDownloads downloads;
    private final OpenDatasetCsv csv;
    private final Holds holds;
    private final Agencies agencies;
    private final Cases cases;
    private final SignedIn signedIn;
    private final Admission admission;

    OpenDataPages(
            Resources resources,
            Datasets datasets,
            OpenDownloads downloads,
            OpenDatasetCsv csv,
            Holds holds,
            Agencies agencies,
            Cases cases,
            SignedIn signedIn,
            Admission admission) {
        this.resources = resources;
        this.datasets = datasets;
        this.downloads = downloads;
        this.csv = csv;
        this.holds = holds;
        this.agencies = agencies;
        this.cases = cases;
        this.signedIn = signedIn;
        this.admission = admission;
    }

    @GetMapping("/open")
    String list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String opening,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("word", word);
        model.addAttribute("agency", agency);
        model.addAttribute("opening", opening);
        model.addAttribute("agencies", Choice.of(agencies));
        model.addAttribute("openingTypes", List.of(choice(OpeningType.UNCONDITIONAL), choice(OpeningType.CONDITIONAL)));
        model.addAttribute(
                "pages",
                Link.to("/open")
                        .with("word", word.strip())
                        .with("agency", agency)
                        .with("opening", opening)
                        .pages());
        try {
            model.addAttribute(
                    "found",
                    resources.searchOpen(new ResourceQuery(
                            Typed.word(word),
                            Typed.idOrNone(agency, AgencyId::new, "agency", "提供部门"),
                            null,
                            Typed.choice(OpeningType.class, opening),
                            "",
                            Typed.page(page),
                            SIZE)));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Resource>(List.of(), 1, 1, 0));
        }
        return "open";
    }

    @GetMapping("/open/{code}")
    String show(@PathVariable String code, Model model) {
        Resource resource = find(code);
        boolean unconditional = resource.openingType() == OpeningType.UNCONDITIONAL;
        model.addAttribute("resource", resource);
        model.addAttribute(
                "items",
                unconditional ? OpenItemsPolicy.unconditional(resource) : OpenItemsPolicy.conditional(resource));
        model.addAttribute("unconditional", unconditional);
        model.addAttribute("count", datasets.count(resource.id()));
        model.addAttribute("downloads", downloads.count(resource.id()));
        model.addAttribute("held", holds.of(resource.id()).isPresent());
        signedIn.look().ifPresent(person -> {
            model.addAttribute("mayApply", !unconditional && person.isOfThePublic());
            model.addAttribute("mayObject", person.isOfThePublic());
            model.addAttribute(
                    "maySuspend", person.has(Role.REVIEWER) && person.agency().equals(resource.provider()));
        });
        return "open-resource";
    }

    /** Without a view when the file has been sent. */
    @GetMapping("/open/{code}/download")
    @Nullable
    String download(@PathVariable String code, Model model, HttpServletResponse response) throws IOException {
        Person person = admission.anybody();
        Resource resource = find(code);
        try {
            send(downloads.unconditional(resource.id(), person), response);
            return null;
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(code, model);
        }
    }

    /** A dataset that a signed agreement opened. */
    @GetMapping("/cases/{number}/dataset.csv")
    void agreed(@PathVariable String number, HttpServletResponse response) throws IOException {
        Person person = admission.anybody();
        send(downloads.agreed(cases.view(CasePages.caseNumber(number), person).number(), person), response);
    }

    private void send(OpenDataset dataset, HttpServletResponse response) throws IOException {
        Download.csv(response, dataset.name() + ".csv");
        csv.write(dataset, response.getOutputStream());
    }

    private Resource find(String code) {
        return resources
                .look(Typed.id(code, ResourceId::new, MISSING))
                .filter(found -> found.openingType() != OpeningType.NOT_OPEN)
                .orElseThrow(() -> new NotFound(MISSING));
    }

    private static Choice choice(OpeningType type) {
        return new Choice(type.name(), type.label());
    }
}
