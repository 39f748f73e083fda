package org.shuyue.portal.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
class DeadlinePreviewTest {
    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-12T10:00&period=P5WD, 2026-02-26",
        "from=2026-02-12T10:00&period=P5WD&closingTime=17:30, 2026-02-26T17:30",
        "from=2026-02-12T18:10&period=P5WD&receivedAfter=17:30, 2026-02-27",
        "from=2026-02-12T17:30&period=P5WD&receivedAfter=17:30, 2026-02-26",
        "from=2026-02-13T17:00&period=PT4SH, 2026-02-14T12:00",
        "from=2026-02-13T17:00&period=PT4SH&supportHours=08:00-17:30, 2026-02-14T11:30",
        "from=2026-02-12T10:00&period=P5WD&region=临江县, 2026-02-26"
    })
    void goesByTheHoursThatAreGiven(String asked, String due) throws Exception {
        preview(asked).andExpect(status().isOk()).andExpect(jsonPath("$.due").value(startsWith(due)));
    }

    @Test
    void keepsTheShapeOfItsAnswer() throws Exception {
        preview("from=2026-02-12T10:00&period=P5WD&closingTime=&receivedAfter=&supportHours=&region=")
                .andExpect(jsonPath("$.keys()")
                        .value(containsInAnyOrder("due", "dueAt", "provisional", "calendarVersion", "days")))
                .andExpect(jsonPath("$.days[0].keys()").value(containsInAnyOrder("date", "counted", "reason")));
    }

    @Test
    void namesEverythingThatItCannotRead() throws Exception {
        preview("from=soon&period=x&closingTime=25:00&receivedAfter=9&supportHours=18:00-09:00&region=天上")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[*].field")
                        .value(containsInAnyOrder(
                                "from", "period", "closingTime", "receivedAfter", "supportHours", "region")))
                .andExpect(jsonPath("$.detail").value(containsString("没有地区“天上”，请从东屏区、临江县、云川市中选择")));
    }

    private ResultActions preview(String asked) throws Exception {
        return web.perform(get("/api/deadlines/preview?" + asked));
    }
}
