package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Precedents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Earlier decisions alike, for those who may see them. */
@ApplicationTest
class PrecedentsTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    Precedents precedents;

    @Autowired
    Cases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc web;

    @Test
    void areTheLatestDecidedFirstWithReasonsAndBasis() throws Exception {
        clock.set(LocalDateTime.of(2026, 12, 14, 9, 0)); // later than what other tests decide: ten are shown
        CaseNumber refused = walk.forwarded();
        walk.complete(
                refused,
                "shenhe",
                Map.of("decision", "refuse", "refusalReasons", "超出救助核对所需", "refusalBasis", "《个人信息保护法》第六条"));
        clock.set(LocalDateTime.of(2026, 12, 14, 10, 0));
        CaseNumber agreed = walk.forwarded();
        walk.complete(agreed, "shenhe", Map.of("decision", "agree"));
        CaseNumber waiting = walk.forwarded();

        List<Precedents.Precedent> found = of(waiting, "shenhe");

        assertThat(found).extracting(one -> one.row().number()).containsSubsequence(agreed, refused);
        assertThat(found).extracting(one -> one.row().number()).doesNotContain(waiting);
        Precedents.Precedent no = found.stream()
                .filter(one -> one.row().number().equals(refused))
                .findFirst()
                .orElseThrow();
        assertThat(no.sameResource()).isTrue();
        assertThat(no.decision().conclusion()).isEqualTo("不同意");
        assertThat(no.decision().reasons()).isEqualTo("超出救助核对所需");
        assertThat(no.decision().basis()).isEqualTo("《个人信息保护法》第六条");
        assertThat(no.decision().by()).isEqualTo("沈荷");
        web.perform(get("/api/cases/" + waiting + "/precedents").with(user("shenhe")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.caseNumber=='" + refused + "')].conclusion")
                        .value("不同意"));
    }

    @Test
    void areOnlyThoseThatTheViewerMaySee() throws Exception {
        CaseNumber other = walk.forwarded();
        walk.complete(other, "shenhe", Map.of("decision", "agree"));
        CaseNumber waiting = walk.forwardedUnderOwnRules();

        assertThat(of(waiting, "weijian")).extracting(one -> one.row().number()).doesNotContain(other);
        assertThat(of(waiting, "xianqu")).isEmpty();
        web.perform(get("/api/cases/" + waiting + "/precedents").with(user("shenhe")))
                .andExpect(status().isNotFound());
    }

    private List<Precedents.Precedent> of(CaseNumber number, String viewer) {
        return precedents.of(cases.look(number).orElseThrow(), walk.person(viewer));
    }
}
