package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.access.Grants;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementQuery;
import org.shuyue.agreement.AgreementState;
import org.shuyue.agreement.Agreements;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.PaperNumber;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Agreements: the list, the page of each with all that belongs to it, and its papers. */
@PageController
class AgreementPages {
    private static final String EXPIRING = "EXPIRING";
    private static final int SOON_DAYS = 60;

    private final Agreements agreements;
    private final AgreementView.Maker views;
    private final Papers papers;
    private final Grants grants;
    private final AgreementDeliveries deliveries;
    private final Agencies agencies;
    private final People people;
    private final Admission admission;
    private final Clock clock;

    AgreementPages(
            Agreements agreements,
            AgreementView.Maker views,
            Papers papers,
            Grants grants,
            AgreementDeliveries deliveries,
            Agencies agencies,
            People people,
            Admission admission,
            Clock clock) {
        this.agreements = agreements;
        this.views = views;
        this.papers = papers;
        this.grants = grants;
        this.deliveries = deliveries;
        this.agencies = agencies;
        this.people = people;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/agreements")
    String list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = admission.anybody();
        model.addAttribute("word", word);
        model.addAttribute("state", state);
        model.addAttribute("personNames", new PersonNames(people));
        model.addAttribute("states", AgreementState.values());
        Link link = Link.to("/agreements").with("word", word.strip()).with("state", state);
        model.addAttribute("pages", link.pages());
        model.addAttribute(
                "csv",
                Link.to("/agreements.csv")
                        .with("word", word.strip())
                        .with("state", state)
                        .toString());
        try {
            model.addAttribute(
                    "found", agreements.search(query(word, state, Typed.page(page), AgreementQuery.PAGE_SIZE), person));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Agreement>(List.of(), 1, 1, 0));
        }
        model.addAttribute("soon", Application.today(clock).plusDays(SOON_DAYS));
        return "agreements";
    }

    @GetMapping("/agreements.csv")
    void csv(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String state,
            HttpServletResponse response)
            throws IOException {
        Person person = admission.anybody();
        Download.csv(response, "协议.csv");
        AgreementCsv csv = new AgreementCsv(response.getOutputStream(), new AgencyNames(agencies));
        Page<Agreement> found;
        int page = 1;
        do {
            found = agreements.search(query(word, state, page++, AgreementQuery.LARGEST_PAGE), person);
            csv.write(found.rows());
        } while (found.number() < found.pages());
        csv.end();
    }

    @GetMapping("/agreements/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String earlier,
            @RequestParam(defaultValue = "") String later,
            Model model) {
        Person person = admission.anybody();
        Agreement agreement = agreements.view(CasePages.caseNumber(number), person);
        model.addAttribute("personNames", new PersonNames(people));
        model.addAttribute("agreement", agreement);
        model.addAttribute("view", views.of(agreement, version(earlier), version(later), person));
        model.addAttribute("deliveries", deliveries.of(agreement, person));
        model.addAttribute("deliveryDays", deliveries.days(agreement));
        return "agreement";
    }

    /** The days by which its data is due, for a calendar program. */
    @GetMapping("/agreements/{number}/deliveries.ics")
    void calendar(@PathVariable String number, HttpServletResponse response) throws IOException {
        Agreement agreement = agreements.view(CasePages.caseNumber(number), admission.anybody());
        String portal =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        Download.headed(response, "text/calendar;charset=UTF-8", agreement.number() + ".ics");
        response.getWriter().write(deliveries.calendar(agreement, portal));
    }

    /** A paper of the agreement, of a supplement or of a destruction under it. */
    @GetMapping("/agreements/{number}/papers/{paper}")
    void paper(@PathVariable String number, @PathVariable String paper, HttpServletResponse response)
            throws IOException {
        Agreement agreement = agreements.view(CasePages.caseNumber(number), admission.anybody());
        PaperNumber wanted = Typed.id(paper, PaperNumber::new, "没有这份文件，或者您无权查看");
        Paper found = views.papers(agreement).stream()
                .filter(one -> one.number().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这份文件，或者您无权查看"));
        Download.headed(response, "application/pdf", found.kind().title() + "-" + found.number() + ".pdf");
        response.getOutputStream().write(papers.content(found.number()));
    }

    /** Puts a grant under the agreement, with which it then ends. */
    @PostMapping("/agreements/{number}/grants")
    String attach(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String grant,
            Model model,
            RedirectAttributes after) {
        Person person = admission.anybody();
        Agreement agreement = agreements.view(CasePages.caseNumber(number), person);
        try {
            GrantId id = Typed.id(grant, GrantId::new, "请选择授权");
            views.mayAttach(agreement, id, person);
            grants.attach(id, agreement.number(), person.id());
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return show(number, "", "", model);
        }
        after.addFlashAttribute("done", "已将授权纳入协议，协议终止时同时终止。");
        return "redirect:/agreements/" + agreement.number();
    }

    /** 0 for what is no number. */
    private static int version(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private AgreementQuery query(String word, String state, int page, int size) {
        @Nullable AgreementState chosen = Typed.choice(AgreementState.class, state.toUpperCase(Locale.ROOT));
        return new AgreementQuery(
                Typed.word(word),
                chosen,
                state.equals(EXPIRING) ? Application.today(clock).plusDays(SOON_DAYS) : null,
                page,
                size);
    }
}
