package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A link to a case that one may not see: as if there were no such case, and the trail knows who tried. */
@ApplicationTest
class CaseOutOfSightTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    Events events;

    @Autowired
    CaseHistory history;

    private CaseNumber number;

    @BeforeEach
    void apply() {
        number = walk.applied();
    }

    @Test
    void isNotFoundAndTheTrailKeepsWhoAsked() throws Exception {
        web.perform(get("/cases/" + number).with(user("weijian"))).andExpect(status().isNotFound());
        web.perform(get("/api/cases/" + number).with(user("weijian"))).andExpect(status().isNotFound());

        assertThat(refusals()).hasSize(2).allMatch(text -> text.endsWith("请求查看办件 " + number + "，因无权查看未予显示"));
        assertThat(history.of(number))
                .extracting(TrailEntry::kind)
                .as("people of the case do not see it")
                .doesNotContain("sight.refused");
    }

    @Test
    void isKeptThoughTheRefusedChangeIsTakenBack() throws Exception {
        web.perform(post("/cases/" + number + "/remarks")
                        .param("text", "我也说一句")
                        .with(user("weijian"))
                        .with(csrf()))
                .andExpect(status().isNotFound());

        assertThat(refusals()).hasSize(1);
    }

    @Test
    void saysNothingOfThoseWhoMaySeeIt() throws Exception {
        web.perform(get("/cases/" + number).with(user("shenqing"))).andExpect(status().isOk());

        assertThat(refusals()).isEmpty();
    }

    private List<String> refusals() {
        return events.ofCase(number).stream()
                .filter(event -> event.kind().equals("sight.refused"))
                .map(TrailEntry::sentence)
                .toList();
    }
}
