package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuyue.inquiry.CaseEntry;
import org.shuyue.inquiry.CaseExport;
import org.shuyue.inquiry.CaseSearch;
import org.shuyue.inquiry.CaseWanted;
import org.shuyue.inquiry.Kept;
import org.shuyue.inquiry.Rebuild;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Slice;
import org.shuyue.workflow.Procedures;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditors' search of all cases. */
@PageController
class InquiryPages {
    static final String PATH = "/audit/cases";

    private final CaseSearch search;
    private final CaseExport export;
    private final Rebuild rebuild;
    private final Procedures procedures;
    private final Agencies agencies;
    private final KnownPerson known;
    private final Admission admission;

    InquiryPages(
            CaseSearch search,
            CaseExport export,
            Rebuild rebuild,
            Procedures procedures,
            Agencies agencies,
            KnownPerson known,
            Admission admission) {
        this.search = search;
        this.export = export;
        this.rebuild = rebuild;
        this.procedures = procedures;
        this.agencies = agencies;
        this.known = known;
        this.admission = admission;
    }

    /**
     * @param after the key after which the page begins
     * @param before the key before which it ends
     */
    @GetMapping(PATH)
    String search(
            InquiryFilter filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        Person person = admission.only(Role.AUDITOR);
        model.addAttribute("filter", filter);
        model.addAttribute("titles", procedures.titles());
        model.addAttribute("agencies", Choice.of(agencies));
        model.addAttribute("keptChoices", Choice.of(Kept.values(), Kept::label));
        model.addAttribute("orders", Choice.of(CaseWanted.Order.values(), CaseWanted.Order::label));
        model.addAttribute("build", rebuild.state());
        model.addAttribute("most", CaseExport.MOST);
        model.addAttribute("address", filter.link(PATH).toString());
        model.addAttribute("csv", filter.link(PATH + ".csv").toString());
        model.addAttribute("xlsx", filter.link(PATH + ".xlsx").toString());
        try {
            boolean back = !before.isEmpty();
            Slice<CaseEntry> found = search.search(wanted(filter), back ? before : after, back, person);
            SliceModel.add(model, found, back || !after.isEmpty(), () -> filter.link(PATH));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return "audit-cases";
    }

    @GetMapping(PATH + ".csv")
    void csv(InquiryFilter filter, HttpServletResponse response) throws IOException {
        Person person = admission.only(Role.AUDITOR);
        CaseWanted wanted = wanted(filter);
        Download.csv(response, "办件清单.csv");
        export.write(wanted, CaseExport.Format.CSV, names(), person, response.getOutputStream());
    }

    @GetMapping(PATH + ".xlsx")
    void xlsx(InquiryFilter filter, HttpServletResponse response) throws IOException {
        Person person = admission.only(Role.AUDITOR);
        CaseWanted wanted = wanted(filter);
        Download.headed(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "办件清单.xlsx");
        export.write(wanted, CaseExport.Format.XLSX, names(), person, response.getOutputStream());
    }

    private CaseWanted wanted(InquiryFilter filter) {
        return filter.wanted(known.meant(filter.person()));
    }

    private CaseExport.Names names() {
        return new CaseExport.Names(procedures.titles(), new AgencyNames(agencies)::of);
    }
}
