package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Moments;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.InputRefused;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pausing, resuming, restarting and extending the deadline of a case, as its rule allows. */
@RestController
@RequestMapping("/api/cases/{number}/deadlines/{ruleId}")
@Tag(name = "期限")
class ClockController {
    private final VisibleCases cases;
    private final ClockChanges changes;
    private final SignedIn signedIn;
    private final Clock clock;

    ClockController(VisibleCases cases, ClockChanges changes, SignedIn signedIn, Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Operation(
            summary = "暂停计算期限",
            description = "规则允许时，由规则指定的人员办理。cause：correction（等待申请人补正）、third-party（征求第三方意见）、force-majeure（不可抗力）、"
                    + "expert-review（专家评审或检测鉴定）、litigation（等待司法或复议结果）；reason、evidence 必填；at 为原因发生时间，省略时为现在")
    @PostMapping("/pause")
    Changed pause(@PathVariable String number, @PathVariable String ruleId, @RequestBody Asked asked) {
        PauseCause cause =
                PauseCause.byId(text(asked.cause())).orElseThrow(() -> new InputRefused("cause", "请选择暂停的原因"));
        return Changed.of(changes.pause(
                cases.of(number).number(),
                ruleId,
                cause,
                text(asked.reason()),
                text(asked.evidence()),
                moment(asked),
                signedIn.person()));
    }

    @Operation(summary = "恢复计算期限", description = "reason 必填；at 为原因消除时间，省略时为现在")
    @PostMapping("/resume")
    Changed resume(@PathVariable String number, @PathVariable String ruleId, @RequestBody Asked asked) {
        return Changed.of(changes.resume(
                cases.of(number).number(), ruleId, text(asked.reason()), moment(asked), signedIn.person()));
    }

    @Operation(summary = "补正后重新起算", description = "reason、evidence 必填；从现在起重新计算整个期限")
    @PostMapping("/restart")
    Changed restart(@PathVariable String number, @PathVariable String ruleId, @RequestBody Asked asked) {
        return Changed.of(changes.restart(
                cases.of(number).number(), ruleId, text(asked.reason()), text(asked.evidence()), signedIn.person()));
    }

    @Operation(summary = "延长期限", description = "period（如 P5WD）、reason、evidence 必填；到期前批准，从原到期日起计，累计不超过规则的上限")
    @PostMapping("/extend")
    Changed extend(@PathVariable String number, @PathVariable String ruleId, @RequestBody Asked asked) {
        return Changed.of(changes.extend(
                cases.of(number).number(),
                ruleId,
                Period.parse(asked.period()),
                text(asked.reason()),
                text(asked.evidence()),
                signedIn.person()));
    }

    private Instant moment(Asked asked) {
        return asked.at() == null ? clock.instant() : Moments.parse(asked.at()).toInstant();
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** What is asked for; each change takes what it needs. */
    record Asked(
            @Nullable String cause,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable String period,
            @Nullable String at) {}

    /** The deadline afterwards. */
    record Changed(String rule, String due, OffsetDateTime dueAt, boolean provisional, boolean paused) {
        static Changed of(RunningDeadline deadline) {
            return new Changed(
                    deadline.ruleId(),
                    deadline.dueText(),
                    deadline.dueAt().atZone(Application.ZONE).toOffsetDateTime(),
                    deadline.provisional(),
                    deadline.paused());
        }
    }
}
