package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grants;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CountySubscriptionTest {
    @Autowired
    RouteWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    Cases register;

    @Autowired
    ShareRequests requests;

    @Autowired
    Grants grants;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Test
    @Clause("YC-22g")
    void goesToTheCountysAuthorityFirst() {
        CaseNumber number = walk.subscribe("quxu");

        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.AT_COUNTY);
        assertThat(cases.tasks(number, "shouli")).isEmpty();
        assertThat(cases.task(number, "dongping").name()).isEqualTo("县级审查");
        assertThat(cases.subjects(number, "dongping")).contains("新的县级共享申请待审查");
        assertThat(ledger.of(number)).isEmpty();
    }

    @Test
    @Clause("YC-22g")
    void isSubmittedToTheCityWhoseOperatorAuthorisesTheCounty() {
        CaseNumber number = walk.subscribe("quxu");
        clock.set(LocalDateTime.of(2026, 3, 4, 9, 0));
        cases.complete(number, "dongping", RouteWalk.SUBMIT);
        assertThat(ledger.of(number).get(0).dueDate()).isEqualTo(LocalDate.of(2026, 3, 5));
        cases.complete(number, "shouli", Map.of("openDecision", "open"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_AccessOpened");
        assertThat(grants.ofCase(number).orElseThrow().terms()).contains("授权由东屏区公共数据平台访问");
        assertThat(cases.subjects(number, "dongping")).contains("县级申请已答复：同意");
        assertThat(cases.subjects(number, "quxu")).contains("申请已提交市级", "访问权限已开通");
    }

    @Test
    @Clause({"YC-22g", "YC-22f"})
    void endsAtTheCountyWithReasonsAndBasis() {
        CaseNumber number = walk.subscribe("quxu");
        assertThatThrownBy(() -> cases.complete(number, "dongping", Map.of("countyDecision", "refuse")))
                .hasMessageContaining("请填写“不予同意的理由”")
                .hasMessageContaining("请填写“不予同意的法律、法规依据”");
        cases.complete(number, "dongping", RouteWalk.REFUSE_AT_COUNTY);

        assertThat(cases.end(number)).isEqualTo("EndEvent_CountyRefused");
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.COUNTY_REFUSED);
        assertThat(cases.letters(number, "quxu").get(0).text()).contains("超出该单位职责", "第二十一条");
    }

    @Test
    void isReturnedOnceForCompletion() {
        CaseNumber number = walk.subscribe("quxu");
        Map<String, Object> back = Map.of("countyDecision", "return", "missing", "请写明使用的系统");
        cases.complete(number, "dongping", back);
        cases.complete(number, "quxu", RouteWalk.completed(walk.subscription()));

        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.AT_COUNTY);
        assertThatThrownBy(() -> cases.complete(number, "dongping", back)).hasMessageContaining("已经退回补正过一次");
        cases.complete(number, "dongping", RouteWalk.SUBMIT);
        assertThat(cases.task(number, "shouli").name()).isEqualTo("受理开通");
    }

    @Test
    void isSeenByTheAuthorityOfItsOwnCountyOnly() {
        CaseNumber number = walk.subscribe("quxu");
        assertThat(register.view(number, cases.person("dongping")).number()).isEqualTo(number);
        assertThat(register.view(number, cases.person("zhuguan")).number()).isEqualTo(number);
        assertThat(cases.tasks(number, "linjiang")).isEmpty();
        assertThatThrownBy(() -> register.view(number, cases.person("linjiang")))
                .isInstanceOf(NotFound.class);

        CaseNumber ofTheCity = walk.subscribe("shenqing");
        assertThatThrownBy(() -> register.view(ofTheCity, cases.person("dongping")))
                .isInstanceOf(NotFound.class);
        assertThat(register.visibleTo(cases.person("dongping"), new CaseQuery("", null, 1, 100))
                        .rows())
                .extracting(CaseRow::number)
                .contains(number)
                .doesNotContain(ofTheCity);
    }
}
