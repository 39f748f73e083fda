package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grants;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.notice.Notices;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RefusedRequestTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    ShareRequests requests;

    @Autowired
    Grants grants;

    @Autowired
    Notices notices;

    @Autowired
    Papers papers;

    @Test
    @Clause("YC-22f")
    void tellsTheApplicantReasonsAndBasis() {
        CaseNumber number = walk.forwarded();
        walk.complete(
                number,
                "shenhe",
                Map.of(
                        "decision", "refuse",
                        "refusalReasons", "申请用途超出法定职责",
                        "refusalBasis", "《中华人民共和国个人信息保护法》第三十四条"));

        ShareRequest request = requests.find(number).orElseThrow();
        assertThat(walk.hasEnded(number)).isTrue();
        assertThat(request.state()).isEqualTo(RequestState.REFUSED);
        assertThat(request.decision().orElseThrow().refusalBasis()).contains("第三十四条");
        assertThat(grants.ofCase(number)).isEmpty();
        assertThat(notices.inbox(new PersonId("shenqing"), 1).rows().get(0).text())
                .contains("申请用途超出法定职责", "第三十四条");
        assertThat(PaperText.of(papers, number, DocumentKind.REFUSAL_LETTER))
                .contains("申请用途超出法定职责", "第三十四条", "三、救济途径对本决定有异议的，可以请公共数据主管部门协调");
    }

    @Test
    @Clause("YC-22f")
    void isNotTakenWithoutReasonsAndBasis() {
        CaseNumber number = walk.forwarded();

        assertThatThrownBy(() -> walk.complete(number, "shenhe", Map.of("decision", "refuse")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请填写“不同意的理由”")
                .hasMessageContaining("请填写“不同意的法律、法规依据”");
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.UNDER_REVIEW);
    }
}
