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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** An administrator looks at the rules and brings a new version of a pack. */
@ApplicationTest
@Transactional
class RulePagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    MovableClock clock;

    @Test
    void showEachRuleInWords() throws Exception {
        page("/admin/rules?pack=yunchuan")
                .andExpect(shows("5个工作日"))
                .andExpect(shows("到期前1个工作日"))
                .andExpect(shows("超期告知督办人员、提供部门负责人"))
                .andExpect(shows("暂停：等待申请人补正、征求第三方意见、不可抗力；由提供部门负责人、主管部门人员"))
                .andExpect(shows("延长：最多5个工作日；由提供部门负责人"))
                .andExpect(content().string(not(containsString("catalogue-update.update"))));
    }

    @Test
    void findRulesByAWord() throws Exception {
        page("/admin/rules?word=泄露").andExpect(shows("breach-report.report")).andExpect(shows("共 4 条"));
        page("/admin/rules?word=没有这种规则").andExpect(shows("没有符合条件的规则"));
        page("/admin/rules?word=" + "字".repeat(101)).andExpect(shows("检索词最多 100 个字"));
    }

    @Test
    @Clause("WH-22")
    void markRulesThatRanOutOrWill() throws Exception {
        page("/admin/rules?pack=weihai").andExpect(content().string(not(containsString("即将失效"))));
        clock.set(LocalDateTime.of(2026, 11, 1, 9, 0));
        page("/admin/rules?pack=weihai").andExpect(shows("即将失效"));
        clock.set(LocalDateTime.of(2026, 11, 26, 9, 0));
        page("/admin/rules?pack=weihai").andExpect(shows("已过有效期"));
    }

    @Test
    void takeAVersionFromUploadToPublication() throws Exception {
        String draft = upload(pack().replace("\"-P1WD\"", "\"-P2WD\""), "2026-04-01")
                .andExpect(redirectedUrlPattern("/admin/rules/drafts/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        page(draft)
                .andExpect(shows("新增 0 条，修改 1 条，删除 0 条"))
                .andExpect(shows("到期前2个工作日"))
                .andExpect(shows("2026年4月1日"));
        page("/admin/rules/packs").andExpect(shows("查看差异并发布"));
        send(post(draft + "/publish")).andExpect(shows("请勾选“已核对以上差异”"));
        send(post(draft + "/publish").param("confirmed", "true")).andExpect(redirectedUrl("/admin/rules/packs"));
        page("/admin/rules/packs").andExpect(shows("第 2 版")).andExpect(shows("未到适用日"));
        page("/admin/rules/packs/yunchuan/2")
                .andExpect(header().string("Content-Disposition", containsString("yunchuan-v2.dmn")))
                .andExpect(shows("\"-P2WD\""));
        page(draft, status().isNotFound());
    }

    @Test
    void dropADraft() throws Exception {
        String draft = upload(pack(), "2026-04-01").andReturn().getResponse().getRedirectedUrl();

        page(draft).andExpect(shows("与现行版本没有差异"));
        page(draft + "/file").andExpect(shows("<decision id=\"yunchuan\""));
        send(post(draft + "/discard")).andExpect(redirectedUrl("/admin/rules/packs"));
        page("/admin/rules/packs").andExpect(content().string(not(containsString("查看差异并发布"))));
    }

    @Test
    void sayLineByLineWhatIsWrongWithAFile() throws Exception {
        upload(pack().replace("\"supervisor,leader\"", "\"boss\"").replace("\"-P1WD\"", "\"soon\""), "2026-04-01")
                .andExpect(status().isOk())
                .andExpect(shows("没有收下这个文件"))
                .andExpect(shows("第1行（conditional-share.review）“超期告知”：没有“boss”这种人员"))
                .andExpect(shows("第1行（conditional-share.review）“预警提前”"));
        upload(pack(), "2026-03-02").andExpect(shows("最早为明天（2026-03-03）"));
        upload(pack(), "someday").andExpect(shows("不是有效的日期"));
        web.perform(multipart("/admin/rules/packs")
                        .file(new MockMultipartFile("file", "pack.dmn", null, new byte[] {(byte) 0xc3, 0x28}))
                        .param("jurisdiction", "云川市")
                        .param("validFrom", "2026-04-01")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(shows("不是 UTF-8 编码"));
    }

    @Test
    void letAnAgencyOrARegionGoByAPack() throws Exception {
        choose("REGION:临江县", "yunchuan", "2026-04-01").andExpect(redirectedUrl("/admin/rules/packs"));
        page("/admin/rules/packs").andExpect(shows("地区：临江县")).andExpect(shows("未到起始日"));
        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        choose("REGION:临江县", "", "2026-04-02").andExpect(redirectedUrl("/admin/rules/packs"));
        clock.set(LocalDateTime.of(2026, 4, 2, 9, 0));
        page("/admin/rules/packs").andExpect(shows("已被替代")).andExpect(shows("随默认"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A0104", "REGION:无此地区", "PLANET:火星"})
    void refuseAChoiceForNobody(String whom) throws Exception {
        choose(whom, "yunchuan", "2026-04-01").andExpect(status().isOk()).andExpect(shows("没有保存"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/rules/packs/yunchuan/9", "/admin/rules/packs/atlantis/1", "/admin/rules/drafts/4711"})
    void sayThatAVersionIsMissing(String path) throws Exception {
        page(path, status().isNotFound());
    }

    @Test
    void areThereForProgramsToo() throws Exception {
        web.perform(get("/api/rules?pack=yunchuan").with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].periodText").value("5个工作日"))
                .andExpect(jsonPath("$[0].pauseCauses[1]").value("third-party"))
                .andExpect(jsonPath("$[0].mostExtension").value("P5WD"))
                .andExpect(jsonPath("$[0].runOut").value(false));
        web.perform(get("/api/rules").with(user("shenqing"))).andExpect(jsonPath("$", not(hasSize(1))));
        web.perform(get("/api/rules?pack=atlantis").with(user("shenqing"))).andExpect(status().isNotFound());
        web.perform(get("/v3/api-docs").with(user("shenqing")))
                .andExpect(content().string(containsString("/api/rules")));
        assertThat(web.perform(get("/api/rules")).andReturn().getResponse().getStatus())
                .isEqualTo(401);
    }

    private ResultActions choose(String whom, String pack, String since) throws Exception {
        return send(post("/admin/rules/choices")
                .param("chosenFor", whom)
                .param("pack", pack)
                .param("since", since));
    }

    private ResultActions upload(String dmn, String from) throws Exception {
        return web.perform(multipart("/admin/rules/packs")
                .file(new MockMultipartFile("file", "pack.dmn", null, dmn.getBytes(StandardCharsets.UTF_8)))
                .param("jurisdiction", "云川市")
                .param("validFrom", from)
                .with(user("admin"))
                .with(csrf()));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user("admin")).with(csrf()));
    }

    private ResultActions page(String path) throws Exception {
        return page(path, status().isOk());
    }

    private ResultActions page(String path, ResultMatcher expected) throws Exception {
        return web.perform(get(path).with(user("admin")).accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andExpect(expected);
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }

    private static String pack() throws IOException {
        return Files.readString(Path.of("src/main/resources/demo/yunchuan.dmn"), StandardCharsets.UTF_8);
    }
}
