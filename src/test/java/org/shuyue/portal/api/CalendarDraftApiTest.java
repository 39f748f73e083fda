package org.shuyue.portal.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.InventedIcs;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class CalendarDraftApiTest {
    private static final String DRAFTS = "/api/calendar/drafts";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    MockMvc http;

    @Autowired
    ShareWalk walk;

    @Autowired
    MovableClock clock;

    @Test
    void bringsInACalendarShowsWhatItMovesAndPublishesIt() throws Exception {
        clock.set(LocalDateTime.of(2027, 1, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        JsonNode draft =
                body(as("admin", text("text/csv", InventedNotice.OF_2027)).andExpect(status().isCreated()));
        String path = DRAFTS + "/" + draft.path("id").asLong();

        JsonNode seen = body(as("admin", get(path)).andExpect(status().isOk()));
        String due = dueOf(seen, number);
        as("admin", publication(path, seen, due, ""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("reason"));
        as("admin", publication(path, seen, due, "申请单位同意提前答复"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days").value(16))
                .andExpect(jsonPath("$.version").value(containsString("2018-2027-")));

        as("admin", get(path))
                .andExpect(jsonPath("$.state").value("PUBLISHED"))
                .andExpect(jsonPath("$.publishable").value(false));
        as("admin", publication(path, seen, due, "再来一次"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("已发布")));
    }

    @Test
    void takesAnIcsFileAsAFormOrAsText() throws Exception {
        as(
                        "admin",
                        multipart(DRAFTS)
                                .file(new MockMultipartFile(
                                        "file",
                                        "2027.ics",
                                        "text/calendar",
                                        InventedIcs.OF_2027.getBytes(StandardCharsets.UTF_8)))
                                .param("notice", InventedIcs.NOTICE)
                                .param("published", "2026-11-10"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.fileName").value("2027.ics"))
                .andExpect(jsonPath("$.days", hasSize(16)))
                .andExpect(jsonPath("$.newYears[0]").value(2027));
        as("admin", text("text/calendar", InventedIcs.OF_2027).param("notice", InventedIcs.NOTICE))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("published"));
        as("admin", text("text/calendar", InventedIcs.OF_2027))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.publishable").value(false))
                .andExpect(jsonPath("$.problems[0].column").value("notice"));
    }

    @Test
    void refusesWhatIsIncomplete() throws Exception {
        JsonNode draft = body(as("admin", text("text/csv", InventedNotice.OF_2027)));
        String path = DRAFTS + "/" + draft.path("id").asLong();

        as(
                        "admin",
                        post(path + "/publish")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("base"));
        as("admin", text("text/csv", InventedNotice.OF_2027).param("region", "月球市"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("没有地区“月球市”")));
        as("admin", get(DRAFTS + "/999999")).andExpect(status().isNotFound());
        as("admin", post(path + "/discard")).andExpect(status().isNoContent());
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        as("shouli", text("text/csv", InventedNotice.OF_2027))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("工作日历仅限系统管理员维护"));
        as("shouli", get(DRAFTS + "/1")).andExpect(status().isForbidden());
        http.perform(get(DRAFTS + "/1")).andExpect(status().isUnauthorized());
    }

    private static MockHttpServletRequestBuilder text(String type, String text) {
        return post(DRAFTS).contentType(type).content(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder publication(String path, JsonNode seen, String due, String reason) {
        return post(path + "/publish")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"base\":\"%s\",\"shorten\":[%s],\"reason\":\"%s\"}"
                        .formatted(seen.path("base").asText(), due, reason));
    }

    private static String dueOf(JsonNode draft, CaseNumber number) {
        for (JsonNode due : draft.path("earlier")) {
            if (due.path("caseNumber").asText().equals(number.value())) {
                return due.path("id").asText();
            }
        }
        throw new AssertionError(number + " is not among " + draft.path("earlier"));
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(person, "shuyue-demo")));
    }

    private static JsonNode body(ResultActions actions) throws Exception {
        return JSON.readTree(actions.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
