package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.dossier.Attachment;
import org.shuyue.dossier.Attachments;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Sha256;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case under review: files, remarks, related cases and letters. */
@ApplicationTest
@Transactional
class CasePapersTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcTemplate database;

    private CaseNumber number;

    @BeforeEach
    void aCaseUnderReview() {
        number = walk.forwarded();
    }

    @Test
    void takeAFileAndGiveItBack() throws Exception {
        attach("shenqing", "依据文件.pdf", PDF, "申请依据");
        Attachment file = attachments.of(number, walk.person("shenhe")).get(0);

        page("shenhe").andExpect(shows("依据文件.pdf"));
        web.perform(get("/cases/" + number + "/attachments/" + file.id()).with(user("shenhe")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().bytes(PDF));
        web.perform(get("/cases/" + number + "/attachments/" + file.id()).with(user("rare")))
                .andExpect(status().isNotFound());
    }

    @Test
    void storeTheSameContentOnce() throws Exception {
        attach("shenqing", "甲.pdf", PDF, "");
        attach("shenhe", "乙.pdf", PDF, "");

        assertThat(attachments.of(number, walk.person("shenhe"))).hasSize(2);
        assertThat(database.queryForObject(
                        "select count(*) from stored_file where sha256 = ?", Long.class, Sha256.of(PDF)))
                .isEqualTo(1);
    }

    @Test
    void refuseWhatIsNotWhatItsNameSaysAndKeepWhatWasTyped() throws Exception {
        var refused =
                send("shenqing", "依据.pdf", new byte[] {'M', 'Z', 0, 1}, "第五十八条").andReturn();

        assertThat(refused.getFlashMap().get("refused")).isNotNull();
        assertThat(refused.getFlashMap().get("typedNote")).isEqualTo("第五十八条");
        assertThat(attachments.of(number, walk.person("shenqing"))).isEmpty();
    }

    @Test
    void keepARemovedFileInTheRecord() throws Exception {
        attach("shenqing", "旧版.pdf", PDF, "");
        long id = attachments.of(number, walk.person("shenqing")).get(0).id();
        form("shenhe", "/attachments/" + id + "/remove", Map.of("reason", "不是我的"));
        assertThat(attachments.of(number, walk.person("shenqing")).get(0).removed())
                .isFalse();
        form("shenqing", "/attachments/" + id + "/remove", Map.of("reason", "以新版为准"));

        page("shenhe").andExpect(shows("已作废")).andExpect(shows("以新版为准"));
        web.perform(get("/cases/" + number + "/attachments/" + id).with(user("shenhe")))
                .andExpect(status().isNotFound());
    }

    @Test
    void passRemarksOnAndKeepInternalOnesFromTheApplicant() throws Exception {
        form("shenqing", "/remarks", Map.of("text", "请尽快审核"));
        form("shenhe", "/remarks", Map.of("text", "请补充系统备案号"));
        form("shenhe", "/remarks", Map.of("text", "拟请示领导", "internal", "true"));

        assertThat(cases.subjects(number, "shenhe")).contains("办件 " + number + " 有新留言");
        assertThat(cases.subjects(number, "shenqing")).contains("办件 " + number + " 有新留言");
        page("lingdao").andExpect(shows("拟请示领导"));
        page("shenqing").andExpect(shows("请补充系统备案号")).andExpect(content().string(not(containsString("拟请示领导"))));
        web.perform(get("/api/cases/" + number + "/remarks").with(user("shenqing")))
                .andExpect(jsonPath("$", hasSize(2)));
    }

    @Test
    void areClosedWithTheCase() throws Exception {
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        var refused = send("shenqing", "迟到.pdf", PDF, "").andReturn();

        assertThat(String.valueOf(refused.getFlashMap().get("refused"))).contains("已经办结");
        page("shenqing").andExpect(content().string(not(containsString("添加材料"))));
    }

    @Test
    void nameRelatedCases() throws Exception {
        CaseNumber other = walk.forwardedUnderOwnRules();
        form("shouli", "/relations", Map.of("other", other.value(), "reason", "同一救助事项"));
        form("shouli", "/relations", Map.of("other", "GX1999-000001", "reason", "没有"));

        page("shouli").andExpect(shows("同一救助事项")).andExpect(shows(other.value()));
        // the reviewer of the one does not learn of the other, which is not for him
        page("shenhe").andExpect(content().string(not(containsString(other.value()))));
    }

    @Test
    void tellWhoWasToldWhat() throws Exception {
        page("shouli").andExpect(shows("发出的通知")).andExpect(shows("新的共享申请待审核"));
        page("shenqing").andExpect(content().string(not(containsString("发出的通知"))));
    }

    @Test
    void areFoundByKindAndDayAndExported() throws Exception {
        web.perform(get("/cases?kind=conditional-share&from=2026-03-01&until=2026-03-31")
                        .with(user("shouli")))
                .andExpect(shows(number.value()));
        web.perform(get("/cases?from=2026-03-02&until=2026-03-01").with(user("shouli")))
                .andExpect(shows("截止日期不能早于起始日期"));
        web.perform(get("/cases/export.csv?word=" + number).with(user("shouli")))
                .andExpect(header().string("Content-Type", containsString("text/csv")))
                .andExpect(shows(number.value()))
                .andExpect(shows("有条件共享申请"));
    }

    private void attach(String login, String name, byte[] content, String note) throws Exception {
        assertThat(send(login, name, content, note).andReturn().getFlashMap().get("done"))
                .isEqualTo("材料已添加。");
    }

    private ResultActions send(String login, String name, byte[] content, String note) throws Exception {
        return web.perform(multipart("/cases/" + number + "/attachments")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .param("note", note)
                        .with(user(login))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private void form(String login, String part, Map<String, String> fields) throws Exception {
        var request = post("/cases/" + number + part).with(user(login)).with(csrf());
        fields.forEach(request::param);
        web.perform(request).andExpect(status().is3xxRedirection());
    }

    private ResultActions page(String login) throws Exception {
        return web.perform(get("/cases/" + number).with(user(login))).andExpect(status().isOk());
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
