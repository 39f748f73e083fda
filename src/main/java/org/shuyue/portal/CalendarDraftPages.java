package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.CalendarDraft;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.calendar.CalendarReport;
import org.shuyue.deadline.AmendCalendar;
import org.shuyue.deadline.Amendment;
import org.shuyue.deadline.ChangedDue;
import org.shuyue.deadline.Shortening;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft of the calendar: what it would change, and its publication. */
@PageController
class CalendarDraftPages {
    private static final int PAGE = 50;
    /** Of deadlines that would end earlier: they stand on one page, so that ticks are not lost. */
    private static final int MOST_EARLIER = 200;

    private final CalendarDrafts drafts;
    private final AmendCalendar amendments;
    private final Cases cases;
    private final People people;
    private final Admission admission;
    private final Clock clock;

    CalendarDraftPages(
            CalendarDrafts drafts,
            AmendCalendar amendments,
            Cases cases,
            People people,
            Admission admission,
            Clock clock) {
        this.drafts = drafts;
        this.amendments = amendments;
        this.cases = cases;
        this.people = people;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar/drafts/{id}")
    String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        admin();
        return preview(id, page, Decision.NONE, model);
    }

    @GetMapping("/admin/calendar/drafts/{id}/deadlines.csv")
    void csv(@PathVariable long id, HttpServletResponse response) throws IOException {
        admin();
        Amendment amendment = amendments.preview(id);
        Download.csv(response, "受影响的期限-草稿" + id + ".csv");
        ChangedDueCsv.write(amendment, response.getOutputStream());
    }

    @GetMapping("/admin/calendar/drafts/{id}/file")
    void file(@PathVariable long id, HttpServletResponse response) throws IOException {
        admin();
        String content = drafts.content(id);
        Download.headed(response, "text/plain;charset=UTF-8", drafts.find(id).fileName());
        response.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/admin/calendar/drafts/{id}/notice")
    String name(@PathVariable long id, NoticeEntry entry, Model model, RedirectAttributes after) {
        Actor by = admin();
        try {
            drafts.name(id, entry.name(), by);
        } catch (InputRefused refused) {
            model.addAttribute("entry", entry);
            return refused(id, Decision.NONE, refused, model);
        }
        after.addFlashAttribute("done", "文号和发布日期已保存。");
        return "redirect:/admin/calendar/drafts/" + id;
    }

    @PostMapping("/admin/calendar/drafts/{id}/discard")
    String discard(@PathVariable long id, Model model, RedirectAttributes after) {
        Actor by = admin();
        try {
            drafts.discard(id, by);
        } catch (InputRefused refused) {
            return refused(id, Decision.NONE, refused, model);
        }
        after.addFlashAttribute("done", "草稿已作废，工作日历没有变化。");
        return "redirect:/admin/calendar";
    }

    @PostMapping("/admin/calendar/drafts/{id}/publish")
    String publish(@PathVariable long id, Decision decision, Model model, RedirectAttributes after) {
        Actor by = admin();
        CalendarReport report;
        try {
            report = amendments.publish(id, decision.confirmedBase(), decision.shortening(), by);
        } catch (InputRefused refused) {
            return refused(id, decision, refused, model);
        }
        after.addFlashAttribute(
                "done", "已发布 " + report.imported() + " 天，日历版本 " + report.version() + "。在办期限已重新计算，定时提醒随之调整，有关人员已收到通知。");
        return "redirect:/admin/calendar";
    }

    private String refused(long id, Decision decision, InputRefused refused, Model model) {
        model.addAttribute("refused", refused.problems());
        return preview(id, 1, decision, model);
    }

    private String preview(long id, int number, Decision decision, Model model) {
        Amendment amendment = amendments.preview(id);
        CalendarDraft draft = amendment.calendar().draft();
        model.addAttribute("draft", draft);
        model.addAttribute("preview", amendment.calendar());
        model.addAttribute("later", page(amendment.later(), number));
        model.addAttribute("earlierTotal", amendment.earlier().size());
        model.addAttribute(
                "earlier",
                moved(amendment.earlier().stream().limit(MOST_EARLIER).toList()));
        model.addAttribute("decision", decision);
        model.addAttribute("names", new PersonNames(people));
        if (!model.containsAttribute("entry")) {
            model.addAttribute("entry", typed(draft));
        }
        return "calendar-draft";
    }

    private static NoticeEntry typed(CalendarDraft draft) {
        String notice = draft.noticeNumber();
        return new NoticeEntry(
                draft.region(),
                notice == null ? "" : notice,
                draft.publishedOn() == null ? "" : "" + draft.publishedOn());
    }

    private Page<MovedCase> page(List<ChangedDue> all, int typed) {
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int number = Math.min(pages, Typed.page(typed));
        List<ChangedDue> shown =
                all.stream().skip((long) (number - 1) * PAGE).limit(PAGE).toList();
        return new Page<>(moved(shown), number, PAGE, all.size());
    }

    /** The titles of all are asked for at once. */
    private List<MovedCase> moved(List<ChangedDue> changed) {
        Map<CaseNumber, CaseRow> rows =
                cases.look(changed.stream().map(due -> due.now().caseNumber()).toList());
        Instant now = clock.instant();
        return changed.stream()
                .map(due -> new MovedCase(due, title(rows.get(due.now().caseNumber())), due.mayBeShortened(now)))
                .toList();
    }

    private static String title(@Nullable CaseRow row) {
        return row == null ? "" : row.title();
    }

    private Actor admin() {
        return people.actor(admission.only(Role.ADMINISTRATOR).id());
    }

    /** A deadline that would move, with the title of its case. */
    public record MovedCase(ChangedDue due, String title, boolean mayBeShortened) {}

    /**
     * What was decided on the page.
     *
     * @param base version of the calendars that the page was shown against
     * @param confirmed empty when its box was not ticked
     */
    public record Decision(String base, String confirmed, Set<Long> shorten, String reason) {
        static final Decision NONE = new Decision("", "", Set.of(), "");

        public Decision {
            base = Typed.text(base);
            confirmed = Typed.text(confirmed);
            shorten = shorten == null ? Set.of() : Set.copyOf(shorten);
            reason = Typed.text(reason).strip();
        }

        String confirmedBase() {
            if (confirmed.isEmpty()) {
                throw new InputRefused("confirmed", "请先勾选“已核对以上变化”，再发布");
            }
            return base;
        }

        Shortening shortening() {
            return new Shortening(shorten, reason);
        }

        /** Whether that deadline was ticked. */
        public boolean shortens(long deadline) {
            return shorten.contains(deadline);
        }
    }
}
