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
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class PublicPagesTest {
    @Autowired
    MockMvc web;

    @Test
    void keepWhatWasTypedWhenARegistrationIsRefused() throws Exception {
        web.perform(post("/register")
                        .with(csrf())
                        .param("login", "zhao.liu")
                        .param("kind", "ORGANISATION")
                        .param("name", "云川<b>三十六号有限公司")
                        .param("identityNumber", "91999901MA00000156")
                        .param("phone", "0000-8800098")
                        .param("password", "correct-horse")
                        .param("again", "correct-horse"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("校验码不正确")))
                .andExpect(content().string(containsString("云川&lt;b&gt;三十六号有限公司")))
                .andExpect(content().string(containsString("91999901MA00000156")))
                .andExpect(content().string(not(containsString("correct-horse"))));
    }

    @Test
    void answerTheSameWhetherANumberIsTakenOrNot() throws Exception {
        for (String number : new String[] {"91999901MA00000155", "91999902MA00Y7G2XL"}) {
            web.perform(post("/register")
                            .with(csrf())
                            .param("login", "zhao." + number.toLowerCase(java.util.Locale.ROOT))
                            .param("kind", "ORGANISATION")
                            .param("name", "云川三十六号有限公司")
                            .param("identityNumber", number)
                            .param("phone", "0000-8800098")
                            .param("password", "correct-horse")
                            .param("again", "correct-horse"))
                    .andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void takeNoRegistrationFromAnotherSite() throws Exception {
        web.perform(post("/register").param("login", "zhao.liu")).andExpect(status().isForbidden());
        web.perform(get("/register").accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("_csrf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/notices", "/password", "/start"})
    void areOpenToApplicants(String path) throws Exception {
        web.perform(get(path).with(user("gongmin")).accept(MediaType.TEXT_HTML)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalogue",
                "/catalogue/A0101-0001",
                "/catalogue/export.csv",
                "/apply/A0101-0001",
                "/absences",
                "/calendar",
                "/what-if",
                "/audit",
                "/admin/people",
                "/casesandmore",
                "/api/catalogue",
                "/api/audit",
                "/engine-rest/task",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task"
            })
    void ofAgenciesAreClosedToApplicants(String path) throws Exception {
        web.perform(get(path).with(user("gongmin")).accept(MediaType.TEXT_HTML)).andExpect(status().isForbidden());
    }
}
