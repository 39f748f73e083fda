package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Procedures;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RefusedOpenApplicationTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    Cases cases;

    @Autowired
    Procedures procedures;

    @ParameterizedTest
    @CsvSource({
        "requestTitle, '', 请填写“申请标题”",
        "reason, 研究, 至少 10 个字",
        "kind, wholesale, 所列选项",
        "resultForm, '', 请填写“成果形式”",
        "periodFrom, 2026-03-01, 不能早于今天",
        "periodUntil, 2026-03-01, 不能早于起始日期",
        "periodUntil, 2030-03-02, 最长三年",
        "periodUntil, 明年, 应当是日期",
        "resource, A0001-0001, 无条件开放",
        "resource, A0101-0002, 没有编码为",
        "resource, A9999-0001, 没有编码为"
    })
    @Clause("YC-29b")
    void saysWhatIsWrong(String field, String text, String told) {
        Map<String, Object> fields = OpenWalk.application();
        fields.put(field, text);

        assertThatThrownBy(() -> walk.start("open-data-request", "gongmin", fields))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(told);
    }

    @Test
    void isSentToSharingWhenAnAgencyApplies() {
        assertThatThrownBy(() -> walk.start("open-data-request", "shenqing", OpenWalk.application()))
                .hasMessageContaining("共享申请");
        assertThatThrownBy(() -> walk.start("open-data-request", "VISITOR", OpenWalk.application()))
                .hasMessageContaining("注册后提出");
    }

    @Test
    void isMadeOnceByEachCitizenWhateverOthersHaveUnderWay() {
        CaseNumber first = open.applied();

        assertThatThrownBy(() -> walk.start("open-data-request", "gongmin", OpenWalk.application()))
                .hasMessageContaining("已有在办的申请 " + first);
        CaseNumber others = open.apply("qiye", OpenWalk.application());
        assertThatThrownBy(() -> cases.view(others, walk.person("gongmin"))).hasMessageContaining("无权查看");
        assertThat(cases.visibleTo(walk.person("qiye"), new CaseQuery("", null, 1, 100))
                        .rows())
                .allSatisfy(row -> assertThat(row.applicant())
                        .isEqualTo(walk.person("qiye").id()));
    }

    @Test
    void isOfferedToThePublicOnly() {
        assertThat(procedures.openTo(walk.person("gongmin")))
                .anySatisfy(offer -> assertThat(offer.processId()).isEqualTo("open-data-request"));
        assertThat(procedures.openTo(walk.person("shenqing")))
                .noneSatisfy(offer -> assertThat(offer.processId()).isEqualTo("open-data-request"));
    }
}
