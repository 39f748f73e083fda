package org.shuyue.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ChangePolicy;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops, resumes, restarts and extends the clock of a case, after a page that says what follows from it. */
@PageController
class ClockPages {
    private final Cases cases;
    private final Ledger ledger;
    private final ClockChanges changes;
    private final Admission admission;
    private final Clock clock;

    ClockPages(Cases cases, Ledger ledger, ClockChanges changes, Admission admission, Clock clock) {
        this.cases = cases;
        this.ledger = ledger;
        this.changes = changes;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/clock/{ruleId}")
    String ask(
            @PathVariable String number,
            @PathVariable String ruleId,
            @RequestParam(defaultValue = "") String action,
            Model model) {
        return page(number, ruleId, action, new Entry("", "", "", "", now()), model);
    }

    @PostMapping("/cases/{number}/clock/{ruleId}")
    String change(
            @PathVariable String number,
            @PathVariable String ruleId,
            @RequestParam(defaultValue = "") String action,
            Entry entry,
            Model model,
            RedirectAttributes after) {
        CaseRow row = cases.view(CasePages.caseNumber(number), admission.anybody());
        try {
            RunningDeadline deadline = change(row.number(), ruleId, action, entry);
            after.addFlashAttribute(
                    "done",
                    deadline.paused()
                            ? "期限已暂停计算，申请人和审核人员已收到通知。"
                            : "期限已调整，到期日为 " + deadline.dueText() + "，申请人和审核人员已收到通知。");
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return page(number, ruleId, action, entry, model);
        }
        return "redirect:/cases/" + row.number();
    }

    private RunningDeadline change(CaseNumber number, String ruleId, String action, Entry entry) {
        Person person = admission.anybody();
        return switch (action) {
            case "pause" ->
                changes.pause(
                        number, ruleId, cause(entry.cause()), entry.reason(), entry.evidence(), moment(entry), person);
            case "resume" -> changes.resume(number, ruleId, entry.reason(), moment(entry), person);
            case "restart" -> changes.restart(number, ruleId, entry.reason(), entry.evidence(), person);
            case "extend" ->
                changes.extend(
                        number,
                        ruleId,
                        extension(number, ruleId, person, entry.amount()),
                        entry.reason(),
                        entry.evidence(),
                        person);
            default -> throw new InputRefused("", "请选择要办理的事项");
        };
    }

    private String page(String number, String ruleId, String action, Entry entry, Model model) {
        Person person = admission.anybody();
        CaseRow row = cases.view(CasePages.caseNumber(number), person);
        RunningDeadline deadline = running(row.number(), ruleId);
        ChangePolicy policy = changes.allowed(deadline, person);
        List<Choice> actions = actions(policy);
        if (actions.isEmpty() && !model.containsAttribute("refused")) {
            throw new NotFound("您不能调整这个期限：规则没有规定，或者不是由您决定");
        }
        model.addAttribute("actions", actions);
        model.addAttribute(
                "action",
                actions.stream()
                        .map(Choice::id)
                        .filter(action::equals)
                        .findFirst()
                        .orElse(actions.isEmpty() ? "" : actions.get(0).id()));
        model.addAttribute("row", row);
        model.addAttribute("deadline", deadline);
        model.addAttribute("policy", policy);
        model.addAttribute("entry", entry);
        model.addAttribute(
                "causes",
                policy.leeway().pauseCauses().stream()
                        .map(cause -> new Choice(cause.id(), cause.label()))
                        .toList());
        policy.extensionLeft().ifPresent(left -> model.addAttribute("left", left));
        return "clock";
    }

    private static List<Choice> actions(ChangePolicy policy) {
        return Stream.of(
                        policy.mayPause() ? new Choice("pause", "暂停计算") : null,
                        policy.mayResume() ? new Choice("resume", "恢复计算") : null,
                        policy.mayRestart() ? new Choice("restart", "补正后重新起算") : null,
                        policy.mayExtend() ? new Choice("extend", "延长期限") : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private RunningDeadline running(CaseNumber number, String ruleId) {
        return ledger.of(number).stream()
                .filter(deadline -> deadline.running() && deadline.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new NotFound("这个办件没有正在计算的这个期限"));
    }

    private static PauseCause cause(String typed) {
        return PauseCause.byId(typed).orElseThrow(() -> new InputRefused("cause", "请选择暂停的原因"));
    }

    private @Nullable Period extension(CaseNumber number, String ruleId, Person person, String amount) {
        Period left =
                changes.allowed(running(number, ruleId), person).extensionLeft().orElse(null);
        try {
            return left == null ? null : new Period(left.unit(), Integer.parseInt(amount.strip()), false);
        } catch (NumberFormatException unreadable) {
            throw new InputRefused("amount", "请填写延长多少，只填整数");
        }
    }

    /** A browser sends a local moment without a zone; nothing at all is now. */
    private Instant moment(Entry entry) {
        if (entry.at().isBlank()) {
            return clock.instant();
        }
        try {
            Instant typed = LocalDateTime.parse(entry.at().strip())
                    .atZone(Application.ZONE)
                    .toInstant();
            Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            return typed.equals(minute) ? clock.instant() : typed;
        } catch (DateTimeParseException unreadable) {
            throw new InputRefused("at", "时间无法识别，请按 2026-03-09T10:00 的样式填写");
        }
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), Application.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** What was typed. */
    public record Entry(String cause, String reason, String evidence, String amount, String at) {
        public Entry {
            cause = Typed.text(cause);
            reason = Typed.text(reason);
            evidence = Typed.text(evidence);
            amount = Typed.text(amount);
            at = Typed.text(at);
        }
    }
}
