package org.shuyue.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
class SupervisionPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Ledger ledger;

    @ParameterizedTest
    @ValueSource(strings = {"duban", "shouli", "zhuguan", "lingdao", "shenji"})
    void areForThoseWhoSupervise(String reader) throws Exception {
        CaseNumber number = overdue();

        page(reader, "/supervision")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("每月超期率")))
                .andExpect(content()
                        .string(containsString(
                                "/supervision/deadlines?kind=OVERDUE&amp;process=conditional-share&amp;agency=A0101")));
        page(reader, "/supervision/deadlines?kind=LATE&process=conditional-share")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number.value())));
    }

    @Test
    void areClosedToOthers() throws Exception {
        page("shenqing", "/supervision").andExpect(status().isNotFound());
        page("shenqing", "/supervision/deadlines").andExpect(status().isNotFound());
        page("shenqing", "/supervision/deadlines.csv").andExpect(status().isNotFound());
        page("shenqing", "/supervision/late/1").andExpect(status().isNotFound());
    }

    @Test
    void takeWhateverStandsInTheAddress() throws Exception {
        page("duban", "/supervision/deadlines?kind=x&process=%25&agency='or'1&from=2026-02-30")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("检索条件有误")));
        page("duban", "/supervision/deadlines?process=%25';drop--")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有符合条件的期限")));
        page("duban", "/supervision/deadlines?from=2026-03-09&until=2026-03-01")
                .andExpect(content().string(containsString("截止日期不能早于起始日期")));
    }

    @Test
    void pressForSeveralAtOnceAndTellTheResultOfEach() throws Exception {
        CaseNumber number = overdue();
        long id = ledger.of(number).get(0).id();

        web.perform(post("/supervision/urge")
                        .param("deadline", Long.toString(id), "987654321")
                        .param("kind", "OVERDUE")
                        .param("text", "请今天办结")
                        .with(user("duban"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/supervision/deadlines?kind=OVERDUE"))
                .andExpect(flash().attribute("typedText", "请今天办结"));
        page("duban", "/cases/" + number).andExpect(content().string(containsString("请今天办结")));
        page("shenqing", "/cases/" + number).andExpect(content().string(not(containsString("请今天办结"))));
    }

    @Test
    void leadToTheTaskThatSomebodyElseIsToDo() throws Exception {
        CaseNumber number = overdue();
        String task = walk.task(number, "shenhe").taskId();

        page("duban", "/cases/" + number)
                .andExpect(content().string(containsString("审核共享申请（尚未签收）")))
                .andExpect(content().string(containsString("/tasks/" + task)));
        web.perform(post("/tasks/" + task + "/hand-over")
                        .param("person", "fuhe")
                        .param("reason", "原经办人事务较多")
                        .with(user("duban"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        page("duban", "/cases/" + number).andExpect(content().string(containsString("审核共享申请（傅禾）")));
        page("shenqing", "/cases/" + number).andExpect(content().string(not(containsString("/tasks/" + task))));
    }

    @Test
    void keepWhatWasTypedOfAnExplanation() throws Exception {
        CaseNumber number = overdue();
        long id = ledger.of(number).get(0).id();

        web.perform(post("/supervision/late/" + id)
                        .param("reason", "人手不足<b>")
                        .with(user("lingdao"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("人手不足&lt;b&gt;")))
                .andExpect(content().string(containsString("请填写责任人")));
        web.perform(post("/supervision/late/" + id)
                        .param("reason", "人手不足")
                        .param("responsible", "数据科")
                        .param("remedy", "增派人员")
                        .with(user("lingdao"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/cases/" + number));
        page("duban", "/supervision/deadlines.csv?kind=LATE&process=conditional-share")
                .andExpect(content().string(containsString("增派人员")));
    }

    @Test
    void compareAgenciesForEverybodyWhoWorksForOne() throws Exception {
        overdue();

        page("shenqing", "/scorecard?from=2026-03&until=2026-03")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("按期率")));
        page("shenqing", "/scorecard?from=2026-13").andExpect(content().string(containsString("不是有效的月份")));
        page("duban", "/scorecard.pdf?from=2026-03&until=2026-03")
                .andExpect(header().string("Content-Type", "application/pdf"));
        page("duban", "/scorecard.xlsx?from=2026-03&until=2026-03").andExpect(status().isOk());
        page("gongmin", "/scorecard").andExpect(status().isForbidden());
    }

    private CaseNumber overdue() {
        clock.reset();
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        walk.fireTimers(number);
        return number;
    }

    private ResultActions page(String login, String address) throws Exception {
        return web.perform(get(address).with(user(login)));
    }
}
