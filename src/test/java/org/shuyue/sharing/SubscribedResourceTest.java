package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SubscribedResourceTest {
    @Autowired
    RouteWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    ShareRequests requests;

    @Autowired
    Grants grants;

    @Autowired
    Ledger ledger;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    MovableClock clock;

    @Test
    @Clause("YC-22b")
    void isOpenedByTheOperatorAlone() {
        CaseNumber number = walk.subscribe("shenqing");
        assertThat(number.value()).startsWith("DY");
        assertThat(cases.tasks(number, "dongping")).isEmpty();

        cases.complete(number, "shouli", Map.of("openDecision", "open"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_AccessOpened");
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.OPENED);
        Grant grant = grants.ofCase(number).orElseThrow();
        assertThat(grant.items()).containsExactly("date", "kind", "name", "notice", "published");
        assertThat(grant.terms()).contains("不得提供给第三方").doesNotContain("东屏区");
        assertThat(cases.subjects(number, "shenqing")).contains("访问权限已开通");
    }

    @Test
    @Clause("YC-22b")
    void isToBeOpenedPromptlyFromItsSubmission() {
        CaseNumber number = walk.subscribe("shenqing");

        RunningDeadline deadline = ledger.of(number).get(0);
        assertThat(deadline.ruleId()).isEqualTo("unconditional-share.open");
        assertThat(deadline.clause()).isEqualTo("YC-22b");
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(deadline.duty()).isEqualTo(new AgencyId("A0002"));
        assertThat(cases.task(number, "shouli").dueAt()).isEqualTo(deadline.dueAt());

        cases.complete(number, "shouli", Map.of("openDecision", "open"));
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    @Clause("YC-22b")
    void isPressedForAndEscalatedWhenItWaits() {
        CaseNumber number = walk.subscribe("shenqing");

        clock.set(LocalDateTime.of(2026, 3, 3, 20, 1));
        cases.fireTimers(number);
        assertThat(cases.subjects(number, "shouli")).contains("催办：受理开通即将到期");
        clock.set(LocalDateTime.of(2026, 3, 4, 0, 1));
        cases.fireTimers(number);

        assertThat(cases.subjects(number, "duban")).contains("督办：受理开通超期未完成");
        assertThat(cases.subjects(number, "zhuguan")).contains("督办：受理开通超期未完成");
        assertThat(cases.subjects(number, "dongping")).isEmpty();
        assertThat(ledger.of(number).get(0).breached()).isTrue();
    }

    @Test
    @Clause({"YC-22b", "YC-22f"})
    void isRefusedForAFormalFaultOnlyWithReasonsAndBasis() {
        CaseNumber number = walk.subscribe("shenqing");
        assertThatThrownBy(() -> cases.complete(number, "shouli", Map.of("openDecision", "refuse")))
                .hasMessageContaining("请填写“形式问题”")
                .hasMessageContaining("请填写“不予开通的理由”")
                .hasMessageContaining("请填写“不予开通的法律、法规依据”");

        cases.complete(
                number,
                "shouli",
                Map.of(
                        "openDecision", "refuse",
                        "formalFault", "purposeMissing",
                        "refusalReasons", "没有写明在哪个事项中使用",
                        "refusalBasis", "《公共数据管理办法》第二十一条"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_OpeningRefused");
        ShareRequest request = requests.find(number).orElseThrow();
        assertThat(request.state()).isEqualTo(RequestState.NOT_OPENED);
        assertThat(request.decision().orElseThrow().refusalReasons()).contains("形式问题（未写明使用用途、应用场景）", "哪个事项");
        assertThat(grants.ofCase(number)).isEmpty();
        assertThat(cases.letters(number, "shenqing").get(0).text()).contains("没有写明在哪个事项中使用", "第二十一条");
    }

    @Test
    void isForTheItemsThatWereLeftChosen() {
        Map<String, Object> fields = walk.subscription();
        fields.put("requestedItems", List.of("date", "kind"));
        CaseNumber number = walk.start("unconditional-share", "shenqing", fields);
        cases.complete(number, "shouli", Map.of("openDecision", "open"));

        assertThat(grants.ofCase(number).orElseThrow().items()).containsExactly("date", "kind");
    }

    @Test
    void isTakenBackByTheApplicantAlone() {
        CaseNumber number = walk.subscribe("shenqing");
        assertThatThrownBy(() -> withdrawal.withdraw(number, "不再需要", cases.person("shouli")))
                .hasMessageContaining("只有申请人本人可以撤回申请");
        withdrawal.withdraw(number, "不再需要", cases.person("shenqing"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_RequestWithdrawn");
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    @Clause("YC-21a")
    void wantsScenarioAndPromises() {
        Map<String, Object> fields = new HashMap<>(walk.subscription());
        fields.put("scenario", "查看");
        fields.remove("truthPromise");
        fields.remove("compliancePromise");
        fields.put("securityPromise", false);

        assertThatThrownBy(() -> walk.start("unconditional-share", "shenqing", fields))
                .hasMessageContaining("“应用场景”至少 10 个字")
                .hasMessageContaining("请勾选“承诺：所填内容和应用场景真实”")
                .hasMessageContaining("请勾选“承诺：数据只用于本机构履行职责")
                .hasMessageContaining("请勾选“承诺：按国家标准落实数据安全措施");
    }

    @Test
    void isNoWayToOtherResources() {
        Map<String, Object> fields = walk.subscription();
        fields.put("resource", ShareWalk.RESOURCE);
        assertThatThrownBy(() -> walk.start("unconditional-share", "shenqing", fields))
                .hasMessageContaining("不走无条件共享订阅")
                .hasMessageContaining("/start/conditional-share?resource=A0101-0001");
    }
}
