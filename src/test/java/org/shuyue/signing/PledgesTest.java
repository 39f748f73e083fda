package org.shuyue.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is given shared data pledges to keep it confidential, before the data can be fetched. */
@ApplicationTest
class PledgesTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    Pledges pledges;

    @Autowired
    Papers papers;

    @Autowired
    Grants grants;

    @Autowired
    Verification verification;

    @Test
    @Clause({"YC-F4", "WH-16"})
    void isAskedOfWhoeverIsGivenTheData() {
        CaseNumber number = agreed();

        Pledge pledge = pledge(number);
        assertThat(pledge.person()).isEqualTo(walk.person("shenqing").id());
        assertThat(PaperText.of(papers, number, DocumentKind.CONFIDENTIALITY_PLEDGE))
                .contains("承诺人", "沈青", "姓名、登记日期", "2026年3月2日至2026年9月2日", "一式两份");
        assertThat(cases.subjects(number, "shenqing")).contains("请签署保密承诺书");
    }

    @Test
    @Clause({"YC-F4", "WH-16"})
    void opensNoTokenBeforeItIsSigned() {
        CaseNumber number = agreed();
        Grant grant = grants.ofCase(number).orElseThrow();
        assertThatThrownBy(() -> grants.issueToken(grant.id(), grant.applicant()))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请先签署保密承诺书 " + pledge(number).paper());

        pledges.sign(pledge(number).paper(), walk.person("shenqing"));

        assertThat(grants.issueToken(grant.id(), grant.applicant())).startsWith("sy_");
        assertThat(pledge(number).signed()).isTrue();
        assertThat(verification.of(pledge(number).paper()).signatures())
                .singleElement()
                .satisfies(signature -> {
                    assertThat(signature.signer()).isEqualTo("沈＊＊");
                    assertThat(signature.valid()).isTrue();
                });
    }

    @Test
    void isSignedOnceAndByItsPersonOnly() {
        CaseNumber number = agreed();
        Pledge pledge = pledge(number);
        assertThatThrownBy(() -> pledges.sign(pledge.paper(), walk.person("fuhe")))
                .isInstanceOf(NotFound.class);

        pledges.sign(pledge.paper(), walk.person("shenqing"));
        assertThatThrownBy(() -> pledges.sign(pledge.paper(), walk.person("shenqing")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("已经签署");
    }

    @Test
    void isSignedOnItsPage() throws Exception {
        CaseNumber number = agreed();
        String address = "/pledges/" + pledge(number).paper();
        web.perform(get("/pledges").with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(address)));
        web.perform(get("/cases/" + number).with(user("shenqing")))
                .andExpect(content().string(containsString("href=\"" + address + "\"")));
        web.perform(get(address).with(user("rare"))).andExpect(status().isNotFound());
        web.perform(get(address + "/text.pdf").with(user("rare"))).andExpect(status().isNotFound());
        web.perform(post(address).with(csrf()).with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("请阅读承诺书")));
        web.perform(post(address).param("agreed", "true").with(csrf()).with(user("shenqing")))
                .andExpect(redirectedUrl("/pledges"));
        assertThat(pledge(number).signed()).isTrue();
        web.perform(get(address).with(user("shenqing"))).andExpect(content().string(containsString("您已于")));
    }

    @Test
    void isSignedWhereTheTokenIsFetched() throws Exception {
        CaseNumber number = agreed();
        String address = "/cases/" + number + "/token";
        web.perform(get(address).with(user("shenqing")))
                .andExpect(content()
                        .string(containsString("保密承诺书 " + pledge(number).paper())));
        web.perform(post(address).with(csrf()).with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有领取")));
        web.perform(post(address).param("agreed", "true").with(csrf()).with(user("shenqing")))
                .andExpect(content().string(containsString("令牌已生成")));
        assertThat(pledge(number).signed()).isTrue();
    }

    @Test
    void isToldAndSignedByTheInterface() throws Exception {
        CaseNumber number = agreed();
        String paper = pledge(number).paper().value();
        web.perform(get("/api/pledges").with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(paper)));
        web.perform(post("/api/pledges/" + paper + "/signature").with(csrf()).with(user("rare")))
                .andExpect(status().isNotFound());
        web.perform(post("/api/pledges/none/signature").with(csrf()).with(user("shenqing")))
                .andExpect(status().isNotFound());
        web.perform(post("/api/pledges/" + paper + "/signature").with(csrf()).with(user("shenqing")))
                .andExpect(status().isNoContent());
        assertThat(pledge(number).signed()).isTrue();
    }

    private CaseNumber agreed() {
        CaseNumber number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        return number;
    }

    private Pledge pledge(CaseNumber number) {
        return pledges.of(number).get(0);
    }
}
