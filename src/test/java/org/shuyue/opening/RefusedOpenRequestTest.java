package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RefusedOpenRequestTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    OpenDataRequests requests;

    @Autowired
    Papers papers;

    @Test
    @Clause("YC-29d")
    void tellsReasonsAndBasis() {
        CaseNumber number = open.accepted(open.applied());
        walk.complete(number, "shenhe", OpenWalk.REFUSE);

        assertThat(walk.end(number)).isEqualTo("EndEvent_OpeningRefused");
        assertThat(requests.get(number).state()).isEqualTo(OpenDataRequestState.REFUSED);
        assertThat(walk.letters(number, "gongmin").get(0).text())
                .contains("超出开放条件")
                .contains("第二十六条");
        assertThat(PaperText.of(papers, number, DocumentKind.REFUSAL_LETTER))
                .contains("超出开放条件", "第二十六条", "60日内依法申请行政复议", "6个月内依法提起行政诉讼");
    }

    @Test
    @Clause("YC-29d")
    void isImpossibleWithoutReasonsOrBasis() {
        CaseNumber number = open.accepted(open.applied());
        for (String missing : new String[] {"refusalReasons", "refusalBasis"}) {
            Map<String, Object> fields = new java.util.HashMap<>(OpenWalk.REFUSE);
            fields.remove(missing);
            assertThatThrownBy(() -> walk.complete(number, "shenhe", fields)).hasMessageContaining("请填写“不同意的");
        }
        assertThat(walk.hasEnded(number)).isFalse();
    }
}
