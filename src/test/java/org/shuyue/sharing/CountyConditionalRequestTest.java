package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grants;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CountyConditionalRequestTest {
    @Autowired
    RouteWalk walk;

    @Autowired
    ShareWalk city;

    @Autowired
    CaseWalk cases;

    @Autowired
    ShareRequests requests;

    @Autowired
    Grants grants;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void nothingIsAuthorised() {
        walk.revokeWhole();
    }

    @Test
    @Clause("YC-22h")
    void isAnsweredWithinFiveWorkingDaysFromForwarding() {
        CaseNumber number = walk.forwardedFromCounty(RouteWalk.SUBMIT);
        assertThat(number.value()).startsWith("XG");
        RunningDeadline deadline = ledger.of(number).get(0);
        assertThat(deadline.ruleId()).isEqualTo("county-conditional-share.review");
        assertThat(deadline.clause()).isEqualTo("YC-22h");
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(cases.task(number, "shenhe").dueAt()).isEqualTo(deadline.dueAt());

        cases.complete(number, "shenhe", RouteWalk.AGREE);

        assertThat(cases.end(number)).isEqualTo("EndEvent_SharingAgreed");
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.MET);
        assertThat(grants.ofCase(number).orElseThrow().items()).containsExactly("person_name", "registered_on");
        assertThat(grants.ofCase(number).orElseThrow().terms()).contains("东屏区公共数据平台");
    }

    @Test
    @Clause({"YC-22h", "YC-22f"})
    void isRefusedByTheProviderWithReasonsAndBasis() {
        CaseNumber number = walk.forwardedFromCounty(RouteWalk.SUBMIT);
        assertThatThrownBy(() -> cases.complete(number, "shenhe", Map.of("decision", "refuse")))
                .hasMessageContaining("请填写“不同意的理由”");
        cases.complete(
                number,
                "shenhe",
                Map.of("decision", "refuse", "refusalReasons", "申请用途超出法定职责", "refusalBasis", "《统计法》第九条"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_SharingRefused");
        assertThat(cases.letters(number, "quxu").get(0).text()).contains("超出法定职责", "《统计法》第九条");
        assertThat(grants.ofCase(number)).isEmpty();
    }

    @Test
    @Clause({"YC-22h", "YC-22f"})
    void isNotAcceptedByTheOperatorWithReasonsAndBasis() {
        CaseNumber number = walk.applyFromCounty("quxu");
        cases.complete(number, "dongping", RouteWalk.SUBMIT);
        assertThatThrownBy(() -> cases.complete(number, "shouli", Map.of("checkDecision", "notAccept")))
                .hasMessageContaining("请填写“不予受理的理由”")
                .hasMessageContaining("请填写“不予受理的法律、法规依据”");
        cases.complete(
                number,
                "shouli",
                Map.of("checkDecision", "notAccept", "refusalReasons", "与在用接口重复", "refusalBasis", "《公共数据管理办法》第二十一条"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_RequestNotAccepted");
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.NOT_ACCEPTED);
    }

    @Test
    void isEscalatedWhenTheProviderIsSilent() {
        CaseNumber number = walk.forwardedFromCounty(RouteWalk.SUBMIT);
        clock.set(LocalDateTime.of(2026, 3, 9, 0, 1));
        cases.fireTimers(number);
        assertThat(cases.subjects(number, "shenhe")).contains("催办：审核共享申请即将到期");
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 1));
        cases.fireTimers(number);

        assertThat(cases.subjects(number, "duban")).contains("督办：审核共享申请超期未完成");
        assertThat(cases.subjects(number, "lingdao")).contains("督办：审核共享申请超期未完成");
    }

    @Test
    void isGrantedInPartOnly() {
        CaseNumber number = walk.forwardedFromCounty(RouteWalk.SUBMIT);
        cases.complete(
                number,
                "shenhe",
                Map.of(
                        "decision", "agreePartly",
                        "grantedItems", List.of("person_name"),
                        "refusalReasons", "登记日期与事项无关",
                        "refusalBasis", "《公共数据管理办法》第二十一条"));

        assertThat(grants.ofCase(number).orElseThrow().items()).containsExactly("person_name");
    }

    @Test
    @Clause("YC-22h")
    void doesNotTakeTheCitysWay() {
        assertThatThrownBy(() -> cases.start("conditional-share", "quxu", city.application()))
                .hasMessageContaining("县级单位申请市级资源，须经县级公共数据主管部门提交")
                .hasMessageContaining("/start/county-conditional-share?resource=A0101-0001");
        assertThatThrownBy(() -> cases.start("county-conditional-share", "minzheng", city.application()))
                .hasMessageContaining("请改走“有条件共享申请”");
    }

    @Test
    void staysInTheCountyForDataOfItsOwn() {
        Map<String, Object> fields = city.application();
        fields.put("resource", "A0201-0001");
        assertThatThrownBy(() -> cases.start("county-conditional-share", "xianqu", fields))
                .hasMessageContaining("由本单位提供，无需申请");
    }
}
