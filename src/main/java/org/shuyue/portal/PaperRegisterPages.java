package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.PaperQuery;
import org.shuyue.document.PaperState;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.shared.SpreadsheetText;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register of papers across cases: all of it for those who run, supervise or audit the platform, that of the own agency for
 * its reviewers, leaders and keepers, that of its county for a county's authority.
 */
@PageController
class PaperRegisterPages {
    private static final int SIZE = 20;
    private static final int LARGEST = 500;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("文件编号", "文件", "办件编号", "发文单位", "份数", "状态", "生成时间", "生成人", "正文 SHA-256", "正文 SM3")
            .get();

    private final Papers papers;
    private final Cases cases;
    private final Agencies agencies;
    private final Jurisdiction jurisdiction;
    private final Admission admission;

    PaperRegisterPages(Papers papers, Cases cases, Agencies agencies, Jurisdiction jurisdiction, Admission admission) {
        this.papers = papers;
        this.cases = cases;
        this.agencies = agencies;
        this.jurisdiction = jurisdiction;
        this.admission = admission;
    }

    @GetMapping("/papers")
    String list(Filter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        Person person = person();
        @Nullable List<AgencyId> sight = sight(person);
        model.addAttribute("filter", filter);
        model.addAttribute("agencies", Choice.of(agencies, agency -> sight == null || sight.contains(agency)));
        model.addAttribute("kinds", Choice.of(DocumentKind.values(), DocumentKind::title));
        model.addAttribute("states", Choice.of(PaperState.values(), PaperState::label));
        model.addAttribute("pages", filter.link("/papers").pages());
        model.addAttribute("csv", filter.link("/papers.csv").toString());
        Page<Paper> found = new Page<>(List.of(), 1, 1, 0);
        try {
            found = papers.search(filter.query(sight, Typed.page(page), SIZE));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        model.addAttribute("found", found);
        model.addAttribute("open", open(found.rows(), person));
        return "paper-register";
    }

    @GetMapping("/papers.csv")
    void csv(Filter filter, HttpServletResponse response) throws IOException {
        @Nullable List<AgencyId> sight = sight(person());
        PaperQuery first = filter.query(sight, 1, LARGEST);
        Download.csv(response, "正式文件.csv");
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        Page<Paper> found = papers.search(first);
        for (int page = 1; page <= found.pages(); page++) {
            Page<Paper> rows = page == 1 ? found : papers.search(filter.query(sight, page, LARGEST));
            for (Paper paper : rows.rows()) {
                print(printer, paper);
            }
        }
        printer.flush();
    }

    private void print(CSVPrinter printer, Paper paper) throws IOException {
        printer.printRecord(
                paper.number(),
                paper.kind().title(),
                paper.about() == null ? "" : paper.about(),
                SpreadsheetText.guarded(new AgencyNames(agencies).of(paper.issuer())),
                paper.copies(),
                paper.state().label(),
                Shown.INSTANCE.moment(paper.madeAt()),
                SpreadsheetText.guarded(paper.madeBy()),
                paper.sha256(),
                paper.sm3());
    }

    private Person person() {
        return admission.only(
                Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR, Role.AUDITOR, Role.REVIEWER, Role.LEADER, Role.KEEPER);
    }

    /** {@code null} for everything. */
    private @Nullable List<AgencyId> sight(Person person) {
        boolean everything = person.has(Role.OPERATOR)
                || person.has(Role.SUPERVISOR)
                || person.has(Role.AUDITOR)
                || (person.has(Role.AUTHORITY) && !jurisdiction.isOfCounty(person));
        List<AgencyId> own = new ArrayList<>(List.of(person.agency()));
        if (person.has(Role.AUTHORITY)) {
            own.addAll(jurisdiction.ofRegion(person));
        }
        return PaperQuery.sight(everything, own);
    }

    /** The cases on the page that the visitor may open; a paper of another is listed and not given out. */
    private Set<String> open(List<Paper> rows, Person person) {
        Set<CaseNumber> about =
                rows.stream().map(Paper::about).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<CaseNumber, CaseRow> known = cases.look(about);
        return known.values().stream()
                .filter(cases.seenBy(person))
                .map(row -> row.number().value())
                .collect(Collectors.toSet());
    }

    /** The filters as they stand in the address. */
    public record Filter(String word, String kind, String issuer, String state, String from, String to) {
        public Filter {
            word = Typed.text(word).strip();
            kind = Typed.text(kind).strip();
            issuer = Typed.text(issuer).strip();
            state = Typed.text(state).strip();
            from = Typed.text(from).strip();
            to = Typed.text(to).strip();
        }

        PaperQuery query(@Nullable List<AgencyId> sight, int page, int size) {
            return new PaperQuery(
                    sight,
                    Typed.word(word),
                    Typed.choice(DocumentKind.class, kind),
                    Typed.idOrNone(issuer, AgencyId::new, "issuer", "发文单位"),
                    Typed.choice(PaperState.class, state),
                    Typed.dateOrNone("from", "开始日期", from),
                    Typed.dateOrNone("to", "结束日期", to),
                    page,
                    size);
        }

        Link link(String path) {
            return Link.to(path)
                    .with("word", word)
                    .with("kind", kind)
                    .with("issuer", issuer)
                    .with("state", state)
                    .with("from", from)
                    .with("to", to);
        }
    }
}
