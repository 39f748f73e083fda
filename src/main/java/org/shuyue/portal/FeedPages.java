package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Calendars;
import org.shuyue.notice.CalendarFeeds;
import org.shuyue.notice.PersonalDeadlines;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.workflow.CaseRow;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The visitor's deadlines, and the calendar of them to which a program of the visitor's can subscribe. */
@PageController
class FeedPages {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PersonalDeadlines deadlines;
    private final CalendarFeeds feeds;
    private final Admission admission;
    private final DeadlineView.Lens lens;

    FeedPages(PersonalDeadlines deadlines, CalendarFeeds feeds, Admission admission, Calendars calendars, Clock clock) {
        this.deadlines = deadlines;
        this.feeds = feeds;
        this.admission = admission;
        this.lens = new DeadlineView.Lens(calendars, clock);
    }

    @GetMapping("/calendar")
    String show(@RequestParam(defaultValue = "") String word, @RequestParam(defaultValue = "1") int page, Model model) {
        Person person = admission.anybody();
        model.addAttribute("word", word);
        model.addAttribute(
                "pages", Link.to("/calendar").with("word", word.strip()).pages());
        try {
            model.addAttribute("found", lines(deadlines.running(person, Typed.word(word), Typed.page(page))));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Line>(List.of(), 1, 1, 0));
        }
        feeds.openedAt(person.id()).ifPresent(at -> model.addAttribute("openedAt", at));
        return "my-calendar";
    }

    /** The address is in this one answer and nowhere else: no redirect, no cache. */
    @PostMapping("/calendar/feed")
    String open(Model model, HttpServletResponse response) {
        String secret = feeds.open(admission.anybody());
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/feed/" + secret + ".ics")
                        .build()
                        .toUriString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return show("", 1, model);
    }

    @PostMapping("/calendar/feed/close")
    String close(RedirectAttributes after) {
        feeds.close(admission.anybody());
        after.addFlashAttribute("done", "订阅地址已停用，原来的订阅不会再更新。");
        return "redirect:/calendar";
    }

    /** For the calendar program: whoever has the address may read it. */
    @GetMapping("/calendar/feed/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        String portal =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        byte[] text = feeds.read(secret, portal)
                .orElseThrow(() -> new NotFound("没有这个订阅地址，它可能已经更换或者停用"))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"shuyue.ics\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + DigestUtils.md5DigestAsHex(text) + "\"")
                .body(text);
    }

    private Page<Line> lines(Page<PersonalDeadlines.Line> found) {
        return new Page<>(
                found.rows().stream()
                        .map(line -> new Line(lens.on(line.deadline()), line.row()))
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }

    /** A deadline in the list. */
    public record Line(DeadlineView view, @Nullable CaseRow row) {}
}
