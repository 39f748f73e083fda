package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RuleEnds;
import org.shuyue.notice.Notice;
import org.shuyue.notice.Notices;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.annotation.Transactional;

/** The measure of 威海 ends on 2026-11-25; its rules go on applying, and nobody is left to believe that they hold. */
@ApplicationTest
@Transactional
@Clause("WH-22")
class RunOutRuleTest {
    private static final String YEARLY = "quality-inspection.yearly";
    private static final PersonId ADMIN = new PersonId("admin");

    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    Ledger ledger;

    @Autowired
    RuleEnds ends;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Test
    void isSaidOnThePageOfTheCaseAndOfItsTask() throws Exception {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 11, 26, 9, 0));
        ledger.start(number, YEARLY, null, clock.instant());

        page("shenhe", "/cases/" + number).andExpect(shows("起算时已过有效期；在新规则发布之前仍照此计算"));
        page(
                        "shenhe",
                        "/cases/" + number + "/tasks/"
                                + walk.task(number, "shenhe").taskId())
                .andExpect(shows("期限规则已过有效期"));
        page("shenhe", "/cases?word=" + number).andExpect(shows("规则已过有效期"));
    }

    @Test
    void isSaidDifferentlyOfAClockThatBeganInTime() throws Exception {
        CaseNumber number = walk.forwarded();
        ledger.start(number, YEARLY, null, clock.instant());
        page("shenhe", "/cases/" + number).andExpect(content().string(not(containsString("已过有效期"))));

        clock.set(LocalDateTime.of(2026, 11, 26, 9, 0));
        page("shenhe", "/cases/" + number).andExpect(shows("起算时有效，本期限仍照此计算"));
    }

    @Test
    void isSaidToPrograms() throws Exception {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 11, 26, 9, 0));
        ledger.start(number, YEARLY, null, clock.instant());

        page("shenhe", "/api/cases/" + number)
                .andExpect(jsonPath("$.deadlines[0].ruleRunOut").value(false))
                .andExpect(jsonPath("$.deadlines[1].ruleRunOut").value(true))
                .andExpect(jsonPath("$.deadlines[1].ruleNote").value(containsString("2026-11-25")));
        page("shenhe", "/api/cases/" + number + "/deadlines")
                .andExpect(jsonPath("$[1].ruleRunOut").value(true));
    }

    @Test
    void isToldToTheAdministratorOnceThirtyDaysBefore() {
        clock.set(LocalDateTime.of(2026, 10, 25, 9, 0));
        ends.tell();
        assertThat(told()).isZero();

        clock.set(LocalDateTime.of(2026, 10, 26, 9, 0));
        ends.tell();
        ends.tell();
        clock.set(LocalDateTime.of(2026, 12, 1, 9, 0));
        ends.tell();
        assertThat(told()).isEqualTo(1);
        assertThat(notices.inbox(ADMIN, 1).rows().get(0).text())
                .contains("WH-14a")
                .contains("2026-11-25");
    }

    private long told() {
        return notices.inbox(ADMIN, 1).rows().stream()
                .map(Notice::subject)
                .filter("期限规则即将失效"::equals)
                .count();
    }

    private ResultActions page(String reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader)).accept(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
