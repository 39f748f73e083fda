package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.shuyue.catalogue.CatalogueExport;
import org.shuyue.catalogue.CatalogueImport;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingType;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The catalogue: search, export, import and the report on duplicates. */
@PageController
class CataloguePages {
    private final Resources resources;
    private final CatalogueImport imports;
    private final CatalogueExport exports;
    private final Agencies agencies;
    private final Admission admission;

    CataloguePages(
            Resources resources,
            CatalogueImport imports,
            CatalogueExport exports,
            Agencies agencies,
            Admission admission) {
        this.resources = resources;
        this.imports = imports;
        this.exports = exports;
        this.agencies = agencies;
        this.admission = admission;
    }

    @GetMapping("/catalogue")
    String search(CatalogueFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("agencies", Choice.of(agencies));
        model.addAttribute("sharingTypes", Choice.of(SharingType.values(), SharingType::label));
        model.addAttribute("openingTypes", Choice.of(OpeningType.values(), OpeningType::label));
        model.addAttribute("pages", filter.link("/catalogue").pages());
        model.addAttribute("csv", filter.link("/catalogue/export.csv").toString());
        model.addAttribute("xlsx", filter.link("/catalogue/export.xlsx").toString());
        model.addAttribute("reviewsOpen", ReviewPages.isOpenTo(admission.anybody()));
        model.addAttribute("found", found(filter, page, model));
        return "catalogue";
    }

    private Page<Resource> found(CatalogueFilter filter, int page, Model model) {
        try {
            return resources.search(filter.query(page));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return new Page<>(List.of(), 1, 1, 0);
        }
    }

    @GetMapping("/catalogue/export.csv")
    void csv(CatalogueFilter filter, HttpServletResponse response) throws IOException {
        Download.csv(response, "公共数据资源目录.csv");
        exports.csv(filter.query(1), response.getOutputStream());
    }

    @GetMapping("/catalogue/export.xlsx")
    void xlsx(CatalogueFilter filter, HttpServletResponse response) throws IOException {
        Download.headed(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "公共数据资源目录.xlsx");
        exports.xlsx(filter.query(1), response.getOutputStream());
    }

    @GetMapping("/catalogue/import")
    String importForm() {
        admission.only(Role.OPERATOR);
        return "catalogue-import";
    }

    @PostMapping("/catalogue/import")
    String importFile(@RequestParam MultipartFile file, Model model) throws IOException {
        Person person = admission.only(Role.OPERATOR);
        try (InputStream content = Upload.open(file)) {
            model.addAttribute("report", imports.importFile(Upload.name(file), content, person.id()));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return "catalogue-import";
    }

    @GetMapping("/catalogue/duplicates")
    String duplicates(Model model) {
        admission.only(Role.OPERATOR);
        model.addAttribute("duplicates", resources.duplicates());
        return "duplicates";
    }
}
