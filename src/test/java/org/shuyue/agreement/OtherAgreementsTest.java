package org.shuyue.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.PaperState;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.signing.Pledge;
import org.shuyue.signing.Pledges;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.CaseSheet.Line;
import org.springframework.beans.factory.annotation.Autowired;

/** The agreements beside the one on cooperation: on a shared platform, and on security and confidentiality. */
@ApplicationTest
class OtherAgreementsTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    Agreements agreements;

    @Autowired
    TermLines terms;

    @Autowired
    Papers papers;

    @Autowired
    Pledges pledges;

    @Autowired
    MovableClock clock;

    private AgreementWalk agreement;

    @BeforeEach
    void walks() {
        agreement = new AgreementWalk(walk);
    }

    @Test
    @Clause({"EG-01", "EG-02", "EG-03", "EG-04", "EG-06", "EG-07a", "EG-07b"})
    void sharesAPlatformWithItsBlanksFilledIn() {
        CaseNumber number = draft("shenhe", "A", "shenqing", platform(Map.of()));
        answer(number, "shenqing", platform(Map.of("textDecision", "propose", "supportHours", "10")));
        answer(number, "shenhe", platform(Map.of("textDecision", "agree", "supportHours", "10")));
        assertThat(TextDifference.between(lines(number, 1), lines(number, 2)))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.label()).isEqualTo("费用和技术支持");
                    assertThat(changed.after()).contains("每日支持 10 小时");
                });
        sealed(number);

        Agreement inForce = agreements.find(number);
        assertThat(inForce.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(inForce.until()).isEqualTo(LocalDate.of(2029, 3, 1));
        assertThat(PaperText.of(papers, number, DocumentKind.PLATFORM_AGREEMENT))
                .contains(
                        "有效期3年",
                        "政务公开信息",
                        "电子证照的核验结果",
                        "信息查询",
                        "接口调用",
                        "任何商业目的",
                        "期限5年",
                        "接口每万次调用20元",
                        "发票后10个工作日内",
                        "每天10小时，节假日除外",
                        "2小时内响应，24小时内提出解决方案",
                        "一式两份");
        assertThat(pledges.of(number)).extracting(Pledge::person).containsExactly(new PersonId("shenqing"));
    }

    @Test
    @Clause("EG-01")
    void changesTheTermsOfThePlatformByASupplement() {
        CaseNumber number = platformInForce();
        Map<String, Object> change = platform(Map.of("solutionHours", "12"));
        change.put("supplementCause", "CHANGE");
        CaseNumber supplement = agreement.start("agreement-supplement", number, "shenqing", change);
        answer(supplement, "shenhe", platform(Map.of("solutionHours", "12", "textDecision", "agree")));
        sealed(supplement);

        assertThat(agreements.find(number).version()).isEqualTo(2);
        assertThat(PaperText.of(papers, supplement, DocumentKind.PLATFORM_AGREEMENT))
                .contains("12小时内提出解决方案");
    }

    @Test
    @Clause("EG-04")
    void keepsWhatIsConfidentialForYearsFromTheSigningOfThePlatform() {
        CaseNumber number = platformInForce();
        dissolve(number);

        assertThat(agreements.find(number).end()).isEqualTo(AgreementEnd.DISSOLVED);
        assertThat(agreements.find(number).confidentialUntil()).isEqualTo(LocalDate.of(2031, 3, 2));
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("保密义务和违约责任继续有效（至 2031-03-02）");
    }

    @Test
    @Clause("EG-04")
    void keepsItUntilTheEndAtLeastThoughTheYearsAreOver() {
        AgreementTerms terms = agreements.find(platformInForce()).terms();
        assertThat(terms.confidentialUntil(LocalDate.of(2026, 3, 2), LocalDate.of(2032, 5, 1)))
                .contains(LocalDate.of(2032, 5, 1));
    }

    @Test
    @Clause("EG-06")
    void namesFeesTogetherWithTheDaysToPayThem() {
        Map<String, Object> contradictory = platform(Map.of());
        contradictory.remove("paymentDays");
        assertThatThrownBy(() -> draft("shenhe", "A", "shenqing", contradictory))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("要么都填写");
        assertThatThrownBy(() -> draft("shenhe", "A", "shenqing", platform(Map.of("confidentialityYears", "2"))))
                .hasMessageContaining("短于协议有效期");
        assertThatThrownBy(() -> draft("shenhe", "A", "shenqing", platform(Map.of("solutionHours", "1"))))
                .hasMessageContaining("短于故障响应");
    }

    @Test
    @Clause({"XA-S8", "XA-S9", "XA-S10", "XA-S13", "XA-S15", "XA-S17", "XA-S21", "XA-S25", "XA-F5", "XA-F10", "WH-16"})
    void securesWhatAContractorHandles() {
        CaseNumber number = draft("shenhe", "A", "shenqing", security(Map.of()));
        answer(number, "shenqing", security(Map.of("textDecision", "agree")));
        sealed(number);

        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(paper(number, DocumentKind.SECURITY_AGREEMENT).copies()).isEqualTo(4);
        assertThat(PaperText.of(papers, number, DocumentKind.SECURITY_AGREEMENT))
                .contains("门户网站的运行维护", "谢安", "泄露事件发生后的12小时", "5日内通知对方", "10日内提供证明", "一式四份，双方各持两份", "及时清理、销毁传输中产生的副本");
        Pledge pledge = pledges.of(number).get(0);
        assertThat(pledge.person()).isEqualTo(new PersonId("shenqing"));
        pledges.sign(pledge.paper(), walk.person("shenqing"));

        dissolve(number);
        assertThat(agreements.find(number).confidentialUntil()).isNull();
        assertThat(paper(number, DocumentKind.SECURITY_AGREEMENT).state()).isEqualTo(PaperState.TERMINATED);
        assertThat(paper(number, DocumentKind.CONFIDENTIALITY_PLEDGE).current())
                .as("what was pledged lives on (SP-08)")
                .isTrue();
    }

    @Test
    @Clause({"SP-06b", "SP-08"})
    void notifiesABreachInWriting() {
        CaseNumber number = agreement.inForce();
        CaseNumber breach = agreement.start("agreement-breach", number, "shenhe", AgreementLifecycleTest.breach(false));

        assertThat(PaperText.of(papers, breach, DocumentKind.AGREEMENT_BREACH_NOTICE))
                .contains(
                        "云川市民政局：",
                        number.value(),
                        breach.value(),
                        "四（一）4数据存储安全",
                        "将收到的数据存放在个人电脑中",
                        "删除并迁入专用设备",
                        "在2026年3月5日以前（含当日）改正",
                        "通知方（盖章）云川市人力资源和社会保障局");
        CaseNumber grave = agreement.start("agreement-breach", number, "shenhe", AgreementLifecycleTest.breach(true));
        assertThat(PaperText.of(papers, grave, DocumentKind.AGREEMENT_BREACH_NOTICE))
                .contains("有权立即终止协议");
    }

    @Test
    @Clause({"SP-04a", "WH-16", "XA-S17"})
    void asksEachAdministratorForAPledge() {
        CaseNumber number = agreement.inForce();

        assertThat(pledges.of(number)).extracting(Pledge::person).containsExactly(new PersonId("minzheng"));
        assertThat(PaperText.of(papers, number, DocumentKind.CONFIDENTIALITY_PLEDGE))
                .contains("数据管理员", "就业服务领域数据共享合作协议", "2026年3月2日至2028年3月1日");
    }

    /** The kind is shown and cannot be changed any more. */
    private void answer(CaseNumber in, String login, Map<String, Object> text) {
        Map<String, Object> fields = new HashMap<>(text);
        fields.remove("agreementKind");
        walk.complete(in, login, "商定协议文本", fields);
    }

    private CaseNumber platformInForce() {
        CaseNumber number = draft("shenhe", "A", "shenqing", platform(Map.of()));
        answer(number, "shenqing", platform(Map.of("textDecision", "agree")));
        sealed(number);
        return number;
    }

    private CaseNumber draft(String login, String side, String other, Map<String, Object> text) {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        Map<String, Object> fields = new HashMap<>(text);
        fields.put("ownSide", side);
        fields.put("counterpartHandler", other);
        fields.put("dataProvider", "A");
        return walk.start(AgreementWalk.LIFECYCLE, login, fields);
    }

    /** Party A has a leader who approves; in party B whoever has the seal does both. */
    private void sealed(CaseNumber in) {
        agreement.approve(in, "lingdao");
        agreement.seal(in, "fuhe");
        agreement.approve(in, "minzheng");
        agreement.seal(in, "minzheng");
    }

    private void dissolve(CaseNumber number) {
        CaseNumber dissolution = agreement.start(
                "agreement-dissolution",
                number,
                "shenqing",
                Map.of("dissolutionGround", "CONSENT", "dissolutionReason", "职能调整，不再需要"));
        walk.complete(dissolution, "shenhe", Map.of("consent", "yes"));
    }

    private Paper paper(CaseNumber number, DocumentKind kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Line> lines(CaseNumber number, int version) {
        return terms.of(agreements.version(number, version).orElseThrow().text());
    }

    private static Map<String, Object> platform(Map<String, Object> changes) {
        Map<String, Object> fields = other("PLATFORM_SHARING", "云川市电子政务信息平台共享协议");
        fields.put("dataScope", "电子证照的核验结果");
        fields.put("termYears", "3");
        fields.put("confidentialityYears", "5");
        fields.put("feeStandard", "接口每万次调用 20 元");
        fields.put("paymentDays", "10");
        fields.put("supportHours", "9");
        fields.put("responseHours", "2");
        fields.put("solutionHours", "24");
        fields.putAll(changes);
        return fields;
    }

    private static Map<String, Object> security(Map<String, Object> changes) {
        Map<String, Object> fields = other("CONFIDENTIALITY", "门户网站运行维护安全保密协议");
        fields.put("purpose", "门户网站的运行维护");
        fields.put("dataScope", "运行维护中接触的全部数据");
        fields.put("termYears", "1");
        fields.put("systemLevel", "3");
        fields.put("securityOfficer", "谢安");
        fields.putAll(changes);
        return fields;
    }

    private static Map<String, Object> other(String kind, String title) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("agreementKind", kind);
        fields.put("agreementTitle", title);
        fields.put("purpose", "共享政务信息，提高服务效率");
        fields.put("deliveryMode", "NONE");
        return fields;
    }
}
