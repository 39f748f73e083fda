package org.shuyue.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.access.OpenedAccess;
import org.shuyue.catalogue.Resources;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class DataApiTest {
    private static final String PATH = "/api/data/" + OpenedAccess.RESOURCE;

    @Autowired
    MockMvc http;

    @Autowired
    Grants grants;

    @Autowired
    Resources resources;

    private Grant grant;
    private String token;

    @BeforeEach
    void openAccess() {
        grant = grants.open(OpenedAccess.wanted(OpenedAccess.items(resources)));
        token = grants.issueToken(grant.id(), OpenedAccess.APPLICANT);
    }

    @Test
    @Clause({"YC-22d", "YC-21b"})
    void servesJsonWithFieldsTermsAndNextPosition() throws Exception {
        http.perform(call().param("size", "3"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.resource").value("A0101-0001"))
                .andExpect(jsonPath("$.fields[0].name").value(grant.items().get(0)))
                .andExpect(jsonPath("$.fields[0].label").isNotEmpty())
                .andExpect(jsonPath("$.rows", hasSize(3)))
                .andExpect(jsonPath("$.next").value(3))
                .andExpect(jsonPath("$.total").isNumber())
                .andExpect(jsonPath("$.terms").value(OpenedAccess.TERMS));
    }

    @Test
    void servesCsvWithALinkToTheNextPage() throws Exception {
        String field = grant.items().get(0);
        String body = http.perform(call().queryParam("size", "2")
                        .queryParam("fields", field)
                        .accept("text/csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string("Link", containsString("after=2")))
                .andExpect(header().string("Link", containsString(">; rel=\"next\"")))
                .andExpect(header().string("X-Terms", startsWith("UTF-8''%E4")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(body).startsWith(field + "\r\n");
        assertThat(body.lines()).hasSize(3);
    }

    @Test
    void refusesInChineseAsProblemJson() throws Exception {
        http.perform(get(PATH))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("令牌")));
        http.perform(get("/api/data/A0001-0001").header("Authorization", "Bearer " + token))
                .andExpect(status().isForbidden());
        http.perform(call().param("fields", "no_such_field"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("fields"))
                .andExpect(jsonPath("$.problems[0].message", containsString("no_such_field")));
        http.perform(call().param("size", "many"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("参数 size 的值“many”无效，请改正"));
        http.perform(call().param("format", "xml")).andExpect(status().isBadRequest());
    }

    @Test
    void tellsAnEagerCallerWhenToComeBack() throws Exception {
        for (int i = 0; i < 60; i++) {
            http.perform(call().param("size", "1")).andExpect(status().isOk());
        }

        http.perform(call())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "60"))
                .andExpect(jsonPath("$.detail", containsString("60 秒后重试")));
    }

    private MockHttpServletRequestBuilder call() {
        return get(PATH).header("Authorization", "Bearer " + token);
    }
}
