package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AgreedRequestTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    ShareRequests requests;

    @Autowired
    Grants grants;

    @Autowired
    Ledger ledger;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Autowired
    Agencies agencies;

    @Test
    @Clause({"YC-22c", "YC-22d"})
    void opensAccessToWhatWasAskedFor() {
        CaseNumber number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        assertThat(walk.hasEnded(number)).isTrue();
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.AGREED);
        Grant grant = grants.ofCase(number).orElseThrow();
        assertThat(grant.items()).containsExactly("person_name", "registered_on");
    }

    @Test
    @Clause("YC-22c")
    void runsFiveWorkingDaysFromForwarding() {
        CaseNumber number = walk.forwarded();

        var deadline = ledger.of(number).get(0);
        assertThat(deadline.clause()).isEqualTo("YC-22c");
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(walk.task(number, "shenhe").dueAt()).isEqualTo(deadline.dueAt());

        walk.complete(number, "fuhe", Map.of("decision", "agree"));
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.MET);
        assertThat(ledger.of(number).get(0).breached()).isFalse();
    }

    @Test
    @Clause("YC-22c")
    void isAcceptedInWritingWithTheLastDayOfTheAnswer() {
        CaseNumber number = walk.forwarded();

        assertThat(PaperText.of(papers, number, DocumentKind.ACCEPTANCE_LETTER))
                .contains(number.value(), "现予受理", "答复期限：5个工作日，最后一日为2026年3月9日", "第二十二条")
                .contains("发文单位（盖章）" + agencyOf("shouli"));
    }

    @Test
    @Clause("YC-22d")
    void keepsTheConditionsOfAConditionalAgreement() {
        CaseNumber number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agreeWithConditions", "terms", "仅限在政务外网内使用"));

        assertThat(grants.ofCase(number).orElseThrow().terms()).contains("仅限在政务外网内使用", "不得提供给第三方");
        assertThat(cases.view(number, walk.person("shenqing")).state()).isEqualTo("同意共享");
    }

    @Test
    @Clause({"YC-22a", "YC-22e", "YC-F1"})
    void waitsForTheTableDeliveryWhereACopyIsNeeded() {
        Map<String, Object> fields = walk.application();
        fields.put("accessMethod", "table");
        CaseNumber number = walk.apply("shenqing", fields);
        walk.complete(number, "shouli", Map.of("checkDecision", "accept"));
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        assertThat(walk.hasEnded(number)).isTrue();
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.TABLE_DELIVERY_TO_FOLLOW);
        assertThat(PaperText.of(papers, number, DocumentKind.CITY_FILING_FORM))
                .contains("社会救助信息系统", "《社会救助暂行办法》第五十八条", "姓名、登记日期", "联系人电话0000-8800001", "一式三份");
        assertThat(grants.ofCase(number)).isEmpty();
    }

    private String agencyOf(String login) {
        return agencies.find(walk.person(login).agency()).name();
    }
}
