package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.access.Holds;
import org.shuyue.opening.OpenDownloads;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class OpenDataSiteTest {
    /** Unconditionally open, with rows. */
    private static final ResourceId CALENDAR = new ResourceId("A0001-0001");

    @Autowired
    MockMvc web;

    @Autowired
    OpenDownloads downloads;

    @Autowired
    Holds holds;

    @Test
    @Clause({"YC-26", "YC-28"})
    void showsEverybodyWhatIsOpenAndNothingElse() throws Exception {
        look("/open?word=信息&agency=A0101")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("就业服务登记信息")))
                .andExpect(content().string(containsString("人力资源服务机构许可信息")))
                .andExpect(content().string(not(containsString("失业登记信息"))));
        look("/open?opening=NOT_OPEN").andExpect(content().string(containsString("没有符合条件的开放数据")));
        look("/open?opening=UNCONDITIONAL&agency=A0101").andExpect(content().string(not(containsString("就业服务登记信息"))));
        look("/open?word=没有这种数据").andExpect(content().string(containsString("没有符合条件的开放数据")));
    }

    @Test
    @Clause("YC-28")
    void isTurnedPageByPage() throws Exception {
        look("/open").andExpect(content().string(containsString("/open?page=2")));
        look("/open?page=2").andExpect(content().string(containsString("rel=\"prev\"")));
        look("/open?page=99999").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/A0101-0002", "/open/nothing", "/open/A0106-0006"})
    void speaksOfNothingThatIsNotOpen(String path) throws Exception {
        look(path).andExpect(status().isNotFound()).andExpect(content().string(not(containsString("失业"))));
    }

    @Test
    void showsNoPersonalItem() throws Exception {
        look("/open/A0101-0001")
                .andExpect(content().string(containsString("登记日期")))
                .andExpect(content().string(containsString("申请")))
                .andExpect(content().string(not(containsString("id_number"))))
                .andExpect(content().string(not(containsString("case_note"))));
    }

    @Test
    @Clause("YC-29a")
    void letsWhoeverIsSignedInDownloadAndCountsIt() throws Exception {
        long before = downloads.count(CALENDAR);
        look("/open/A0001-0001/download").andExpect(redirectedUrl("/login"));

        byte[] file = web.perform(get("/open/A0001-0001/download").with(user("gongmin")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF日期,").contains("2026-02-14");
        assertThat(text.lines().count()).isGreaterThan(100);
        assertThat(downloads.count(CALENDAR)).isEqualTo(before + 1);
        look("/open/A0001-0001")
                .andExpect(content().string(containsString("<dt>下载次数</dt><dd>" + (before + 1) + "</dd>")));
    }

    @Test
    @Clause({"YC-29a", "YC-30a"})
    void letsNobodyDownloadWhatIsHeld() throws Exception {
        CaseNumber number = new CaseNumber("YY2026-900001");
        long before = downloads.count(CALENDAR);
        holds.place(CALENDAR, number, "核实权益异议", Actor.SYSTEM);
        try {
            web.perform(get("/open/A0001-0001/download").with(user("gongmin")).accept(MediaType.TEXT_HTML))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("已暂停提供")));
            look("/open/A0001-0001").andExpect(content().string(not(containsString("下载 CSV"))));
        } finally {
            holds.lift(CALENDAR, number, Actor.SYSTEM);
        }
        assertThat(downloads.count(CALENDAR)).isEqualTo(before);
    }

    @Test
    void asksForAnApplicationWhereItIsConditional() throws Exception {
        web.perform(get("/open/A0101-0001/download").with(user("gongmin")).accept(MediaType.TEXT_HTML))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("请提出申请")));
        web.perform(get("/open/A0101-0001").with(user("gongmin")).accept(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("/start/open-data-request?resource=A0101-0001")));
        web.perform(get("/start/open-data-request?resource=A0101-0001")
                        .with(user("gongmin"))
                        .accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-schema")));
    }

    @Test
    void offersTheProviderToSuspend() throws Exception {
        web.perform(get("/open/A0101-0001").with(user("shenhe")).accept(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("/start/rights-objection?resource=A0101-0001")));
        web.perform(get("/start/rights-objection?resource=A0101-0001")
                        .with(user("shenhe"))
                        .accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ownMotion")));
    }

    @Test
    @Clause("YC-30a")
    void takesAnObjectionWithoutAnAccountAndShowsTheCodeOnce() throws Exception {
        String page = web.perform(objection("求职意向与登记日期结合可以认出本人"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher code = Pattern.compile("tabindex=\"0\">([0-9A-Z-]{23})</pre>").matcher(page);
        Matcher number = Pattern.compile("(YY2026-\\d{6})").matcher(page);
        assertThat(code.find() && number.find()).isTrue();

        web.perform(answer(number.group(1), code.group(1)))
                .andExpect(content().string(containsString("待通知提供部门")))
                .andExpect(content().string(not(containsString(code.group(1)))));
        web.perform(answer(number.group(1), "AAAAA-AAAAA-AAAAA-AAAAA"))
                .andExpect(content().string(containsString("不正确")))
                .andExpect(content().string(not(containsString("待通知提供部门"))));

        web.perform(withdrawal(number.group(1), code.group(1), ""))
                .andExpect(content().string(containsString("没有撤回")))
                .andExpect(content().string(containsString("请填写“撤回理由”")));
        web.perform(withdrawal(number.group(1), "AAAAA-AAAAA-AAAAA-AAAAA", "不再需要"))
                .andExpect(content().string(containsString("不正确")));
        web.perform(withdrawal(number.group(1), code.group(1), "不再需要"))
                .andExpect(content().string(containsString("异议已撤回")))
                .andExpect(content().string(containsString("不再需要")))
                .andExpect(content().string(not(containsString("确认撤回异议"))));
    }

    @Test
    @Clause("YC-30a")
    void takesProofsWithAnObjectionWithoutAnAccount() throws Exception {
        web.perform(get("/objections/new?resource=A0101-0001"))
                .andExpect(content().string(containsString("type=\"file\"")));
        web.perform(withFile("证明.pdf", "MZ\u0000\u0001"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有提交")))
                .andExpect(content().string(containsString("求职意向与登记日期结合")));
        web.perform(withFile("证明.pdf", "%PDF-1.7\n证明")).andExpect(content().string(containsString("异议已提交")));
    }

    private static MockHttpServletRequestBuilder withFile(String name, String content) {
        return multipart("/objections/new")
                .file(new MockMultipartFile("file", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)))
                .param("resource", "A0101-0001")
                .param("interest", "personalInformation")
                .param("facts", "求职意向与登记日期结合可以认出本人")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("192.0.2.201");
                    return request;
                });
    }

    private static MockHttpServletRequestBuilder withdrawal(String number, String code, String reason) {
        return post("/objections/withdrawal")
                .with(csrf())
                .param("number", number)
                .param("code", code)
                .param("reason", reason);
    }

    @Test
    void losesNothingThatWasTypedInAnObjection() throws Exception {
        web.perform(objection("<b>短"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("至少 10 个字")))
                .andExpect(content().string(containsString("&lt;b&gt;短")));
        web.perform(post("/objections/new").param("resource", "A0101-0001")).andExpect(status().isForbidden());
    }

    @Test
    void sendsWhoeverIsSignedInToTheOwnForm() throws Exception {
        web.perform(get("/objections/new?resource=A0101-0001")
                        .with(user("gongmin"))
                        .accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/start/rights-objection?resource=A0101-0001"));
    }

    private static MockHttpServletRequestBuilder objection(String facts) {
        return post("/objections/new")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("192.0.2.200");
                    return request;
                })
                .param("resource", "A0101-0001")
                .param("interest", "personalInformation")
                .param("facts", facts);
    }

    private static MockHttpServletRequestBuilder answer(String number, String code) {
        return post("/objections/status").with(csrf()).param("number", number).param("code", code);
    }

    private ResultActions look(String path) throws Exception {
        return web.perform(get(path).accept(MediaType.TEXT_HTML));
    }
}
