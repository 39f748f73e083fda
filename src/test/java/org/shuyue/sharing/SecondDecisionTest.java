package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.support.ApplicationTest;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever comes second to a task is told who was first, by whatever way; and nobody moves a due date by hand. */
@ApplicationTest
class SecondDecisionTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    CaseTasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Ledger ledger;

    @Autowired
    MockMvc web;

    @AfterEach
    void nobodyStaysLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void isToldWhoWasFirstInThePortal() throws Exception {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "agree"), walk.person("fuhe")))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("“审核共享申请”已由沈荷于 2026-03-02 09:00 办结");
        web.perform(post("/api/cases/" + number + "/tasks/" + task)
                        .with(user("fuhe"))
                        .with(csrf())
                        .contentType("application/json")
                        .content("{\"decision\":\"agree\"}"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("已由沈荷于 2026-03-02 09:00 办结")));
    }

    @Test
    void isToldWhoWasFirstByTheEngine() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        identity.setAuthentication("fuhe", List.of("reviewer", "reviewer-A0101"));
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "agree")))
                .hasMessageContaining("已由沈荷于 2026-03-02 09:00 办结")
                .hasMessageContaining("没有生效");
        assertThatThrownBy(() -> engine.complete(task, Map.of("decision", "agree")))
                .hasMessageContaining("已由沈荷于 2026-03-02 09:00 办结");
        identity.setAuthentication("weijian", List.of("reviewer", "reviewer-A0104"));
        assertThatThrownBy(() -> engine.complete(task, Map.of("decision", "agree")))
                .message()
                .doesNotContain("沈荷");
    }

    @Test
    void isToldThatTheCaseHasEnded() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        withdrawal.withdraw(number, "不再需要", walk.person("shenqing"));

        identity.setAuthentication("shenhe", List.of("reviewer", "reviewer-A0101"));
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "agree")))
                .hasMessageContaining("“审核共享申请”已随办件终止")
                .hasMessageContaining("撤回");
    }

    @Test
    void findsAHarmlessPageBehindTheBackButton() throws Exception {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        web.perform(get("/cases/" + number + "/tasks/" + task).with(user("shenhe")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“审核共享申请”已由您本人于 2026-03-02 09:00 办结")))
                .andExpect(content().string(containsString("不会重复办理")));
        web.perform(get("/cases/" + number + "/tasks/no-such-task").with(user("shenhe")))
                .andExpect(status().isNotFound());
    }

    @Test
    void cannotMoveTheDueDate() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        var due = ledger.of(number).get(0).dueAt();
        Date before = waiting(task).getDueDate();

        identity.setAuthentication("shenhe", List.of("reviewer", "reviewer-A0101"));
        engine.claim(task, "shenhe");
        Task mine = engine.createTaskQuery().taskId(task).singleResult();
        mine.setDueDate(Date.from(before.toInstant().plus(Duration.ofDays(10))));
        assertThatThrownBy(() -> engine.saveTask(mine)).isInstanceOf(AuthorizationException.class);
        Task again = engine.createTaskQuery().taskId(task).singleResult();
        again.setFollowUpDate(before);
        assertThatThrownBy(() -> engine.saveTask(again)).isInstanceOf(AuthorizationException.class);
        identity.clearAuthentication();

        assertThat(waiting(task).getDueDate()).isEqualTo(before);
        assertThat(ledger.of(number).get(0).dueAt()).isEqualTo(due);
    }

    private Task waiting(String task) {
        return engine.createTaskQuery().taskId(task).singleResult();
    }
}
