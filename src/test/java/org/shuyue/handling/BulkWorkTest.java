package org.shuyue.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.TaskList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Several tasks in one go: a result for each, and none lost when another is refused. */
@ApplicationTest
class BulkWorkTest {
    private static final Map<String, Object> ACCEPT = Map.of("checkDecision", "accept");

    @Autowired
    ShareWalk walk;

    @Autowired
    BulkWork bulk;

    @Autowired
    Cases register;

    @Autowired
    TaskList list;

    @Autowired
    MockMvc web;

    @Test
    void keepsWhatWasChosenOnAnotherPage() throws Exception {
        walk.applied();
        String here = list.of(walk.person("shouli"), "", 1).rows().get(0).taskId();

        web.perform(get("/tasks").param("task", here, "elsewhere").with(user("shouli")))
                .andExpect(content().string(containsString("value=\"" + here + "\" checked")))
                .andExpect(content().string(containsString("type=\"hidden\" name=\"task\" value=\"elsewhere\"")))
                .andExpect(content().string(containsString("其他页已选 1 项")));
    }

    @Test
    void acceptsSeveralApplications() {
        CaseNumber one = walk.applied();
        CaseNumber other = appliedForAnother();
        List<String> tasks = List.of(task(one), task(other));

        List<BulkWork.Outcome> outcomes = bulk.complete(tasks, ACCEPT, walk.person("shouli"));

        assertThat(outcomes).hasSize(2).allMatch(BulkWork.Outcome::done);
        assertThat(outcomes)
                .extracting(BulkWork.Outcome::caseNumber)
                .containsExactlyInAnyOrder(one.value(), other.value());
        assertThat(walk.task(one, "shenhe").name()).isEqualTo("审核共享申请");
        assertThat(walk.task(other, "weijian").name()).isEqualTo("审核共享申请");
    }

    @Test
    void losesNothingWhenOneFails() {
        CaseNumber one = walk.applied();
        CaseNumber other = appliedForAnother();
        List<String> tasks = List.of(task(one), task(other));
        walk.complete(
                one,
                "shouli",
                Map.of(
                        "checkDecision",
                        "notAccept",
                        "nonAcceptanceReason",
                        "不在共享的范围之内",
                        "nonAcceptanceBasis",
                        "《公共数据管理办法》第二十二条"));

        assertThatThrownBy(() -> bulk.complete(tasks, ACCEPT, walk.person("shouli")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("同一种任务");
        List<BulkWork.Outcome> outcomes = bulk.handOver(List.of(task(other)), "shouli", "", walk.person("duban"));

        assertThat(outcomes).extracting(BulkWork.Outcome::done).containsExactly(true);
        assertThat(walk.task(other, "shouli").mine()).isTrue();
    }

    @Test
    void tellsWhyOneWasNotDone() {
        CaseNumber one = walk.applied();
        CaseNumber other = walk.forwardedUnderOwnRules();
        List<String> tasks = List.of(task(one), walk.task(other, "weijian").taskId());

        List<BulkWork.Outcome> outcomes = bulk.handOver(tasks, "shouli", "", walk.person("duban"));

        assertThat(outcomes).extracting(BulkWork.Outcome::done).containsExactly(true, false);
        assertThat(outcomes.get(1).text()).contains("不能接办");
        assertThat(outcomes.get(1).caseNumber()).isEqualTo(other.value());
    }

    @Test
    void keepsTheFormWhenNothingWasDone() {
        CaseNumber one = walk.applied();

        assertThatThrownBy(() ->
                        bulk.complete(List.of(task(one)), Map.of("checkDecision", "return"), walk.person("shouli")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(one.value());
        assertThatThrownBy(() -> bulk.complete(List.of(task(one)), ACCEPT, walk.person("shenhe")))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> bulk.complete(List.of(), ACCEPT, walk.person("shouli")))
                .hasMessageContaining("没有选择任务");
        assertThat(task(one)).isNotEmpty();
    }

    @Test
    void leavesDecisionsOfReviewersToEachCase() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();

        assertThat(bulk.form(List.of(task))).isEmpty();
        assertThatThrownBy(() -> bulk.complete(List.of(task), Map.of("decision", "agree"), walk.person("shenhe")))
                .hasMessageContaining("不能批量办理");
    }

    @Test
    void asksOnceMoreAndShowsTheResults() throws Exception {
        CaseNumber number = walk.applied();
        String task = task(number);
        MockHttpSession session = new MockHttpSession();

        web.perform(get("/tasks").with(user("shouli")).session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("选择办件 " + number + " 的受理审查")));
        web.perform(get("/tasks/chosen")
                        .param("task", task)
                        .with(user("shouli"))
                        .session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number.value())))
                .andExpect(content().string(containsString("确认办理 1 件")))
                .andExpect(content().string(not(containsString("\"disabled\":true"))));
        web.perform(post("/api/tasks/bulk")
                        .param("task", task)
                        .with(user("shouli"))
                        .with(csrf())
                        .session(session)
                        .contentType("application/json")
                        .content("{\"checkDecision\":\"accept\"}"))
                .andExpect(status().isOk());
        web.perform(get("/tasks").with(user("shouli")).session(session))
                .andExpect(content().string(containsString("成功 1 件，没有办成 0 件")))
                .andExpect(content().string(containsString(number.value())));
        web.perform(get("/tasks").with(user("shouli")).session(session))
                .andExpect(content().string(not(containsString("办理结果"))));
        web.perform(get("/tasks/chosen").with(user("shouli"))).andExpect(redirectedUrl("/tasks"));
        assertThat(register.look(number).orElseThrow().state()).isEqualTo("审核中");
    }

    private CaseNumber appliedForAnother() {
        Map<String, Object> fields = walk.application();
        fields.put("resource", ShareWalk.OWN_RULES);
        fields.put("requestedItems", List.of("cert_no", "hospital"));
        return walk.apply("shenqing", fields);
    }

    private String task(CaseNumber number) {
        return walk.task(number, "shouli").taskId();
    }
}
