package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.CaseSheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@ApplicationTest
class ReturnedOpenRequestTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    @Qualifier("openDataRequestSheets")
    CaseSheets sheets;

    private static final Map<String, Object> RETURN = Map.of("checkDecision", "return", "missing", "请写明成果是否公开发表");

    @Autowired
    OpenDataRequests requests;

    @Autowired
    Ledger ledger;

    @Autowired
    Papers papers;

    @Autowired
    MovableClock clock;

    @Test
    @Clause("YC-29b")
    void countsAsReceivedWhenItIsComplete() {
        CaseNumber number = open.applied();
        walk.complete(number, "shouli", RETURN);
        assertThat(ledger.of(number)).extracting(RunningDeadline::state).containsExactly(DeadlineState.CANCELLED);
        assertThat(PaperText.of(papers, number, DocumentKind.COMPLETION_LETTER)).contains("请写明成果是否公开发表");

        clock.set(LocalDateTime.of(2026, 3, 5, 10, 0));
        Map<String, Object> completed = OpenWalk.completion();
        completed.put("resultForm", "公开发表的研究报告");
        completed.put("periodFrom", "2026-03-05");
        walk.complete(number, "gongmin", completed);

        assertThat(requests.get(number).wish().resultForm()).isEqualTo("公开发表的研究报告");
        assertThat(ledger.of(number)).hasSize(2);
        assertThat(ledger.of(number).get(1).dueDate()).isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    void isReturnedOnceOnly() {
        CaseNumber number = open.applied();
        walk.complete(number, "shouli", RETURN);
        walk.complete(number, "gongmin", OpenWalk.completion());

        assertThatThrownBy(() -> walk.complete(number, "shouli", RETURN)).hasMessageContaining("退回补正过一次");
    }

    @Test
    @Clause("YC-29d")
    void isNotAcceptedWithReasonsAndLegalBasisOnly() {
        CaseNumber number = open.applied();
        assertThatThrownBy(() -> walk.complete(
                        number, "shouli", Map.of("checkDecision", "notAccept", "nonAcceptanceReason", "申请内容与所选资源无关")))
                .hasMessageContaining("请填写“不予受理的法律、法规依据”");
        walk.complete(number, "shouli", OpenWalk.notAccept("申请内容与所选资源无关"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_OpenRequestNotAccepted");
        assertThat(walk.letters(number, "gongmin").get(0).text())
                .contains("与所选资源无关")
                .contains("《公共数据管理办法》第二十九条");
        assertThat(PaperText.of(papers, number, DocumentKind.REFUSAL_LETTER))
                .contains("申请内容与所选资源无关", "《公共数据管理办法》第二十九条", "行政复议");
        assertThat(sheets.of(number).toString()).contains("不予受理的依据").contains("《公共数据管理办法》第二十九条");
    }
}
