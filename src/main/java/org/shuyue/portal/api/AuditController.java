package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.ChainReport;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.audit.TrailQuery;
import org.shuyue.evidence.EvidenceBundles;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Slice;
import org.shuyue.workflow.Cases;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The trail for auditors' programs. */
@Tag(name = "审计", description = "审计记录，仅限审计人员")
@RestController
class AuditController {
    private final Events events;
    private final Cases cases;
    private final EvidenceBundles bundles;
    private final SignedIn signedIn;

    AuditController(Events events, Cases cases, EvidenceBundles bundles, SignedIn signedIn) {
        this.events = events;
        this.cases = cases;
        this.bundles = bundles;
        this.signedIn = signedIn;
    }

    @Operation(
            summary = "检索审计记录",
            description = "由新到旧，每页最多 50 条；以返回的 next、previous 翻页。unfinished 表示本次只查找了一部分，可以以 next 继续。")
    @ApiResponse(responseCode = "200", description = "一页审计记录")
    @ApiResponse(responseCode = "403", description = "不是审计人员")
    @GetMapping("/api/audit")
    Slice<TrailEntry> search(
            @Parameter(description = "关键词：说明、对象、操作人姓名") @RequestParam(required = false) @Nullable String word,
            @Parameter(description = "事项，如 grant.opened；或其前段，如 grant") @RequestParam(required = false) @Nullable
                    String kind,
            @Parameter(description = "操作人或被代办人的登录名") @RequestParam(required = false) @Nullable PersonId person,
            @Parameter(description = "案件编号") @RequestParam(required = false) @Nullable CaseNumber caseNumber,
            @Parameter(description = "起始日期") @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable
                    LocalDate from,
            @Parameter(description = "截止日期（含）")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate to,
            @Parameter(description = "上一次返回的 next：其后（更早）的记录") @RequestParam(defaultValue = "") String after,
            @Parameter(description = "上一次返回的 previous：其前（更新）的记录") @RequestParam(defaultValue = "") String before) {
        demandAuditor();
        boolean back = !before.isEmpty();
        return events.search(new TrailQuery(word, kind, person, caseNumber, from, to), back ? before : after, back);
    }

    @Operation(summary = "校验审计链", description = "逐条核对全部审计记录；brokenAt 为空即完整，否则为第一条有问题的记录的序号。")
    @ApiResponse(responseCode = "200", description = "校验结果")
    @ApiResponse(responseCode = "403", description = "不是审计人员")
    @GetMapping("/api/audit/chain")
    ChainReport verify() {
        demandAuditor();
        return events.verify();
    }

    @Operation(summary = "导出证据包", description = "含审计记录、流程图、规则包、工作日历、材料和签名清单的 zip，可离线验证；导出会留下记录。")
    @ApiResponse(responseCode = "200", description = "证据包")
    @ApiResponse(responseCode = "403", description = "不是审计人员")
    @ApiResponse(responseCode = "404", description = "没有这个办件")
    @GetMapping(path = "/api/audit/cases/{caseNumber}/evidence", produces = "application/zip")
    StreamingResponseBody evidence(@Parameter(description = "办件编号") @PathVariable CaseNumber caseNumber) {
        demandAuditor();
        Person auditor = signedIn.person();
        cases.view(caseNumber, auditor);
        return out -> bundles.write(caseNumber, auditor, out);
    }

    private void demandAuditor() {
        if (!signedIn.person().has(Role.AUDITOR)) {
            throw new AccessDeniedException("审计记录仅限审计人员查阅");
        }
    }
}
