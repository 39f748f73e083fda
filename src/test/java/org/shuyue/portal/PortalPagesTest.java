package org.shuyue.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
class PortalPagesTest {
    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "shenqing, /, 在办的申请",
        "shouli, /, 待办任务",
        "shenqing, /catalogue, 检索结果",
        "shenqing, /catalogue/A0107-0004, 申请共享",
        "shenhe, /catalogue/A0101-0001, 该资源由本单位提供",
        "shenqing, /catalogue/A0001-0001, 直接开通访问权限",
        "shenqing, /start/conditional-share?resource=A0101-0001, data-schema",
        "shenqing, /demands?state=open&word=没有, 没有符合条件的需求",
        "lingdao, /demands, 提出未编目数据需求",
        "lingdao, /warnings, 安全预警",
        "shenqing, /start/uncatalogued-request, data-schema",
        "shenqing, /cases, 我的申请",
        "duban, /cases, 办件查询",
        "shenqing, /notices, 消息",
        "shenqing, /absences, 登记离岗",
        "shenqing, /password, 修改口令",
        "shouli, /catalogue/import, 导入公共数据资源目录",
        "shouli, /catalogue/duplicates, 重复数据报告",
        "shouli, /catalogue/A0101-0001/dataset, 全部替换",
        "shenji, /audit, 审计记录",
        "admin, /admin/people, 张𠮷㛃",
        "admin, /admin/people/new, 添加人员",
        "admin, /admin/people/shenqing, 重置口令",
        "admin, /admin/people/shenqing/disable, 确认停用",
        "admin, /admin/agencies, 云川市数据局",
        "admin, /admin/agencies/A0101, 修改机构",
        "admin, /admin/calendar, 工作日历",
        "admin, /admin/rules, 转交提供部门",
        "admin, /admin/rules?pack=weihai&word=备份, 默认每1个月",
        "admin, /admin/rules/packs, 云川市公共数据共享实施细则（演示）"
    })
    void showWhatTheirReadersNeed(String reader, String path, String text) throws Exception {
        page(reader, path)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)))
                .andExpect(content().string(containsString("跳到正文")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/people",
                "/admin/agencies",
                "/admin/calendar",
                "/admin/rules",
                "/admin/rules/packs",
                "/audit",
                "/catalogue/import"
            })
    void areClosedToThoseWithoutTheRole(String path) throws Exception {
        page("shenqing", path).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue/nothing", "/apply/nothing", "/cases/nothing", "/cases/nothing/withdraw"})
    void sayThatAThingIsMissing(String path) throws Exception {
        page("shenqing", path)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有找到")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue", "/cases"})
    void refuseAWordOfTenThousandCharacters(String path) throws Exception {
        page("shenqing", path + "?word=" + "字".repeat(10_000))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("检索词最多 100 个字")));
    }

    @Test
    void escapeWhatWasTyped() throws Exception {
        page("shenqing", "/cases?word=<script>alert(1)</script>")
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert")));
    }

    @Test
    void keepWhatWasTypedWhenItIsRefused() throws Exception {
        web.perform(post("/admin/people/new")
                        .with(user("admin"))
                        .with(csrf())
                        .param("login", "X")
                        .param("name", "王<b>小")
                        .param("agency", "A0101"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有保存")))
                .andExpect(content().string(containsString("王&lt;b&gt;小")));
    }

    @Test
    void sayThatTheDeadlineCalculatorIsForEverybody() throws Exception {
        web.perform(get("/deadlines?from=2026-02-09T09:00&period=P5WD").accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2026年2月14日")));
    }

    @Test
    void sayWhyAPeriodCannotBeRead() throws Exception {
        web.perform(get("/deadlines?from=2026-02-09T09:00&period=soon").accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("无法计算")));
    }

    @Test
    void askForALogInFirst() throws Exception {
        web.perform(get("/cases").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
        web.perform(get("/login?error=").accept(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("登录名或者口令不正确")));
    }

    private ResultActions page(String reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader)).accept(MediaType.TEXT_HTML));
    }
}
