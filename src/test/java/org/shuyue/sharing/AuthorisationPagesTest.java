package org.shuyue.sharing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class AuthorisationPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    RouteWalk walk;

    @Autowired
    CaseWalk cases;

    @Test
    @Clause("YC-22i")
    void showTheRegisterToThoseWhomItConcerns() throws Exception {
        CaseNumber number = walk.grantedWhole();

        page("dongping", "/authorisations")
                .andExpect(content().string(containsString(number.value())))
                .andExpect(content().string(not(containsString("/revocation"))));
        page("lingdao", "/authorisations?word=就业&state=standing")
                .andExpect(content().string(containsString(number + "/revocation")));
        page("zhuguan", "/authorisations?word=没有的资源").andExpect(content().string(containsString("没有符合条件的整体授权")));
        page("linjiang", "/authorisations").andExpect(content().string(containsString("还没有整体授权")));
        web.perform(get("/authorisations").with(user("shenqing"))).andExpect(status().isForbidden());
    }

    @Test
    @Clause("YC-22i")
    void revokeWithReasonsAfterConfirmation() throws Exception {
        String path = "/authorisations/" + walk.grantedWhole() + "/revocation";
        page("zhuguan", path).andExpect(content().string(containsString("撤销立即生效")));
        web.perform(get(path).with(user("dongping"))).andExpect(status().isForbidden());
        web.perform(post(path).param("reason", "短").with(csrf()).with(user("zhuguan")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“撤销理由”应当填写")))
                .andExpect(content().string(containsString("“撤销依据”应当填写")));

        web.perform(post(path)
                        .param("reason", "县级未落实审查责任")
                        .param("basis", "《公共数据管理办法》第二十二条")
                        .with(csrf())
                        .with(user("zhuguan")))
                .andExpect(redirectedUrl("/authorisations"));
        page("dongping", "/authorisations?state=revoked").andExpect(content().string(containsString("县级未落实审查责任")));
        web.perform(get(path).with(user("zhuguan"))).andExpect(content().string(containsString("已经撤销")));
    }

    @Test
    @Clause("YC-22i")
    void areThereForProgramsToo() throws Exception {
        CaseNumber number = walk.grantedWhole();
        String one = "/api/authorisations/" + number;
        api("lingdao", get("/api/authorisations?word=就业&standing=true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].number").value(number.value()))
                .andExpect(jsonPath("$.rows[0].mayRevoke").value(true))
                .andExpect(jsonPath("$.total").value(1));
        api("dongping", get(one))
                .andExpect(jsonPath("$.standing").value(true))
                .andExpect(jsonPath("$.items[0]").value("person_name"))
                .andExpect(jsonPath("$.county").value("东屏区"))
                .andExpect(jsonPath("$.mayRevoke").value(false));
        api("linjiang", get(one)).andExpect(status().isNotFound());
        api("shenqing", get("/api/authorisations")).andExpect(status().isForbidden());
        api("linjiang", get("/api/authorisations"))
                .andExpect(jsonPath("$.total").value(0));

        api("dongping", revocation(one, "县级未落实审查责任", "《公共数据管理办法》第二十二条")).andExpect(status().isNotFound());
        api("zhuguan", revocation(one, "县级未落实审查责任", ""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("basis"));
        api("zhuguan", revocation(one, "县级未落实审查责任", "《公共数据管理办法》第二十二条"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standing").value(false))
                .andExpect(jsonPath("$.revocationReason").value("县级未落实审查责任"));
        api("zhuguan", revocation(one, "县级未落实审查责任", "《公共数据管理办法》第二十二条")).andExpect(status().is4xxClientError());
        api("zhuguan", get("/api/authorisations/no such case")).andExpect(status().isNotFound());
        web.perform(get("/v3/api-docs"))
                .andExpect(content().string(containsString("/api/authorisations/{number}/revocation")));
    }

    @Test
    @Clause("YC-22i")
    void listForProgramsWhatTheCountyDecidedUnderIt() throws Exception {
        CaseNumber number = walk.grantedWhole();
        String served = "/api/authorisations/" + number + "/cases";
        CaseNumber later = walk.applyFromCounty("quwei");
        cases.complete(later, "dongping", RouteWalk.AGREE_AT_COUNTY);

        api("zhuguan", get(served))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.page").value(1))
                .andExpect(jsonPath("$.rows[0].caseNumber").value(later.value()))
                .andExpect(jsonPath("$.rows[0].applicantAgency").value("A0205"))
                .andExpect(jsonPath("$.rows[0].items[0]").value("person_name"));
        api("dongping", get(served)).andExpect(jsonPath("$.rows[0].caseNumber").value(later.value()));
        CaseNumber sentOn = walk.applyFromCounty("quxu");
        api("dongping", get(served)).andExpect(jsonPath("$.rows[0].caseNumber").value(not(sentOn.value())));
        api("linjiang", get(served)).andExpect(status().isNotFound());
    }

    private ResultActions api(String login, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(httpBasic(login, "shuyue-demo")));
    }

    private static MockHttpServletRequestBuilder revocation(String path, String reason, String basis) {
        return post(path + "/revocation")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"" + reason + "\", \"basis\": \"" + basis + "\"}");
    }

    @Test
    @Clause({"YC-22b", "YC-22g", "YC-22h"})
    void leadFromAResourceToTheProcedureThatFits() throws Exception {
        walk.nothingUnderWay("quwei", ShareWalk.RESOURCE);
        leads("shenqing", ShareWalk.RESOURCE, "conditional-share");
        leads("quxu", ShareWalk.RESOURCE, "county-conditional-share");
        leads("shenqing", RouteWalk.SUBSCRIBED, "unconditional-share");
        leads("quxu", RouteWalk.SUBSCRIBED, "unconditional-share");
        page("quwei", "/catalogue/" + ShareWalk.RESOURCE)
                .andExpect(content().string(containsString("/apply/" + ShareWalk.RESOURCE)))
                .andExpect(content().string(containsString("YC-22h")));
        page("quxu", "/start/county-conditional-share?resource=" + ShareWalk.RESOURCE)
                .andExpect(content().string(containsString("data-schema")));
        web.perform(get("/start/conditional-share?resource=" + ShareWalk.RESOURCE)
                        .with(user("quxu")))
                .andExpect(content().string(containsString("须经县级公共数据主管部门提交")));
    }

    private void leads(String login, String resource, String process) throws Exception {
        web.perform(get("/apply/" + resource).with(user(login)))
                .andExpect(redirectedUrl("/start/" + process + "?resource=" + resource));
    }

    private ResultActions page(String login, String path) throws Exception {
        return web.perform(get(path).with(user(login))).andExpect(status().isOk());
    }
}
