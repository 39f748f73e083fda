package org.shuyue.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.shuyue.Application;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.RuleSource;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Works out a deadline day by day, for anybody. */
@PageController
class DeadlinePage {
    private final DeadlinePreview preview;
    private final RuleSource rules;
    private final Clock clock;

    DeadlinePage(DeadlinePreview preview, RuleSource rules, Clock clock) {
        this.preview = preview;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/deadlines")
    String show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String closingTime,
            @RequestParam(defaultValue = "") String receivedAfter,
            @RequestParam(defaultValue = "") String supportHours,
            @RequestParam(defaultValue = "") String region,
            Model model) {
        DeadlinePreview.Question asked =
                new DeadlinePreview.Question(from, period, closingTime, receivedAfter, supportHours, region);
        model.addAttribute("from", from.isBlank() ? now() : from);
        model.addAttribute("period", period.isBlank() ? "P5WD" : period);
        model.addAttribute("asked", asked);
        model.addAttribute("regions", preview.regions());
        model.addAttribute("rules", rules.all());
        if (!from.isBlank() || !period.isBlank()) {
            answer(asked, model);
        }
        return "deadlines";
    }

    private void answer(DeadlinePreview.Question asked, Model model) {
        try {
            Due due = preview.answer(asked);
            Period period = Period.parse(asked.period());
            model.addAttribute("due", due);
            model.addAttribute("counted", period);
            model.addAttribute("days", DayByDay.of(due, period));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), Application.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
