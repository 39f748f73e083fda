package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.InputRefused;
import org.shuyue.simulation.Handlers;
import org.shuyue.simulation.Line;
import org.shuyue.simulation.Load;
import org.shuyue.simulation.Outcome;
import org.shuyue.simulation.Question;
import org.shuyue.simulation.Show;
import org.shuyue.simulation.Totals;
import org.shuyue.simulation.WhatIf;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a calendar, a rule or an absence would do, for programs. */
@Tag(name = "推演", description = "假设日历、规则或人员有变，期限和工作量会怎样")
@RestController
class WhatIfController {
    private static final int LAST_PAGE = 1_000_000;

    private final WhatIf whatIf;
    private final SignedIn signedIn;

    WhatIfController(WhatIf whatIf, SignedIn signedIn) {
        this.whatIf = whatIf;
        this.signedIn = signedIn;
    }

    @Operation(
            summary = "推演期限和工作量",
            description = "请求体给出至少一项假设：日历草稿（draft）、假设放假（off）或上班（working）的日子及地区（region）、规则包草稿（pack）、"
                    + "期限规则（rule）改用的期限（period）和提醒（leads）、离岗人员（absent、from、to）及代办人（substitute）；ended 为 true 时"
                    + "已办结的期限也一并推演。不写入任何数据。提供部门负责人只能推演转到本单位的办件。")
    @ApiResponse(responseCode = "200", description = "汇总、工作量和一页期限明细")
    @ApiResponse(responseCode = "400", description = "没有给出假设，或者假设有误")
    @ApiResponse(responseCode = "403", description = "不是督办、负责人、主管部门、运行管理或系统管理人员")
    @PostMapping("/api/what-if")
    Answer ask(
            @RequestBody Question question,
            @Parameter(
                            description = "明细范围：changed、later、earlier、breach、relieved、handed-over、at-risk、all",
                            example = "changed")
                    @RequestParam(defaultValue = "changed")
                    String show,
            @Parameter(description = "明细页码，从 1 起") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "每页行数，最多 200") @RequestParam(defaultValue = "20") int size) {
        Person person = signedIn.person();
        if (WhatIf.ASKERS.stream().noneMatch(person::has)) {
            throw new AccessDeniedException("推演仅限督办人员、提供部门负责人、主管部门人员、运行管理人员和系统管理员使用");
        }
        Show shown = Show.byId(show)
                .orElseThrow(() -> new InputRefused(
                        "show",
                        "明细范围“" + show + "”无法识别，可用 changed、later、earlier、breach、relieved、handed-over、at-risk、all"));
        return Answer.of(whatIf.ask(question, shown, Math.min(LAST_PAGE, page), size, person));
    }

    /** The outcome's shape, which callers rely on. */
    record Answer(
            List<String> suppositions,
            Numbers totals,
            List<Loaded> load,
            List<Deadline> deadlines,
            int page,
            int pages,
            long total) {
        static Answer of(Outcome outcome) {
            return new Answer(
                    outcome.said(),
                    Numbers.of(outcome.totals()),
                    outcome.load().lines().stream()
                            .map(row -> Loaded.of(row, outcome.load()))
                            .toList(),
                    outcome.lines().rows().stream().map(Deadline::of).toList(),
                    outcome.lines().number(),
                    outcome.lines().pages(),
                    outcome.lines().total());
        }
    }

    /** How many deadlines came to what. */
    record Numbers(
            long all,
            long ended,
            long paused,
            long overdue,
            long overdueThen,
            long provisionalThen,
            long later,
            long earlier,
            long unmoved,
            long wouldBreach,
            long relieved,
            long handedOver,
            long unattended,
            long unattendedThen) {
        static Numbers of(Totals totals) {
            return new Numbers(
                    totals.all(),
                    totals.ended(),
                    totals.paused(),
                    totals.overdueNow(),
                    totals.overdueThen(),
                    totals.provisional(),
                    totals.later(),
                    totals.earlier(),
                    totals.unmoved(),
                    totals.wouldBreach(),
                    totals.relieved(),
                    totals.handedOver(),
                    totals.atRiskNow(),
                    totals.atRisk());
        }
    }

    /** What falls due for a person, or for an agency with nobody left. */
    record Loaded(
            @Nullable String person,
            String name,
            @Nullable String agency,
            Load.Cell overdue,
            List<Day> days,
            Load.Cell later) {
        static Loaded of(Load.Row row, Load load) {
            return new Loaded(
                    row.person() == null ? null : row.person().id().value(),
                    row.name(),
                    row.agency() == null ? null : row.agency().value(),
                    row.overdue(),
                    load.days().stream()
                            .filter(row.days()::containsKey)
                            .map(day -> new Day(
                                    day.toString(),
                                    row.on(day).now(),
                                    row.on(day).then()))
                            .toList(),
                    row.after());
        }
    }

    /** How many deadlines fall due on a day, before and after. */
    record Day(String date, double now, double then) {}

    /** A deadline before and after. */
    record Deadline(
            String caseNumber,
            @Nullable String title,
            String rule,
            String clause,
            @Nullable String duty,
            String state,
            boolean paused,
            String due,
            String dueThen,
            long workingDays,
            boolean overdue,
            boolean overdueThen,
            boolean provisionalThen,
            List<String> handlers,
            List<String> handlersThen,
            boolean unattended) {
        static Deadline of(Line line) {
            var now = line.deadline().now();
            return new Deadline(
                    now.caseNumber().value(),
                    line.row() == null ? null : line.row().title(),
                    now.ruleId(),
                    now.clause(),
                    line.duty() == null ? null : line.duty().value(),
                    now.state().name(),
                    now.paused(),
                    now.dueText(),
                    line.deadline().then().dueText(),
                    line.deadline().movedBy(),
                    line.deadline().lateNow(),
                    line.deadline().lateThen(),
                    line.deadline().then().provisional(),
                    logins(line.now()),
                    logins(line.then()),
                    line.atRisk());
        }

        private static List<String> logins(Handlers handlers) {
            return handlers.people().stream().map(person -> person.id().value()).toList();
        }
    }
}
