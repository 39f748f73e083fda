package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.SupportHours;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.Rule;
import org.shuyue.rulepack.PackVersion;
import org.shuyue.rulepack.RulePacks;
import org.shuyue.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules of all packs for programs. */
@Tag(name = "期限", description = "按法定工作日历计算期限")
@RestController
class RuleController {
    private final RulePacks packs;
    private final Clock clock;

    RuleController(RulePacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Operation(
            summary = "今天起算的期限适用的规则",
            description = "各规则包现行版本的全部规则；单位适用哪个规则包由系统管理员选择，没有选择的适用默认规则包。已过有效期的规则 runOut 为 true，仍然适用并注明。")
    @ApiResponse(responseCode = "200", description = "规则，按规则包的顺序")
    @ApiResponse(responseCode = "404", description = "没有这个规则包")
    @GetMapping("/api/rules")
    List<RuleLine> rules(
            @Parameter(description = "规则包编号，不填为全部", example = "yancheng") @RequestParam(defaultValue = "")
                    String pack) {
        LocalDate today = Application.today(clock);
        List<PackVersion> governing = packs.versionsOn(today).stream()
                .filter(version -> pack.isBlank() || version.pack().equals(pack))
                .toList();
        if (governing.isEmpty()) {
            throw new NotFound("没有规则包“" + pack + "”，请核对编号");
        }
        return governing.stream()
                .flatMap(version -> version.rules().stream().map(rule -> RuleLine.of(version, rule, today)))
                .toList();
    }

    /** A rule as the interface tells it; periods are spelt as rule packs spell them. */
    record RuleLine(
            String pack,
            String packTitle,
            int version,
            String jurisdiction,
            String id,
            String trigger,
            String period,
            String periodText,
            List<String> warningLeads,
            List<String> escalationRoles,
            List<String> pauseCauses,
            List<String> pauseRoles,
            @Nullable String mostExtension,
            List<String> extensionRoles,
            String clause,
            String citation,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean runOut,
            @Nullable LocalTime closingTime,
            @Nullable LocalTime receivedAfter,
            @Nullable String supportHours) {

        static RuleLine of(PackVersion version, Rule rule, LocalDate today) {
            Rule.Leeway leeway = rule.leeway();
            Period most = leeway.mostExtension();
            SupportHours support = rule.hours().support();
            return new RuleLine(
                    version.pack(),
                    version.title(),
                    version.number(),
                    version.jurisdiction(),
                    rule.id(),
                    rule.trigger(),
                    rule.period().toString(),
                    rule.period().shown(),
                    rule.warningLeads().stream().map(Period::toString).toList(),
                    rule.escalationRoles(),
                    leeway.pauseCauses().stream().map(PauseCause::id).toList(),
                    leeway.pauseRoles(),
                    most == null ? null : most.toString(),
                    leeway.extensionRoles(),
                    rule.clause(),
                    rule.citation(),
                    rule.basis().validFrom(),
                    rule.basis().validTo(),
                    rule.runOutOn(today),
                    rule.hours().closingTime(),
                    rule.hours().receivedAfter(),
                    support == null ? null : support.toString());
        }
    }
}
