package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
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
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The papers of a case, for those who may see the case. */
@ApplicationTest
class IssuedPapersTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    Papers papers;

    private CaseNumber number = new CaseNumber("none");
    private Paper letter;

    @BeforeEach
    void agreed() {
        number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        letter = papers.of(number).stream()
                .filter(paper -> paper.kind() == DocumentKind.CONSENT_LETTER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standOnThePageOfTheCase() throws Exception {
        web.perform(get("/cases/" + number).with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("受理通知书")))
                .andExpect(content().string(containsString("同意决定书")))
                .andExpect(
                        content().string(containsString("/cases/" + number + "/papers/" + letter.number() + ".pdf")));
    }

    @Test
    void canBeDownloaded() throws Exception {
        byte[] pdf = web.perform(get("/cases/" + number + "/papers/" + letter.number() + ".pdf")
                        .with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("application/pdf")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PaperText.of(pdf)).contains(letter.number().value(), number.value(), letter.sha256(), letter.sm3());
    }

    @Test
    void areToldByTheInterface() throws Exception {
        web.perform(get("/api/cases/" + number + "/papers").with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].kind").value("ACCEPTANCE_LETTER"))
                .andExpect(jsonPath("$[1].number").value(letter.number().value()))
                .andExpect(jsonPath("$[1].kind").value("CONSENT_LETTER"))
                .andExpect(jsonPath("$[1].state").value("CURRENT"))
                .andExpect(jsonPath("$[1].sha256").value(letter.sha256()));
        web.perform(get("/api/cases/" + number + "/papers/" + letter.number()).with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(papers.content(letter.number())));
    }

    @Test
    void areNotForStrangersNorFoundUnderAnotherCase() throws Exception {
        web.perform(get("/cases/" + number + "/papers/" + letter.number() + ".pdf")
                        .with(user("rare")))
                .andExpect(status().isNotFound());
        web.perform(get("/api/cases/" + number + "/papers").with(user("rare"))).andExpect(status().isNotFound());
        CaseNumber other = walk.forwarded();
        web.perform(get("/cases/" + other + "/papers/" + letter.number() + ".pdf")
                        .with(user("shenqing")))
                .andExpect(status().isNotFound());
        web.perform(get("/api/cases/" + other + "/papers/" + letter.number()).with(user("shenqing")))
                .andExpect(status().isNotFound());
        web.perform(get("/cases/" + number + "/papers/WJ-1999-000001.pdf").with(user("shenqing")))
                .andExpect(status().isNotFound());
    }
}
