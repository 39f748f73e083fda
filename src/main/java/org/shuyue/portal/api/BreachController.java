package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.shuyue.breach.BreachDecisions;
import org.shuyue.breach.SupplementBreach;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is added to a report of a leak, and what the authority decides about it beside its tasks. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "泄露报告")
class BreachController {
    private final VisibleCases cases;
    private final SupplementBreach supplement;
    private final BreachDecisions decisions;
    private final SignedIn signedIn;

    BreachController(VisibleCases cases, SupplementBreach supplement, BreachDecisions decisions, SignedIn signedIn) {
        this.cases = cases;
        this.supplement = supplement;
        this.decisions = decisions;
        this.signedIn = signedIn;
    }

    @Operation(summary = "补充泄露报告", description = "请求体为表单 breach-report-supplement 的各项内容；每次补充保存为新的一版，未填的内容沿用上一版")
    @PostMapping("/{number}/supplement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(@PathVariable String number, @RequestBody Map<String, Object> fields) {
        supplement.supplement(cases.of(number).number(), fields, signedIn.person());
    }

    @Operation(summary = "认定误报", description = "市级公共数据主管部门在结案以前决定，请求体：{\"reason\": \"理由\"}；办件终止，封控全部解除，各方得到告知")
    @PostMapping("/{number}/false-alarm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void falseAlarm(@PathVariable String number, @RequestBody Because body) {
        decisions.endAsFalseAlarm(cases.of(number).number(), body.text(), signedIn.person());
    }

    @Operation(summary = "先行解除对一个资源的封控", description = "市级公共数据主管部门在结案以前决定，请求体：{\"reason\": \"理由\"}；其他资源仍在封控中")
    @PostMapping("/{number}/holds/{resource}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable String number, @PathVariable String resource, @RequestBody Because body) {
        CaseNumber known = cases.of(number).number();
        try {
            decisions.lift(known, new ResourceId(resource), body.text(), signedIn.person());
        } catch (IllegalArgumentException unfit) {
            throw new NotFound("办件没有封控资源“" + resource + "”");
        }
    }
}
