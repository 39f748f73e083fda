package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a case has opened: its token, its suspension and its resumption. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "授权")
class GrantController {
    private final VisibleCases cases;
    private final Grants grants;
    private final SignedIn signedIn;

    GrantController(VisibleCases cases, Grants grants, SignedIn signedIn) {
        this.cases = cases;
        this.grants = grants;
        this.signedIn = signedIn;
    }

    @Operation(summary = "领取访问令牌", description = "令牌只在这里显示一次；再次领取后，原令牌立即失效")
    @PostMapping("/{number}/token")
    ResponseEntity<Token> token(@PathVariable String number) {
        Person person = signedIn.person();
        Grant grant = grants.ofCase(cases.of(number).number())
                .filter(held -> held.applicant().equals(person.id()))
                .orElseThrow(() -> new NotFound("本办件没有开通访问权限，或者您不是申请人"));
        Token token = new Token(
                grants.issueToken(grant.id(), person.id()),
                "/api/data/" + grant.resource(),
                grant.until().toString());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(token);
    }

    @Operation(summary = "暂停访问权限", description = "请求体：{\"reason\": \"原因\"}；运行管理机构、主管部门和提供部门可以办理")
    @PostMapping("/{number}/grant/suspend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void suspend(@PathVariable String number, @RequestBody Because body) {
        grants.suspend(grant(number).id(), body.text(), signedIn.person().id());
    }

    @Operation(summary = "恢复访问权限", description = "请求体：{\"reason\": \"原因\"}")
    @PostMapping("/{number}/grant/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String number, @RequestBody Because body) {
        grants.resume(grant(number).id(), body.text(), signedIn.person().id());
    }

    private Grant grant(String number) {
        return grants.ofCase(cases.of(number).number()).orElseThrow(() -> new NotFound("本办件没有开通访问权限"));
    }

    /** A token, where it opens data, and until which day. */
    record Token(String token, String href, String until) {}
}
