package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.shuyue.breach.SupplementBreach;
import org.shuyue.party.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is added to a report of a leak after it was made. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "泄露报告")
class BreachController {
    private final VisibleCases cases;
    private final SupplementBreach supplement;
    private final SignedIn signedIn;

    BreachController(VisibleCases cases, SupplementBreach supplement, SignedIn signedIn) {
        this.cases = cases;
        this.supplement = supplement;
        this.signedIn = signedIn;
    }

    @Operation(summary = "补充泄露报告", description = "请求体为表单 breach-report-supplement 的各项内容；每次补充保存为新的一版，未填的内容沿用上一版")
    @PostMapping("/{number}/supplement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(@PathVariable String number, @RequestBody Map<String, Object> fields) {
        supplement.supplement(cases.of(number).number(), fields, signedIn.person());
    }
}
