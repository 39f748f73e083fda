package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.supervision.DutyTitles;
import org.shuyue.supervision.LateNote;
import org.shuyue.supervision.LateNotes;
import org.shuyue.supervision.Overview;
import org.shuyue.supervision.Supervision;
import org.shuyue.supervision.Urging;
import org.shuyue.supervision.Urgings;
import org.shuyue.workflow.StepTimes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the deadlines stand, for supervisors' programs and for Cockpit. */
@Tag(name = "期限监督", description = "督办人员、运行管理人员、主管部门、审计人员，以及提供部门负责人（限本部门）")
@RestController
class SupervisionController {
    private final Supervision supervision;
    private final Urgings urgings;
    private final DutyTitles duties;
    private final StepTimes stepTimes;
    private final Agencies agencies;
    private final Ledger ledger;
    private final LateNotes notes;
    private final VisibleCases visible;
    private final SignedIn signedIn;

    SupervisionController(
            Supervision supervision,
            Urgings urgings,
            DutyTitles duties,
            StepTimes stepTimes,
            Agencies agencies,
            Ledger ledger,
            LateNotes notes,
            VisibleCases visible,
            SignedIn signedIn) {
        this.supervision = supervision;
        this.urgings = urgings;
        this.duties = duties;
        this.stepTimes = stepTimes;
        this.agencies = agencies;
        this.ledger = ledger;
        this.notes = notes;
        this.visible = visible;
        this.signedIn = signedIn;
    }

    /** The figures with the Chinese names of what they count. */
    record Answer(
            Overview.Counts total,
            List<Cell> cells,
            List<Month> months,
            List<Overview.Pace> pace,
            Map<String, String> procedures) {}

    /** One procedure of one agency. */
    record Cell(
            String processId,
            @Nullable String agency,
            @Nullable String agencyName,
            Overview.Counts counts) {}

    /** One month, as 2026-03. */
    record Month(String month, long total, long late, double lateRate) {}

    /** Deadlines of a case that were not kept, each with what its agency says of it, and how often somebody pressed. */
    record CaseAnswer(List<Late> late, List<Pressed> urgings) {}

    /** A deadline that was not kept; without a note nobody has explained it yet. */
    record Late(
            String clause,
            String citation,
            String due,
            @Nullable String reason,
            @Nullable String responsible,
            @Nullable String remedy) {
        static Late of(RunningDeadline deadline, Optional<LateNote> note) {
            return new Late(
                    deadline.clause(),
                    deadline.citation(),
                    deadline.dueText(),
                    note.map(LateNote::reason).orElse(null),
                    note.map(LateNote::responsible).orElse(null),
                    note.map(LateNote::remedy).orElse(null));
        }
    }

    /** One time that somebody pressed. */
    record Pressed(String by, OffsetDateTime at, String text) {
        static Pressed of(Urging urging) {
            return new Pressed(urging.urgedByName(), CaseView.local(urging.urgedAt()), urging.urgingText());
        }
    }

    /** What is said when pressing. */
    record Said(String text) {}

    @Operation(summary = "期限概况", description = "进行中、已超期、今天和三个工作日内到期的期限，按业务和部门；近十二个月的超期率；近 90 天的办理用时（工作日）。")
    @ApiResponse(responseCode = "200", description = "期限概况")
    @ApiResponse(responseCode = "404", description = "无权查看")
    @GetMapping("/api/supervision")
    Answer overview() {
        Overview overview = supervision.overview(signedIn.person());
        return new Answer(
                overview.total(),
                overview.cells().stream().map(this::cell).toList(),
                overview.months().stream()
                        .map(month ->
                                new Month(month.month().toString(), month.total(), month.late(), month.lateRate()))
                        .toList(),
                overview.pace(),
                duties.all());
    }

    @Operation(summary = "环节用时", description = "一个流程定义各人工环节的等待件数、最久等待和近 90 天办结用时的中位数（自然小时）。")
    @ApiResponse(responseCode = "200", description = "各环节用时")
    @ApiResponse(responseCode = "404", description = "无权查看")
    @GetMapping("/api/supervision/steps")
    List<StepTimes.StepTime> steps(@Parameter(description = "流程定义的编号") @RequestParam String definition) {
        if (!supervision.seesAll(signedIn.person())) {
            throw new NotFound("没有这个流程，或者您无权查看");
        }
        return stepTimes.of(definition);
    }

    @Operation(summary = "一个办件的超期说明和督办", description = "没有按期办结的期限及责任部门的说明（原因、责任人、补救措施），以及历次督办。")
    @ApiResponse(responseCode = "200", description = "超期说明和督办")
    @ApiResponse(responseCode = "404", description = "没有这个办件，或者无权查看")
    @GetMapping("/api/supervision/cases/{number}")
    CaseAnswer ofCase(@PathVariable String number) {
        CaseNumber found = visible.of(number).number();
        if (!supervision.mayLook(signedIn.person())) {
            throw new NotFound("没有这个办件，或者您无权查看");
        }
        List<RunningDeadline> breached =
                ledger.of(found).stream().filter(RunningDeadline::breached).toList();
        Map<Long, LateNote> said = notes.of(breached);
        return new CaseAnswer(
                breached.stream()
                        .map(deadline -> Late.of(deadline, Optional.ofNullable(said.get(deadline.id()))))
                        .toList(),
                urgings.of(found).stream().map(Pressed::of).toList());
    }

    @Operation(summary = "督办", description = "对进行中的期限督办；每人每天对同一期限一次。经办人和责任部门负责人会收到。")
    @ApiResponse(responseCode = "204", description = "已督办")
    @ApiResponse(responseCode = "400", description = "督办意见有误、期限已经结束或者今天已经督办")
    @ApiResponse(responseCode = "404", description = "没有这项期限，或者无权督办")
    @PostMapping("/api/supervision/deadlines/{id}/urgings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@Parameter(description = "期限的编号") @PathVariable long id, @RequestBody Said said) {
        urgings.urge(id, said.text(), signedIn.person());
    }

    private Cell cell(Overview.Cell cell) {
        AgencyId duty = cell.duty();
        return new Cell(
                cell.processId(),
                duty == null ? null : duty.value(),
                duty == null ? null : agencies.look(duty).map(Agency::name).orElse(duty.value()),
                cell.counts());
    }
}
