package org.shuyue.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class WhatIfPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @ParameterizedTest
    @ValueSource(strings = {"duban", "lingdao", "zhuguan", "shouli", "admin"})
    void offerTheFormToThoseWhoPlan(String reader) throws Exception {
        page(reader, "/what-if")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("开始推演")))
                .andExpect(content().string(containsString("沈荷（云川市人力资源和社会保障局）")))
                .andExpect(content().string(not(containsString("期限明细"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/what-if", "/what-if/deadlines.csv?off=2026-03-05", "/what-if/load.csv?off=2026-03-05"})
    void areClosedToOthers(String path) throws Exception {
        page("shenqing", path).andExpect(status().isForbidden());
        page("shenhe", path).andExpect(status().isForbidden());
    }

    @Test
    void showWhatWouldChangeWithItsChart() throws Exception {
        walk.forwarded();

        page("duban", "/what-if?ask=yes&off=2026-03-05&absent=shenhe&from=2026-03-02&to=2026-03-20")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("全国假设 2026-03-05 放假")))
                .andExpect(content().string(containsString("href=\"/cases/")))
                .andExpect(content().string(containsString("延后 1 个工作日")))
                .andExpect(
                        content().string(containsString("<script type=\"application/json\" data-load>{\"columns\":[")))
                .andExpect(content().string(containsString("/what-if/load.csv?off=2026-03-05&amp;absent=shenhe")));
    }

    @Test
    void keepWhatWasTypedWhenItIsRefused() throws Exception {
        page("duban", "/what-if?ask=yes&off=<b>soon</b>&rule=conditional-share.review&period=")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("无法推演")))
                .andExpect(content().string(containsString("value=\"&lt;b&gt;soon&lt;/b&gt;\"")))
                .andExpect(content().string(containsString("请填写期限")));
        page("duban", "/what-if?ask=yes").andExpect(content().string(containsString("请至少给出一项假设")));
    }

    @Test
    void giveTheTablesToSpreadsheetPrograms() throws Exception {
        CaseNumber number = walk.forwarded();

        page("duban", "/what-if/deadlines.csv?off=2026-03-05&show=later")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".csv")))
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(startsWith("\uFEFF办件编号")))
                .andExpect(content().string(containsString(number.value())));
        page("duban", "/what-if/load.csv?off=2026-03-05")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("沈荷,shenhe,")));
        page("duban", "/what-if/deadlines.csv").andExpect(status().isBadRequest());
    }

    @Test
    void haveTheSameForPrograms() throws Exception {
        CaseNumber number = walk.forwarded();

        ask("duban", "/api/what-if?show=later&size=200", "{\"off\": \"2026-03-05\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.suppositions[0]").value("全国假设 2026-03-05 放假"))
                .andExpect(jsonPath("$.totals.later").value(greaterThanOrEqualTo(1)))
                .andExpect(jsonPath("$.deadlines[?(@.caseNumber == '" + number + "')].dueThen")
                        .value("2026-03-10"))
                .andExpect(jsonPath("$.load[?(@.person == 'fuhe')].days[?(@.date == '2026-03-10')].then")
                        .isNotEmpty());
        ask("duban", "/api/what-if", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("请至少给出一项假设")));
        ask("duban", "/api/what-if?show=nothing", "{\"off\": \"2026-03-05\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("show"));
        ask("shenqing", "/api/what-if", "{\"off\": \"2026-03-05\"}").andExpect(status().isForbidden());
        web.perform(get("/v3/api-docs"))
                .andExpect(jsonPath("$.paths['/api/what-if'].post.summary").value("推演期限和工作量"));
    }

    private ResultActions ask(String person, String path, String question) throws Exception {
        return web.perform(post(path)
                .with(httpBasic(person, "shuyue-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(question));
    }

    private ResultActions page(String reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader)).accept(MediaType.TEXT_HTML));
    }
}
