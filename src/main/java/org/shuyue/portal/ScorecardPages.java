package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.Application;
import org.shuyue.document.Documents;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.supervision.Score;
import org.shuyue.supervision.Scorecard;
import org.shuyue.supervision.Supervision;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How agencies kept their deadlines, for everybody who works for one (YC-50): as a page, a workbook and a paper. */
@PageController
class ScorecardPages {
    private static final int MONTHS = 3;

    private final Scorecard scorecard;
    private final Supervision supervision;
    private final Documents documents;
    private final Agencies agencies;
    private final Admission admission;
    private final Clock clock;

    ScorecardPages(
            Scorecard scorecard,
            Supervision supervision,
            Documents documents,
            Agencies agencies,
            Admission admission,
            Clock clock) {
        this.scorecard = scorecard;
        this.supervision = supervision;
        this.documents = documents;
        this.agencies = agencies;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/scorecard")
    String show(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until, Model model) {
        Person person = entered();
        model.addAttribute("drill", supervision.mayLook(person));
        try {
            Span span = span(from, until);
            model.addAttribute("from", span.from().toString());
            model.addAttribute("until", span.until().toString());
            model.addAttribute("lastDay", span.until().atEndOfMonth().toString());
            model.addAttribute("scores", scorecard.of(span.from(), span.until()));
        } catch (InputRefused refused) {
            model.addAttribute("from", from);
            model.addAttribute("until", until);
            model.addAttribute("scores", List.<Score>of());
            model.addAttribute("refused", refused.problems());
        }
        return "scorecard";
    }

    @GetMapping("/scorecard.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            HttpServletResponse response)
            throws IOException {
        entered();
        Span span = span(from, until);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        scorecard.xlsx(span.from(), span.until(), new AgencyNames(agencies)::of, written);
        Download.headed(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "部门评价-" + span.from() + "-" + span.until() + ".xlsx");
        written.writeTo(response.getOutputStream());
    }

    @GetMapping("/scorecard.pdf")
    void pdf(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            HttpServletResponse response)
            throws IOException {
        entered();
        Span span = span(from, until);
        Map<String, Object> facts = new HashMap<>();
        facts.put("from", span.from().toString());
        facts.put("until", span.until().toString());
        facts.put("scores", scorecard.of(span.from(), span.until()));
        facts.put("agencyNames", new AgencyNames(agencies));
        facts.put("shown", Shown.INSTANCE);
        facts.put("printedAt", clock.instant());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        documents.pdf("scorecard", facts, written);
        Download.headed(response, "application/pdf", "部门评价-" + span.from() + "-" + span.until() + ".pdf");
        written.writeTo(response.getOutputStream());
    }

    private record Span(YearMonth from, YearMonth until) {}

    private Person entered() {
        Person person = admission.anybody();
        if (person.isOfThePublic()) {
            throw new NotFound("没有这个页面，或者您无权查看");
        }
        return person;
    }

    /** Without anything typed the months up to this one. */
    private Span span(String from, String until) {
        YearMonth present = YearMonth.from(Application.today(clock));
        YearMonth last = until.isBlank() ? present : month("until", "截止月份", until);
        YearMonth first = from.isBlank() ? last.minusMonths(MONTHS - 1L) : month("from", "起始月份", from);
        return new Span(first, last);
    }

    private static YearMonth month(String field, String label, String typed) {
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            throw new InputRefused(field, label + "不是有效的月份，请按 2026-03 的样式填写");
        }
    }
}
