package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.party.Absence;
import org.shuyue.party.People;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.workflow.FinishedTask;
import org.shuyue.workflow.FinishedTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 我已办结 and 代办: what one has done, and what one does for somebody who is away. */
@ApplicationTest
class DoneAndStandInTest {
    private static final PersonId REVIEWER = new PersonId("shenhe");
    private static final PersonId LEADER = new PersonId("lingdao");

    @Autowired
    ShareWalk walk;

    @Autowired
    FinishedTasks finished;

    @Autowired
    Substitutions substitutions;

    @Autowired
    People people;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    MockMvc web;

    @AfterEach
    void allAreBack() {
        identity.clearAuthentication();
        substitutions.of(REVIEWER).stream()
                .filter(absence -> absence.state() == Absence.State.RUNNING)
                .forEach(absence -> substitutions.cancel(absence.id(), new PersonId("admin")));
    }

    @Test
    void listsWhatOneHasDoneAndFindsIt() throws Exception {
        CaseNumber number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        assertThat(finished.of(walk.person("shenhe"), number.value(), null, null, 1)
                        .rows())
                .extracting(FinishedTask::taskName)
                .containsExactly("审核共享申请");
        assertThat(finished.of(walk.person("fuhe"), number.value(), null, null, 1)
                        .rows())
                .isEmpty();
        page("shenhe", "/tasks/done?word=" + number + "&from=2026-03-02&until=2026-03-02")
                .andExpect(content().string(containsString(number.value())))
                .andExpect(content().string(containsString("审核共享申请")));
        page("shenhe", "/tasks/done?word=" + number + "&until=2026-03-01")
                .andExpect(content().string(containsString("没有符合条件的任务")));
        page("shenhe", "/tasks/done?word=%25%27").andExpect(content().string(not(containsString(number.value()))));
        page("shenhe", "/tasks/done?from=2026-03-09&until=2026-03-01")
                .andExpect(content().string(containsString("截止日期不能早于起始日期")));
    }

    @Test
    void turnsThePages() {
        for (int i = 0; i < 21; i++) {
            walk.complete(walk.applied(), "shouli", ShareWalk.notAccept("申请的数据不在共享范围"));
        }

        assertThat(finished.of(walk.person("shouli"), "", null, null, 1).rows()).hasSize(FinishedTasks.PAGE_SIZE);
        assertThat(finished.of(walk.person("shouli"), "", null, null, 2).rows()).isNotEmpty();
    }

    @Test
    void showsTheSubstituteWhatIsDoneForTheAbsentOnly() {
        CaseNumber claimed = walk.forwarded();
        tasks.claim(walk.task(claimed, "shenhe").taskId(), "shenhe");
        assertThat(standingIn("lingdao")).isEmpty();

        substitutions.record(
                REVIEWER, LEADER, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), people.actor(REVIEWER));
        CaseNumber waiting = walk.forwardedUnderOwnRules();

        assertThat(standingIn("lingdao")).contains(claimed.value()).doesNotContain(waiting.value());
        assertThat(standingIn("fuhe")).isEmpty();
        walk.complete(claimed, "lingdao", Map.of("decision", "agree"));
        assertThat(finished.of(walk.person("lingdao"), claimed.value(), null, null, 1)
                        .rows())
                .extracting(FinishedTask::shownName)
                .containsExactly("凌道（代 沈荷）");
    }

    private List<String> standingIn(String login) {
        identity.setAuthentication(
                login,
                identity.createGroupQuery().groupMember(login).list().stream()
                        .map(group -> group.getId())
                        .toList());
        List<Task> found = filters.list(
                filters.createTaskFilterQuery().filterName("代办").singleResult().getId());
        identity.clearAuthentication();
        return found.stream()
                .map(task -> String.valueOf(tasks.getVariableLocal(task.getId(), "caseNumber")))
                .toList();
    }

    private org.springframework.test.web.servlet.ResultActions page(String login, String path) throws Exception {
        return web.perform(get(path).with(user(login))).andExpect(status().isOk());
    }
}
