package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.LetterHead;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.document.RefusalLetter;
import org.shuyue.document.Wordings;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** An agency's own words: uploaded, looked at, in force from a day; what was issued before keeps its words. */
@ApplicationTest
@Transactional
class WordingPagesTest {
    private static final String AGENCY = "A0101";
    private static final String KIND = DocumentKind.REFUSAL_LETTER.name();

    @Autowired
    MockMvc web;

    @Autowired
    Papers papers;

    @Autowired
    Wordings wordings;

    @Autowired
    MovableClock clock;

    @Autowired
    ObjectMapper json;

    private String words(String more) {
        return wordings.own(DocumentKind.REFUSAL_LETTER).replace("<p>特此决定。</p>", "<p>特此决定。</p>\n<p>" + more + "</p>");
    }

    private ResultActions upload(String login, String agency, String source, String from) throws Exception {
        return web.perform(multipart("/admin/wordings")
                .file(new MockMultipartFile(
                        "file", "refusal.ftlh", "text/plain", source.getBytes(StandardCharsets.UTF_8)))
                .param("kind", KIND)
                .param("agency", agency)
                .param("inForceFrom", from)
                .param("note", "加上咨询电话")
                .with(user(login))
                .with(csrf()));
    }

    @Test
    void areInForceFromTheirDayForTheirAgencyAndNotBefore() throws Exception {
        Paper before = issued(AGENCY);
        upload("shouli", AGENCY, words("咨询电话另行公布。"), "2026-03-03")
                .andExpect(redirectedUrl("/admin/wordings/" + KIND + "/1"));
        Paper today = issued(AGENCY);
        clock.set(LocalDateTime.of(2026, 3, 3, 9, 0));
        Paper tomorrow = issued(AGENCY);
        Paper others = issued("A0104");

        assertThat(before.wording()).isZero();
        assertThat(today.wording()).isZero();
        assertThat(tomorrow.wording()).isEqualTo(1);
        assertThat(others.wording()).isZero();
        assertThat(text(tomorrow)).contains("咨询电话另行公布。", "救济途径", tomorrow.sha256());
        assertThat(text(before)).doesNotContain("咨询电话");
    }

    @Test
    void showTheirDifferenceAndAPreview() throws Exception {
        upload("shouli", AGENCY, words("咨询电话另行公布。"), "2026-03-03").andExpect(status().is3xxRedirection());
        web.perform(get("/admin/wordings").with(user("shouli")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("加上咨询电话")))
                .andExpect(content().string(containsString("未到启用日")))
                .andExpect(content().string(containsString("${head.recipient}")));
        web.perform(get("/admin/wordings/" + KIND + "/1").with(user("shouli")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("+ &lt;p&gt;咨询电话另行公布。&lt;/p&gt;")));
        byte[] pdf = web.perform(get("/admin/wordings/" + KIND + "/1.pdf").with(user("shouli")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PaperText.of(pdf)).contains("咨询电话另行公布。", "〔理由〕", "〔收件人〕");
        web.perform(get("/admin/wordings/" + KIND + "/0.ftlh").with(user("shouli")))
                .andExpect(content().string(wordings.own(DocumentKind.REFUSAL_LETTER)));
    }

    @Test
    void areRefusedWithWhatIsWrongAndWhatWasTypedStays() throws Exception {
        upload("shouli", AGENCY, words("<#list 1.. as i></#list>"), "2026-03-03")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("数值范围")))
                .andExpect(content().string(containsString("value=\"加上咨询电话\"")));
        upload("shouli", AGENCY, words("x"), "2026-03-02")
                .andExpect(content().string(containsString("启用日期最早为明天（2026-03-03）")));
        upload("shouli", AGENCY, words("x").replace("${reasons}", "理由略"), "2026-03-03")
                .andExpect(content().string(containsString("没有用到必须写明的要素：理由（reasons）")));
        assertThat(wordings.all()).isEmpty();
    }

    @Test
    void areForTheOperatorAndForTheAgencysOwnAdministrator() throws Exception {
        upload("admin", AGENCY, words("x"), "2026-03-03")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("您不能修改单位“A0101”的文书文本")));
        upload("admin", "A0002", words("x"), "2026-03-03").andExpect(status().is3xxRedirection());
        for (String login : new String[] {"shenhe", "shenqing", "gongmin"}) {
            web.perform(get("/admin/wordings").with(user(login))).andExpect(status().isForbidden());
            web.perform(get("/api/admin/wordings").with(user(login))).andExpect(status().isForbidden());
        }
    }

    @Test
    void canBeWithdrawnUntilTheyAreInForce() throws Exception {
        upload("shouli", AGENCY, words("x"), "2026-03-03");
        web.perform(post("/admin/wordings/" + KIND + "/1/withdraw")
                        .with(user("shouli"))
                        .with(csrf()))
                .andExpect(flash().attributeExists("done"));
        assertThat(wordings.inForce(DocumentKind.REFUSAL_LETTER, new AgencyId(AGENCY), LocalDate.of(2026, 3, 4)))
                .isEmpty();
        upload("shouli", AGENCY, words("y"), "2026-03-03").andExpect(redirectedUrl("/admin/wordings/" + KIND + "/2"));
        clock.set(LocalDateTime.of(2026, 3, 3, 9, 0));
        web.perform(post("/admin/wordings/" + KIND + "/2/withdraw")
                        .with(user("shouli"))
                        .with(csrf()))
                .andExpect(flash().attributeExists("refused"));
    }

    @Test
    void areToldAndTakenByTheInterface() throws Exception {
        String body = json.writeValueAsString(
                Map.of("agency", AGENCY, "source", words("经接口上传。"), "inForceFrom", "2026-03-03", "note", "接口"));
        web.perform(post("/api/admin/wordings/" + KIND)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(user("shouli"))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(1));
        web.perform(get("/api/admin/wordings").with(user("shouli")))
                .andExpect(jsonPath("$[0].agency").value(AGENCY))
                .andExpect(jsonPath("$[0].inForceFrom").value("2026-03-03"));
        web.perform(get("/api/admin/wordings/" + KIND + "/facts").with(user("shouli")))
                .andExpect(jsonPath("$.reasons").value("理由"));
        web.perform(post("/api/admin/wordings/" + KIND + "/preview")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("<#include \"/etc/passwd\">".getBytes(StandardCharsets.UTF_8))
                        .with(user("shouli"))
                        .with(csrf()))
                .andExpect(status().is4xxClientError());
    }

    private Paper issued(String agency) {
        return papers.issue(
                new RefusalLetter(
                        new LetterHead(
                                "云川市民政局",
                                "GX2026-000001",
                                "共享“就业登记信息”",
                                LocalDate.of(2026, 3, 2),
                                "提供部门",
                                LocalDate.of(2026, 3, 3)),
                        "不在职责范围内",
                        "《个人信息保护法》第六条",
                        RefusalLetter.REMEDIES_OF_AGENCIES),
                new CaseNumber("GX2026-900001"),
                new AgencyId(agency),
                Actor.SYSTEM);
    }

    private String text(Paper paper) {
        return PaperText.of(papers.content(paper.number()));
    }
}
