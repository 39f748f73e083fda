package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.WorkCalendars;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.portal.CaseHistory;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.Retry;
import org.shuyue.workflow.CaseDecision;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.CaseTask;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Precedents;
import org.shuyue.workflow.Procedures;
import org.shuyue.workflow.Withdrawal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases: start one, follow it, do its tasks, take it back. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "办件")
class CaseController {
    private static final int LONGEST_WORD = 100;
    private static final int LAST_PAGE = 1_000_000;

    private final CaseStart start;
    private final Cases cases;
    private final CaseTasks tasks;
    private final Ledger ledger;
    private final Withdrawal withdrawal;
    private final Procedures procedures;
    private final Precedents precedents;
    private final VisibleCases visible;
    private final SignedIn signedIn;
    private final CaseHistory history;
    private final Calendars calendars;
    private final Clock clock;

    CaseController(
            CaseStart start,
            Cases cases,
            CaseTasks tasks,
            Ledger ledger,
            Withdrawal withdrawal,
            Procedures procedures,
            Precedents precedents,
            VisibleCases visible,
            SignedIn signedIn,
            CaseHistory history,
            Calendars calendars,
            Clock clock) {
        this.start = start;
        this.cases = cases;
        this.tasks = tasks;
        this.ledger = ledger;
        this.withdrawal = withdrawal;
        this.procedures = procedures;
        this.precedents = precedents;
        this.visible = visible;
        this.signedIn = signedIn;
        this.history = history;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Operation(summary = "提出申请", description = "processId 为流程编号，例如 conditional-share；请求体为起始表单的各项内容")
    @PostMapping("/{processId}")
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@PathVariable String processId, @RequestBody Map<String, Object> fields) {
        Person person = signedIn.person();
        CaseNumber number = Retry.onConflict(() -> start.start(processId, fields, person));
        return new Started(number.value(), "/api/cases/" + number);
    }

    @Operation(summary = "可以查看的办件，新的在前")
    @GetMapping
    Listed list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            throw new InputRefused("word", "检索词最多 " + LONGEST_WORD + " 个字，请缩短后重新检索");
        }
        CaseQuery query = new CaseQuery(word, open, Math.min(page, LAST_PAGE), size);
        Page<CaseRow> found = cases.visibleTo(signedIn.person(), query);
        Map<CaseNumber, List<RunningDeadline>> deadlines =
                ledger.of(found.rows().stream().map(CaseRow::number).toList());
        return new Listed(
                found.rows().stream()
                        .map(row -> CaseView.of(row, views(deadlines.getOrDefault(row.number(), List.of()))))
                        .toList(),
                found.number(),
                found.pages(),
                found.total());
    }

    @Operation(summary = "一个办件的状态、期限和办理过程")
    @GetMapping("/{number}")
    CaseView find(@PathVariable String number) {
        CaseRow row = visible.of(number);
        List<CaseView.Step> steps =
                history.of(row.number()).stream().map(CaseView.Step::of).toList();
        return CaseView.of(
                row, views(ledger.of(row.number())), procedures.sheets(row.processId(), row.number()), steps);
    }

    @Operation(summary = "办件的期限、经过及逐日说明", description = "包括已办结和已取消的期限；days 自起算日至到期日逐日说明，events 为暂停、恢复、重新起算、延长和日历调整")
    @GetMapping("/{number}/deadlines")
    List<DeadlineExplained> deadlines(@PathVariable String number) {
        List<RunningDeadline> held = ledger.of(visible.of(number).number());
        List<CaseView.Deadline> views = views(held);
        return IntStream.range(0, held.size())
                .mapToObj(i -> DeadlineExplained.of(views.get(i), ledger.explain(held.get(i), clock.instant())))
                .toList();
    }

    private List<CaseView.Deadline> views(List<RunningDeadline> deadlines) {
        LocalDate today = Application.today(clock);
        WorkCalendars all = calendars.all();
        return deadlines.stream()
                .map(deadline -> CaseView.Deadline.of(deadline, all, today))
                .toList();
    }

    @Operation(summary = "撤回申请", description = "请求体：{\"reason\": \"撤回理由\"}")
    @PostMapping("/{number}/withdraw")
    CaseView withdraw(@PathVariable String number, @RequestBody Because body) {
        CaseRow row = visible.of(number);
        withdrawal.withdraw(row.number(), body.text(), signedIn.person());
        return find(number);
    }

    @Operation(summary = "本人可以办理的任务")
    @GetMapping("/{number}/tasks")
    List<CaseTask> tasks(@PathVariable String number) {
        return tasks.openOf(visible.of(number).number(), signedIn.person());
    }

    @Operation(summary = "办理任务", description = "请求体为任务表单的各项内容")
    @PostMapping("/{number}/tasks/{taskId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String number, @PathVariable String taskId, @RequestBody Map<String, Object> fields) {
        Person person = signedIn.person();
        CaseRow row = visible.of(number);
        if (tasks.openOf(row.number(), person).stream()
                .noneMatch(task -> task.taskId().equals(taskId))) {
            throw new NotFound(tasks.missing(taskId, person));
        }
        Retry.onConflict(() -> {
            tasks.complete(taskId, fields, person);
            return true;
        });
    }

    @Operation(summary = "类似案例", description = "同一资源或者同一提供部门同类业务中已经作出的决定，只含本人可以查看的办件，新的在前")
    @GetMapping("/{number}/precedents")
    List<PrecedentView> precedents(@PathVariable String number) {
        return precedents.of(visible.of(number), signedIn.person()).stream()
                .map(PrecedentView::of)
                .toList();
    }

    /** The case that was started. */
    record Started(String caseNumber, String href) {}

    /** An earlier decision alike. */
    record PrecedentView(
            String caseNumber,
            String title,
            String state,
            boolean sameResource,
            String conclusion,
            @Nullable OffsetDateTime decidedAt,
            String decidedBy,
            String reasons,
            String basis) {
        static PrecedentView of(Precedents.Precedent found) {
            CaseDecision decision = found.decision();
            return new PrecedentView(
                    found.row().number().value(),
                    found.row().title(),
                    found.row().state(),
                    found.sameResource(),
                    decision.conclusion(),
                    decision.at() == null ? null : CaseView.local(decision.at()),
                    decision.by(),
                    decision.reasons(),
                    decision.basis());
        }
    }

    /** A page of cases. */
    record Listed(List<CaseView> rows, int page, int pages, long total) {}
}
