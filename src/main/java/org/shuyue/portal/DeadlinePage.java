package org.shuyue.portal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.shuyue.Application;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.RuleSource;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Works out a deadline day by day, for anybody. */
@PageController
class DeadlinePage {
    private final Deadlines deadlines;
    private final RuleSource rules;
    private final Clock clock;

    DeadlinePage(Deadlines deadlines, RuleSource rules, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/deadlines")
    String show(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String period, Model model) {
        model.addAttribute("from", from.isBlank() ? now() : from);
        model.addAttribute("period", period.isBlank() ? "P5WD" : period);
        model.addAttribute("rules", rules.all());
        if (!from.isBlank() || !period.isBlank()) {
            try {
                model.addAttribute("due", deadlines.preview(moment(from), Period.parse(period.strip())));
            } catch (InputRefused refused) {
                model.addAttribute("refused", refused.problems());
            }
        }
        return "deadlines";
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), Application.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static ZonedDateTime moment(String from) {
        try {
            String typed = from.strip();
            LocalDateTime local =
                    typed.length() == 10 ? LocalDate.parse(typed).atStartOfDay() : LocalDateTime.parse(typed);
            return local.atZone(Application.ZONE);
        } catch (DateTimeException unreadable) {
            throw new InputRefused("from", "起算时间无法识别，请按 2026-03-09T09:00 的样式填写");
        }
    }
}
