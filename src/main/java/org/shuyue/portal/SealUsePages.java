package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.shared.SpreadsheetText;
import org.shuyue.signing.SealUse;
import org.shuyue.signing.SealUseQuery;
import org.shuyue.signing.SealUses;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of seal use: all of it for auditors and administrators, that of the own agency for its keepers. */
@PageController
class SealUsePages {
    private static final int SIZE = 20;
    private static final int LARGEST = 500;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("时间", "文件编号", "签署位置", "签署方", "办理人", "证书指纹", "签署后文件 SHA-256", "签署后文件 SM3")
            .get();

    private final SealUses uses;
    private final Agencies agencies;
    private final Admission admission;

    SealUsePages(SealUses uses, Agencies agencies, Admission admission) {
        this.uses = uses;
        this.agencies = agencies;
        this.admission = admission;
    }

    @GetMapping("/seal-uses")
    String list(Filter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        Person person = person();
        boolean everything = seesAll(person);
        model.addAttribute("filter", filter);
        model.addAttribute("everything", everything);
        model.addAttribute("agencies", Choice.of(agencies));
        model.addAttribute("pages", filter.link("/seal-uses").pages());
        model.addAttribute("csv", filter.link("/seal-uses.csv").toString());
        try {
            model.addAttribute("found", uses.search(filter.query(own(person), Typed.page(page), SIZE)));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<SealUse>(List.of(), 1, 1, 0));
        }
        return "seal-uses";
    }

    @GetMapping("/seal-uses.csv")
    void csv(Filter filter, HttpServletResponse response) throws IOException {
        AgencyId own = own(person());
        SealUseQuery first = filter.query(own, 1, LARGEST);
        Download.csv(response, "用印登记.csv");
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        Page<SealUse> found = uses.search(first);
        for (int page = 1; page <= found.pages(); page++) {
            Page<SealUse> rows = page == 1 ? found : uses.search(filter.query(own, page, LARGEST));
            for (SealUse use : rows.rows()) {
                printer.printRecord(
                        Shown.INSTANCE.moment(use.usedAt()),
                        use.paper(),
                        use.label(),
                        SpreadsheetText.guarded(use.signerName()),
                        SpreadsheetText.guarded(use.personName()),
                        use.certificate(),
                        use.sha256(),
                        use.sm3());
            }
        }
        printer.flush();
    }

    private Person person() {
        return admission.only(Role.KEEPER, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    private static boolean seesAll(Person person) {
        return person.has(Role.AUDITOR) || person.has(Role.ADMINISTRATOR);
    }

    private static @Nullable AgencyId own(Person person) {
        return seesAll(person) ? null : person.agency();
    }

    /** The filters as they stand in the address. */
    public record Filter(String word, String agency, String from, String to) {
        public Filter {
            word = Typed.text(word).strip();
            agency = Typed.text(agency).strip();
            from = Typed.text(from).strip();
            to = Typed.text(to).strip();
        }

        SealUseQuery query(@Nullable AgencyId own, int page, int size) {
            AgencyId wanted = Typed.idOrNone(agency, AgencyId::new, "agency", "单位");
            return new SealUseQuery(
                    Typed.word(word),
                    own == null ? wanted : own,
                    Typed.dateOrNone("from", "开始日期", from),
                    Typed.dateOrNone("to", "结束日期", to),
                    page,
                    size);
        }

        Link link(String path) {
            return Link.to(path)
                    .with("word", word)
                    .with("agency", agency)
                    .with("from", from)
                    .with("to", to);
        }
    }
}
