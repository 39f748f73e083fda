package org.shuyue.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.simulation.Outcome;
import org.shuyue.simulation.Question;
import org.shuyue.simulation.Show;
import org.shuyue.simulation.Supposables;
import org.shuyue.simulation.WhatIf;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries out a calendar, a rule or an absence; whoever has the address sees the same question again. */
@PageController
class WhatIfPages {
    private static final int PAGE_SIZE = 20;

    private final WhatIf whatIf;
    private final Supposables supposables;
    private final Agencies agencies;
    private final Admission admission;
    private final ObjectMapper json;

    WhatIfPages(WhatIf whatIf, Supposables supposables, Agencies agencies, Admission admission, ObjectMapper json) {
        this.whatIf = whatIf;
        this.supposables = supposables;
        this.agencies = agencies;
        this.admission = admission;
        this.json = json;
    }

    /**
     * @param ask is sent by the form; without it the form alone is shown
     */
    @GetMapping("/what-if")
    String show(
            Question question,
            @RequestParam(defaultValue = "") String ask,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model)
            throws JsonProcessingException {
        Person person = reader();
        model.addAttribute("question", question);
        model.addAttribute("offers", WhatIfForm.of(supposables.offers(person), agencies));
        if (!ask.isEmpty()) {
            try {
                outcome(
                        question,
                        shown(show),
                        whatIf.ask(question, shown(show), Typed.page(page), PAGE_SIZE, person),
                        model);
            } catch (InputRefused refused) {
                model.addAttribute("refused", refused.problems());
            }
        }
        return "what-if";
    }

    private void outcome(Question question, Show show, Outcome outcome, Model model) throws JsonProcessingException {
        LoadView load = LoadView.of(outcome.load(), new AgencyNames(agencies));
        model.addAttribute("outcome", outcome);
        model.addAttribute("load", load);
        model.addAttribute("chart", FormJson.inScript(json.writeValueAsString(load.chart())));
        model.addAttribute("show", show);
        model.addAttribute(
                "shows",
                Stream.of(Show.values()).map(one -> tab(question, one, outcome)).toList());
        model.addAttribute(
                "pages", link("/what-if", question).with("show", show.id()).pages());
        model.addAttribute(
                "deadlinesCsv",
                link("/what-if/deadlines.csv", question).with("show", show.id()).toString());
        model.addAttribute("loadCsv", link("/what-if/load.csv", question).toString());
    }

    private static Tab tab(Question question, Show show, Outcome outcome) {
        return new Tab(
                show, outcome.totals().of(show), link("/what-if", question).with("show", show.id()) + "#deadlines");
    }

    @GetMapping("/what-if/deadlines.csv")
    void deadlines(Question question, @RequestParam(defaultValue = "") String show, HttpServletResponse response)
            throws IOException {
        Person person = reader();
        whatIf.check(question, person);
        Download.csv(response, "推演-期限.csv");
        whatIf.deadlines(question, shown(show), person, response.getOutputStream());
    }

    @GetMapping("/what-if/load.csv")
    void load(Question question, HttpServletResponse response) throws IOException {
        Person person = reader();
        whatIf.check(question, person);
        Download.csv(response, "推演-工作量.csv");
        whatIf.load(question, person, response.getOutputStream());
    }

    private Person reader() {
        return admission.only(WhatIf.ASKERS.toArray(Role[]::new));
    }

    private static Show shown(String id) {
        return Show.byId(id).orElse(Show.CHANGED);
    }

    private static Link link(String path, Question question) {
        return Link.to(path)
                .with("draft", question.draft())
                .with("region", question.region())
                .with("off", question.off())
                .with("working", question.working())
                .with("pack", question.pack())
                .with("rule", question.rule())
                .with("period", question.period())
                .with("leads", question.leads())
                .with("absent", question.absent())
                .with("from", question.from())
                .with("to", question.to())
                .with("substitute", question.substitute())
                .with("ended", question.endedToo() ? "true" : "")
                .with("ask", "yes");
    }

    /** One of the lists, with how many it holds. */
    public record Tab(Show show, long count, String href) {}
}
