package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.DataService;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.party.Agency;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.Procedures;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AgreedOpenRequestTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    OpenDataRequests requests;

    @Autowired
    UseAgreements agreements;

    @Autowired
    Grants grants;

    @Autowired
    DataService data;

    @Autowired
    Papers papers;

    @Autowired
    Procedures procedures;

    @Autowired
    MovableClock clock;

    @Test
    @Clause("YC-29c")
    void waitsForTheSignatureUnderAnAgreementWithAllEightClauses() {
        CaseNumber number = open.agreed("dataset");

        assertThat(requests.get(number).state()).isEqualTo(OpenDataRequestState.AWAITING_SIGNATURE);
        UseAgreement agreement = agreements.find(number).orElseThrow();
        assertThat(agreement.clauses())
                .containsOnlyKeys("用途", "使用范围", "使用方式", "后续服务和反馈要求", "禁止条款", "信用承诺", "违约责任", "争议解决方式")
                .allSatisfy((heading, text) -> assertThat(text).as(heading).isNotBlank());
        assertThat(agreement.purpose()).contains("青年就业流向研究");
        assertThat(agreement.scope()).contains("2026-03-02 至 2026-09-02");
        assertThat(agreement.followUp()).contains("每半年");
        assertThat(agreements.signature(number).orElseThrow().signedAt()).isNull();
        assertThat(walk.subjects(number, "gongmin")).contains("开放申请已同意，请签订利用协议");
    }

    @Test
    @Clause("YC-29c")
    void isOpenedOnceTheAgreementIsSigned() {
        CaseNumber number = open.signed("dataset");

        assertThat(PaperText.of(papers, number, DocumentKind.CONSENT_LETTER)).contains("予以同意");
        assertThat(PaperText.of(papers, number, DocumentKind.USE_AGREEMENT))
                .contains("申请人龚敏", "青年就业流向研究", "2026年3月2日至2026年9月2日", "第八条争议解决方式", "申请方（盖章）龚敏");
        UseAgreements.Signature signature = agreements.signature(number).orElseThrow();
        assertThat(signature.signedName()).isEqualTo("龚敏");
        assertThat(signature.signedAt()).isEqualTo(clock.instant());
        assertThat(signature.hash())
                .isEqualTo(agreements.find(number).orElseThrow().hash());
        assertThat(walk.end(number)).isEqualTo("EndEvent_OpeningAgreed");
        assertThat(requests.get(number).state()).isEqualTo(OpenDataRequestState.OPENED);
        assertThat(grants.ofCase(number)).isEmpty();
        assertThat(procedures.sheets("open-data-request", number))
                .extracting(CaseSheet::heading)
                .containsExactly("办理结果", "公共数据利用协议", "申请内容");
    }

    @Test
    @Clause("YC-29c")
    void opensAnInterfaceThatServesTheGrantedItemsOnly() {
        CaseNumber number = open.signed("interface");

        Grant grant = grants.ofCase(number).orElseThrow();
        assertThat(grant.holder()).isEqualTo(Agency.PUBLIC);
        assertThat(grant.items()).containsExactly("registered_on");
        String token = grants.issueToken(grant.id(), walk.person("gongmin").id());
        assertThat(data.fetch(token, new ResourceId(OpenWalk.RESOURCE), 0, 5, null)
                        .rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsOnlyKeys("registered_on"));
        assertThatThrownBy(
                        () -> grants.issueToken(grant.id(), walk.person("qiye").id()))
                .hasMessageContaining("没有找到授权");
    }

    @Test
    void isNotOpenedUnderAnotherTextThanTheOneThatWasRead() {
        CaseNumber number = open.agreed("dataset");
        Map<String, Object> other = new HashMap<>(open.signature(number, "gongmin"));
        other.put("agreementHash", "0".repeat(64));

        assertThatThrownBy(() -> walk.complete(number, "gongmin", other))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("与您阅读的不一致");
        other.put("agreementHash", open.signature(number, "gongmin").get("agreementHash"));
        other.put("agreementSigned", false);
        assertThatThrownBy(() -> walk.complete(number, "gongmin", other)).hasMessageContaining("同意并签订");
        assertThat(agreements.signature(number).orElseThrow().signedAt()).isNull();
    }

    @Test
    void isNotSignedAfterThePeriodOfUse() {
        CaseNumber number = open.agreed("dataset");
        clock.set(LocalDateTime.of(2026, 9, 3, 9, 0));

        assertThatThrownBy(() -> walk.complete(number, "gongmin", open.signature(number, "gongmin")))
                .hasMessageContaining("届满");
    }

    @Test
    void isSignedByTheApplicantOnly() {
        CaseNumber number = open.agreed("dataset");

        assertThat(walk.tasks(number, "qiye")).isEmpty();
        assertThat(walk.tasks(number, "shenhe")).isEmpty();
    }

    @Test
    void opensNoPersonalItem() {
        CaseNumber number = open.accepted(open.applied());

        assertThatThrownBy(() -> walk.complete(number, "shenhe", OpenWalk.agree("person_name")))
                .hasMessageContaining("所列选项");
    }
}
