package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The register of papers across cases, for those whose work it is. */
@ApplicationTest
class PaperRegisterTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    Papers papers;

    private CaseNumber number = new CaseNumber("none");
    private Paper consent;

    @BeforeEach
    void agreed() {
        number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        consent = papers.of(number).stream()
                .filter(paper -> paper.kind() == DocumentKind.CONSENT_LETTER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsByNumberCaseKindAgencyStateAndDay() throws Exception {
        String row = "href=\"/verify/" + consent.number() + "\"";
        page("shouli", "word=" + consent.number()).andExpect(content().string(containsString(row)));
        page("shouli", "word=" + number + "&kind=CONSENT_LETTER")
                .andExpect(content().string(containsString(row)))
                .andExpect(content().string(containsString("共 1 份")));
        page("shouli", "word=" + number + "&kind=REFUSAL_LETTER")
                .andExpect(content().string(containsString("没有符合条件的文件")));
        page("shouli", "word=" + number + "&issuer=A0101&state=CURRENT&from=2026-03-02&to=2026-03-02")
                .andExpect(content().string(containsString(row)));
        page("shouli", "word=" + number + "&issuer=A0104").andExpect(content().string(not(containsString(row))));
        page("shouli", "word=" + number + "&state=TERMINATED")
                .andExpect(content().string(not(containsString(row))));
        page("shouli", "word=" + number + "&to=2026-03-01").andExpect(content().string(not(containsString(row))));
        page("shouli", "from=2026-02-30").andExpect(content().string(containsString("检索条件有误")));
        page("shouli", "word=" + number)
                .andExpect(
                        content().string(containsString("/cases/" + number + "/papers/" + consent.number() + ".pdf")));
    }

    @Test
    void showsToAnAgencyItsOwnPapersOnly() throws Exception {
        String row = "href=\"/verify/" + consent.number() + "\"";
        page("shenhe", "word=" + number).andExpect(content().string(containsString(row)));
        page("weijian", "word=" + number).andExpect(content().string(not(containsString(row))));
        page("weijian", "word=" + number + "&issuer=A0101").andExpect(content().string(not(containsString(row))));
        page("shenji", "word=" + number).andExpect(content().string(containsString(row)));
        web.perform(get("/papers").with(user("shenqing"))).andExpect(status().isForbidden());
        web.perform(get("/papers.csv").with(user("gongmin"))).andExpect(status().isForbidden());
    }

    @Test
    void canBeTakenAwayAsATable() throws Exception {
        String csv = web.perform(get("/papers.csv?word=" + number).with(user("shouli")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.lines().count()).isEqualTo(papers.of(number).size() + 1L);
        assertThat(csv).contains("文件编号,文件,办件编号", consent.number() + ",同意决定书," + number, consent.sha256());
        String others = web.perform(get("/papers.csv?word=" + number).with(user("weijian")))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(others).doesNotContain(consent.number().value());
    }

    private ResultActions page(String login, String query) throws Exception {
        return web.perform(get("/papers?" + query).with(user(login))).andExpect(status().isOk());
    }
}
