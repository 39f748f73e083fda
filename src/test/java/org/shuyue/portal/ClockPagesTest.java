package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.annotation.Transactional;

/** A leader stops, resumes and extends the clock of a review on its page. */
@ApplicationTest
@Transactional
class ClockPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    private CaseNumber number;

    @BeforeEach
    void aReviewUnderRulesThatAllowIt() {
        number = walk.forwardedUnderOwnRules();
        clock.set(LocalDateTime.of(2026, 3, 4, 9, 0));
    }

    @Test
    void isOfferedInTheListOfThoseWhoSupervise() throws Exception {
        String link = "/cases/" + number + "/clock/" + deadline().ruleId();
        list("weizhang").andExpect(shows(link));
        list("shenji").andExpect(shows(number.value())).andExpect(content().string(not(containsString(link))));
    }

    private ResultActions list(String reader) throws Exception {
        String due = deadline().dueText().substring(0, 10);
        return web.perform(get("/supervision/deadlines?kind=OPEN&from=" + due + "&until=" + due)
                .with(user(reader)));
    }

    @Test
    void stopAndResume() throws Exception {
        page("weizhang", "pause").andExpect(shows("暂停次日起不计入期限")).andExpect(shows("征求第三方意见"));
        send("pause", "cause", "third-party", "reason", "征求公安机关意见", "evidence", "云卫函〔2026〕1号", "at", "2026-03-04T09:00")
                .andExpect(redirectedUrl("/cases/" + number));
        assertThat(deadline().paused()).isTrue();

        clock.set(LocalDateTime.of(2026, 3, 6, 9, 0));
        page("weizhang", "").andExpect(shows("恢复后重新计算")).andExpect(shows("确认恢复"));
        send("resume", "reason", "已经复函", "at", "2026-03-06T09:00").andExpect(redirectedUrl("/cases/" + number));
        assertThat(deadline().paused()).isFalse();
        assertThat(deadline().dueDate()).hasToString("2026-03-11");
    }

    @Test
    void extendWithinWhatTheRuleAllows() throws Exception {
        page("weizhang", "extend").andExpect(shows("累计最多还可以延长5个工作日")).andExpect(shows("延长多少（个工作日）"));
        send("extend", "amount", "9", "reason", "数据量大", "evidence", "云卫批〔2026〕2号")
                .andExpect(shows("没有办理，请修改后再提交"))
                .andExpect(shows("数据量大"));
        send("extend", "amount", "2", "reason", "数据量大", "evidence", "云卫批〔2026〕2号")
                .andExpect(redirectedUrl("/cases/" + number));
        assertThat(deadline().dueDate()).hasToString("2026-03-11");
    }

    @Test
    void keepWhatWasTypedWhenSomethingIsWrong() throws Exception {
        send("pause", "reason", "征求公安机关意见", "evidence", "", "at", "昨天")
                .andExpect(shows("没有办理，请修改后再提交"))
                .andExpect(shows("征求公安机关意见"));
        assertThat(deadline().paused()).isFalse();
    }

    @Test
    void areNotForTheApplicant() throws Exception {
        web.perform(get(address()).with(user("shenqing"))).andExpect(status().isNotFound());
    }

    private RunningDeadline deadline() {
        return ledger.of(number).get(0);
    }

    private String address() {
        return "/cases/" + number + "/clock/conditional-share.review";
    }

    private ResultActions page(String login, String action) throws Exception {
        return web.perform(get(address()).param("action", action).with(user(login)))
                .andExpect(status().isOk());
    }

    private ResultActions send(String action, String... fields) throws Exception {
        var request =
                post(address()).param("action", action).with(user("weizhang")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
