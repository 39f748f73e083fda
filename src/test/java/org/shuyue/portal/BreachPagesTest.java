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

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.breach.PublicWarnings;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** A leak is reported and supplemented from the portal; its warning is read by anybody. */
@ApplicationTest
class BreachPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    CaseWalk walk;

    @Autowired
    PublicWarnings warnings;

    @Autowired
    ObjectMapper json;

    @Test
    @Clause({"YC-43", "YC-44", "XA-S9"})
    void leadFromTheReportToThePublicWarning() throws Exception {
        page("lingdao", "/start").andExpect(shows("数据泄露报告"));
        page("lingdao", "/catalogue/A0106-0001").andExpect(shows("/start/breach-report?resource=A0106-0001"));
        page("lingdao", "/start/breach-report?resource=A0106-0001")
                .andExpect(shows("A0106-0001"))
                .andExpect(shows("2026-03-02T09:00"));
        CaseNumber number = started();
        page("lingdao", "/cases/" + number)
                .andExpect(shows("发现有人在网上出售数据"))
                .andExpect(shows("尚缺的内容"))
                .andExpect(shows("/cases/" + number + "/supplement"));
        page("lingdao", "/cases/" + number + "/supplement").andExpect(shows("五、对方要求提供的其他信息"));
        send("lingdao", "/api/cases/" + number + "/supplement", Map.of("noticeScope", "姓名、证件号码"))
                .andExpect(status().isNoContent());
        page("lingdao", "/cases/" + number).andExpect(shows("书面报告 第 2 版（最新）"));

        walk.complete(
                number,
                "zhuguan",
                "研判公开预警",
                Map.of("warningDecision", "publish", "warningTitle", "谨防诈骗", "warningText", "近期可能有人冒充办事机构来电，请勿提供验证码。"));
        web.perform(get("/warnings")).andExpect(status().isOk()).andExpect(shows("谨防诈骗"));
        String withdraw = "/warnings/" + warnings.of(number).get(0).id() + "/withdraw";
        page("lingdao", withdraw).andExpect(status().isNotFound());
        page("zhuguan", withdraw).andExpect(shows("确认撤回"));
        web.perform(post(withdraw).with(user("zhuguan")).with(csrf()).param("reason", " "))
                .andExpect(shows("请填写撤回的理由"));
        web.perform(post(withdraw).with(user("zhuguan")).with(csrf()).param("reason", "风险已消除"))
                .andExpect(redirectedUrl("/warnings"));
        web.perform(get("/warnings")).andExpect(shows("已撤回")).andExpect(shows("风险已消除"));
    }

    @Test
    @Clause("YC-44")
    void letTheAuthorityLiftOneHoldAndEndAFalseAlarm() throws Exception {
        CaseNumber number = started("A0107-0001、A0108-0002");
        walk.complete(number, "shouli", "决定即时封控", Map.of("containDecision", "contain", "containReason", "疑似令牌外泄"));
        String lift = "/cases/" + number + "/holds/A0107-0001/lift";
        String falseAlarm = "/cases/" + number + "/false-alarm";
        page("zhuguan", "/cases/" + number).andExpect(shows(lift)).andExpect(shows(falseAlarm));
        page("shouli", "/cases/" + number)
                .andExpect(content().string(not(containsString(lift))))
                .andExpect(content().string(not(containsString(falseAlarm))));
        page("shouli", lift).andExpect(status().isNotFound());
        page("shouli", falseAlarm).andExpect(status().isNotFound());

        page("zhuguan", lift).andExpect(shows("解除立即生效"));
        decide(lift, "无").andExpect(shows("应当填写 5 至 900 个字")).andExpect(shows(">无</textarea>"));
        decide(lift, "已查明该资源未涉及").andExpect(redirectedUrl("/cases/" + number));
        page("zhuguan", lift).andExpect(status().isNotFound());
        send("zhuguan", "/api" + lift, Map.of("reason", "已查明该资源未涉及")).andExpect(status().isBadRequest());

        page("zhuguan", falseAlarm).andExpect(shows("认定后办件终止"));
        decide(falseAlarm, "").andExpect(shows("请填写“认定误报的理由”"));
        send("shouli", "/api" + falseAlarm, Map.of("reason", "经核查没有泄露")).andExpect(status().isBadRequest());
        decide(falseAlarm, "经核查没有泄露").andExpect(redirectedUrl("/cases/" + number));
        page("lingdao", "/cases/" + number).andExpect(shows("误报办结")).andExpect(shows("经核查没有泄露"));
        page("zhuguan", falseAlarm).andExpect(status().isNotFound());
    }

    @Test
    void sayWhatIsWrongWithAReportBesideItsFields() throws Exception {
        send(
                        "lingdao",
                        "/api/cases/breach-report",
                        Map.of("leakedResources", "A0106-0001", "discoveredAt", "2026-03-02T12:00"))
                .andExpect(status().isBadRequest())
                .andExpect(shows("请填写“发生了什么”"));
        page("lingdao", "/cases/XL2020-000001/supplement").andExpect(status().isNotFound());
    }

    private ResultActions decide(String path, String reason) throws Exception {
        return web.perform(post(path).with(user("zhuguan")).with(csrf()).param("reason", reason));
    }

    private CaseNumber started() throws Exception {
        return started("A0106-0001");
    }

    private CaseNumber started(String resources) throws Exception {
        Map<String, Object> report = Map.of(
                "leakedResources", resources,
                "whatHappened", "发现有人在网上出售数据",
                "discoveredAt", "2026-03-02T08:30",
                "severity", "major",
                "contactPhone", "0000-8800009");
        String answer = send("lingdao", "/api/cases/breach-report", report)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new CaseNumber(json.readTree(answer).path("caseNumber").asText());
    }

    private ResultActions page(String reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader)));
    }

    private ResultActions send(String by, String path, Map<String, Object> fields) throws Exception {
        return web.perform(post(path)
                .with(user(by))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(fields)));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
