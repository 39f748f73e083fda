package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class FormsOnEveryPathTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    ShareRequests requests;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void completeTakesNoInvalidChoice() {
        String task = reviewTask();
        signIn("shenhe", "reviewer", "reviewer-A0101");

        assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "perhaps")))
                .hasMessageContaining("“审核结论”只能在所列选项中选择");
        assertThatThrownBy(() -> tasks.complete(task)).hasMessageContaining("请填写“审核结论”");
        assertThatThrownBy(() -> tasks.completeWithVariablesInReturn(task, Map.of("decision", 7), false))
                .hasMessageContaining("“审核结论”只能在所列选项中选择");
    }

    @Test
    void submitFormTakesNoUndeclaredVariable() {
        String task = reviewTask();
        signIn("shenhe", "reviewer", "reviewer-A0101");

        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "agree", "applicant", "shenhe")))
                .hasMessageContaining("没有“applicant”这个字段");
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "agree", "scenario", "改写")))
                .hasMessageContaining("“应用场景”只供查看");
    }

    @Test
    void noTaskEndsByAnErrorOrAnEscalation() {
        String task = reviewTask();

        assertThatThrownBy(() -> tasks.handleBpmnError(task, "any")).hasMessageContaining("请填写表单办理");
        assertThatThrownBy(() -> tasks.handleEscalation(task, "any")).hasMessageContaining("请填写表单办理");
        assertThatThrownBy(() -> tasks.resolveTask(task, Map.of("decision", "agree")))
                .hasMessageContaining("不能提交字段");
    }

    @Test
    void nobodyActsWithoutLogIn() {
        String task = reviewTask();

        assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "agree")))
                .hasMessageContaining("没有登录");
    }

    @Test
    void reviewersOfOtherAgenciesDoNotSeeTheTask() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        signIn("weijian", "reviewer", "reviewer-A0104");

        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
        assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "agree")))
                .isInstanceOf(RuntimeException.class);
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.UNDER_REVIEW);
    }

    @Test
    void theEngineStartsNothingWithoutTheStartForm() {
        signIn("shenqing", "requester");

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("conditional-share", "GX-own-number"))
                .hasMessageContaining("请填写“资源编码”");
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("conditional-share", Map.of("amount", -99_999)))
                .hasMessageContaining("amount");
    }

    @Test
    @Clause("YC-21a")
    void theStartFormWantsScenarioAndPromises() {
        Map<String, Object> fields = walk.application();
        fields.put("scenario", "短");
        fields.put("truthPromise", false);
        fields.remove("securityPromise");

        assertThatThrownBy(() -> walk.apply("shenqing", fields))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("“应用场景”至少 10 个字")
                .hasMessageContaining("请勾选“承诺：所填内容和应用场景真实”")
                .hasMessageContaining("请勾选“承诺：按国家标准落实数据安全措施，期满清理销毁”");
    }

    @Test
    void theStartFormNamesEveryUnfitValue() {
        Map<String, Object> fields = walk.application();
        fields.put("requestedItems", List.of("person_name", "salary"));
        fields.put("periodFrom", "2020-01-01");
        fields.put("periodUntil", "2019-01-01");
        assertThatThrownBy(() -> walk.apply("shenqing", fields))
                .hasMessageContaining("没有可以申请的信息项“salary”")
                .hasMessageContaining("“使用起始日期”不能早于今天")
                .hasMessageContaining("“使用截止日期”不能早于起始日期");

        Map<String, Object> absurd = walk.application();
        absurd.put("scenario", "长".repeat(10_000));
        absurd.put("periodUntil", "9999-99-99");
        assertThatThrownBy(() -> walk.apply("shenqing", absurd))
                .hasMessageContaining("“应用场景”最多 1000 个字，现有 10000 个字")
                .hasMessageContaining("“使用截止日期”应当是日期");
    }

    @Test
    void onlyConditionalResourcesOfOthersAreAppliedFor() {
        Map<String, Object> fields = walk.application();
        fields.put("resource", "A0001-0001");
        assertThatThrownBy(() -> walk.apply("shenqing", fields)).hasMessageContaining("不走有条件共享申请");
        fields.put("resource", "A9999-0001");
        assertThatThrownBy(() -> walk.apply("shenqing", fields)).hasMessageContaining("目录中没有编码为");
    }

    @Test
    void aSecondOpenRequestForTheSameIsRefused() {
        CaseNumber first = walk.applied();

        assertThatThrownBy(() -> walkAgain()).hasMessageContaining("已有在办的申请 " + first);
    }

    @Test
    void rareCharactersSurviveInEveryField() {
        String rare = "张三😀𠮷㛃 办理临时救助时核对就业登记";
        Map<String, Object> fields = walk.application();
        fields.put("scenario", rare);
        fields.put("contactName", "张𠮷㛃");
        CaseNumber number = walk.apply("shenqing", fields);

        assertThat(requests.find(number).orElseThrow().wish().scenario()).isEqualTo(rare);
        String task = walk.task(number, "shouli").taskId();
        assertThat(tasks.getVariable(task, "scenario")).isEqualTo(rare);
        assertThat(tasks.getVariable(task, "contactName")).isEqualTo("张𠮷㛃");
    }

    @Test
    void requestersAreThoseWithTheRole() {
        assertThat(walk.person("shenji").has(Role.REQUESTER)).isFalse();
        assertThatThrownBy(() -> walk.apply("shenji", walk.application())).isInstanceOf(RuntimeException.class);
    }

    private CaseNumber walkAgain() {
        return walk.start(walk.application(), "minzheng");
    }

    private String reviewTask() {
        return walk.task(walk.forwarded(), "shenhe").taskId();
    }

    private void signIn(String user, String... groups) {
        identity.setAuthentication(user, List.of(groups));
    }
}
