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
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.PaperState;
import org.shuyue.document.Papers;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement from the draft to its end, by every way that there is. */
@ApplicationTest
class AgreementLifecycleTest {
    private static final LocalDateTime RENEWAL = LocalDateTime.of(2028, 2, 1, 0, 0);
    private static final LocalDateTime LAST_MOMENT = LocalDateTime.of(2028, 3, 1, 23, 59);
    private static final LocalDateTime OVER = LocalDateTime.of(2028, 3, 2, 0, 0);

    @Autowired
    CaseWalk walk;

    @Autowired
    Agreements agreements;

    @Autowired
    Supplements supplements;

    @Autowired
    DataDestructions destructions;

    @Autowired
    Ledger ledger;

    @Autowired
    Grants grants;

    @Autowired
    Papers papers;

    @Autowired
    MovableClock clock;

    private AgreementWalk agreement;

    @BeforeEach
    void walks() {
        agreement = new AgreementWalk(walk);
    }

    @Test
    @Clause({"SP-07a", "SP-10"})
    void takesEffectWhenBothHaveSealed() {
        CaseNumber number = agreement.drafted();
        assertThat(number.value()).startsWith("XY2026-");
        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.NEGOTIATING);
        agreement.agree(number, "shenhe");
        agreement.approve(number, "minzheng");
        agreement.seal(number, "minzheng");
        agreement.approve(number, "lingdao");
        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.SIGNING);
        clock.set(LocalDateTime.of(2026, 3, 9, 10, 0));
        agreement.seal(number, "fuhe");

        Agreement inForce = agreements.find(number);
        assertThat(inForce.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(inForce.from()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(inForce.until()).isEqualTo(LocalDate.of(2028, 3, 8));
        assertThat(texts(number)).singleElement().satisfies(paper -> {
            assertThat(paper.state()).isEqualTo(PaperState.CURRENT);
            assertThat(paper.copies()).isEqualTo(2);
            assertThat(papers.revisions(paper.number())).hasSize(3);
        });
    }

    @Test
    @Clause("SP-07b")
    void isNegotiatedVersionByVersionUntilBothAgree() {
        CaseNumber number = agreement.drafted();

        assertThatThrownBy(() -> walk.complete(
                        number, "shenhe", AgreementWalk.text(Map.of("textDecision", "agree", "termYears", "3"))))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("文本有改动");
        assertThatThrownBy(() -> walk.complete(number, "shenhe", AgreementWalk.text(Map.of("textDecision", "propose"))))
                .hasMessageContaining("文本没有改动");
        walk.complete(
                number,
                "shenhe",
                AgreementWalk.text(Map.of("textDecision", "propose", "termYears", "3", "dataScope", "脱敏后的就业登记统计数据")));
        assertThat(walk.subjects(number, "shenqing").get(0)).startsWith("请商定协议文本");
        walk.complete(
                number,
                "shenqing",
                AgreementWalk.text(Map.of("textDecision", "agree", "termYears", "3", "dataScope", "脱敏后的就业登记统计数据")));

        List<AgreementVersion> versions = agreements.versions(number);
        assertThat(versions).extracting(AgreementVersion::proposedBy).containsExactly(Side.A, Side.B);
        assertThat(agreements.find(number).terms().termYears()).isEqualTo(3);
        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.SIGNING);
    }

    @Test
    void endsUnsignedWhenOneSideBreaksOffOrRefuses() {
        CaseNumber broken = agreement.drafted();
        Map<String, Object> no = AgreementWalk.text(Map.of("textDecision", "breakOff", "textRemark", "暂无此项数据"));
        walk.complete(broken, "shenhe", no);
        assertThat(walk.end(broken)).isEqualTo("EndEvent_NotSigned");

        CaseNumber refused = agreement.drafted();
        agreement.agree(refused, "shenhe");
        walk.complete(refused, "minzheng", Map.of("signDecision", "refuse", "declineReasons", "期限需要再研究"));
        assertThat(walk.end(refused)).isEqualTo("EndEvent_NotSigned");
        assertThat(agreements.find(refused).end()).isEqualTo(AgreementEnd.NOT_SIGNED);
        assertThat(papers.of(refused)).extracting("state").containsExactly(PaperState.TERMINATED);
        assertThat(destructions.of(refused)).isEmpty();
    }

    @Test
    @Clause({"SP-07b", "SP-08", "XA-S25"})
    void endsByItselfAt24OfItsLastDay() {
        CaseNumber number = agreement.inForce();
        clock.set(LocalDateTime.of(2028, 1, 2, 9, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "shenqing").get(0)).startsWith("协议即将期满");
        clock.set(RENEWAL.plusDays(1));
        walk.fireTimers(number);
        walk.complete(number, "shenqing", Map.of("renewalDecision", "expire", "renewalRemark", "工作已完成"));
        clock.set(LAST_MOMENT);
        walk.fireTimers(number);
        assertThat(agreements.find(number).binding()).isTrue();
        clock.set(OVER);
        walk.fireTimers(number);

        assertThat(walk.end(number)).isEqualTo("EndEvent_AgreementExpired");
        Agreement ended = agreements.find(number);
        assertThat(ended.end()).isEqualTo(AgreementEnd.EXPIRED);
        assertThat(ended.confidentialUntil()).isEqualTo(LocalDate.of(2031, 3, 2));
        assertThat(ledger.of(number)).noneMatch(RunningDeadline::running);
        assertThat(texts(number)).extracting("state").containsExactly(PaperState.TERMINATED);
        assertThat(destructions.of(number)).singleElement().satisfies(destruction -> {
            assertThat(destruction.ground()).isEqualTo(DataDestruction.Ground.AGREEMENT_ENDED);
            assertThat(destruction.holderHandler()).isEqualTo(new PersonId("shenqing"));
        });
    }

    @Test
    @Clause("SP-07b")
    void endsByItselfAlsoWhenNobodyTalks() {
        CaseNumber number = agreement.inForce();
        clock.set(RENEWAL.plusDays(1));
        walk.fireTimers(number);
        clock.set(OVER);
        walk.fireTimers(number);
        assertThat(walk.end(number)).isEqualTo("EndEvent_AgreementExpired");
    }

    @Test
    @Clause("SP-07b")
    void goesOnForTheFurtherTermOfASignedSupplement() {
        CaseNumber number = agreement.inForce();
        clock.set(RENEWAL.plusDays(1));
        walk.fireTimers(number);
        walk.complete(number, "shenqing", Map.of("renewalDecision", "renew", "renewalYears", "1"));
        CaseNumber supplement = supplements.of(number).get(0).caseNumber();
        assertThat(supplement.value()).startsWith("BC2028-");
        walk.complete(supplement, "shenhe", AgreementWalk.text(Map.of("textDecision", "agree", "termYears", "1")));
        agreement.signed(supplement);

        assertThat(walk.end(supplement)).isEqualTo("EndEvent_SupplementInForce");
        assertThat(agreements.find(number).until()).isEqualTo(LocalDate.of(2029, 3, 1));
        clock.set(OVER);
        walk.fireTimers(number);
        assertThat(agreements.find(number).binding()).isTrue();
        clock.set(LocalDateTime.of(2029, 3, 2, 0, 0));
        walk.fireTimers(number);
        walk.fireTimers(number);
        assertThat(walk.end(number)).isEqualTo("EndEvent_AgreementExpired");
    }

    @Test
    void keepsItsTermWhenASupplementChangesTheTermsOnly() {
        CaseNumber number = agreement.inForce();
        Map<String, Object> fields = AgreementWalk.text(Map.of("purpose", "核对临时救助对象的就业状况"));
        fields.put("agreementKind", "COOPERATION");
        fields.put("supplementCause", "CHANGE");
        CaseNumber supplement = agreement.start("agreement-supplement", number, "shenhe", fields);
        Map<String, Object> agree = AgreementWalk.text(Map.of("purpose", "核对临时救助对象的就业状况", "textDecision", "agree"));
        walk.complete(supplement, "shenqing", agree);
        agreement.signed(supplement);

        Agreement amended = agreements.find(number);
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.terms().purpose()).isEqualTo("核对临时救助对象的就业状况");
        assertThat(amended.until()).isEqualTo(LocalDate.of(2028, 3, 1));

        fields.put("purpose", "核对临时救助对象的就业状况、技能");
        CaseNumber dropped = agreement.start("agreement-supplement", number, "shenqing", fields);
        Map<String, Object> no = new HashMap<>(agree);
        no.put("purpose", "核对临时救助对象的就业状况、技能");
        no.put("textDecision", "breakOff");
        no.put("textRemark", "超出合作目的");
        walk.complete(dropped, "shenhe", no);
        assertThat(walk.end(dropped)).isEqualTo("EndEvent_SupplementFailed");
        assertThat(agreements.find(number).version()).isEqualTo(2);
    }

    @Test
    @Clause("SP-06b")
    void goesOnWhenTheBreachIsCured() {
        CaseNumber number = agreement.inForce();
        CaseNumber breach = agreement.start("agreement-breach", number, "shenhe", breach(false));
        RunningDeadline period = ledger.of(breach).get(0);
        assertThat(period.dueDate()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(period.clause()).isEqualTo("SP-06b");
        clock.set(LocalDateTime.of(2026, 3, 4, 9, 0));
        walk.fireTimers(breach);
        assertThat(walk.subjects(breach, "shenqing").get(0)).isEqualTo("催办：整改并报告即将到期");
        walk.complete(breach, "shenqing", Map.of("measures", "已将数据迁入政务内网专用电脑"));
        assertThat(ledger.of(breach).get(0).state()).isEqualTo(DeadlineState.MET);
        walk.complete(breach, "shenhe", Map.of("judgement", "CURED"));

        assertThat(walk.end(breach)).isEqualTo("EndEvent_BreachCured");
        assertThat(agreements.find(number).binding()).isTrue();
    }

    @Test
    @Clause({"SP-06b", "SP-08"})
    void isTerminatedWithItsGrantsWhenTheBreachIsNotCuredInTime() {
        CaseNumber number = agreement.inForce();
        var grant = grants.open(new NewGrant(
                new CaseNumber("GX-" + number),
                new ResourceId("A0101-0001"),
                new AgencyId("A0102"),
                new PersonId("shenqing"),
                List.of("status"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2027, 3, 1),
                "只用于协议目的"));
        grants.attach(grant.id(), number, new PersonId("shenhe"));
        CaseNumber breach = agreement.start("agreement-breach", number, "shenhe", breach(false));
        clock.set(LocalDateTime.of(2026, 3, 6, 0, 0));
        walk.fireTimers(breach);
        assertThat(ledger.of(breach).get(0).breached()).isTrue();
        assertThat(walk.subjects(breach, "duban").get(0)).isEqualTo("督办：整改并报告超期未完成");
        assertThatThrownBy(() -> walk.complete(breach, "shenhe", Map.of("judgement", "CURED")))
                .hasMessageContaining("没有报告整改");
        walk.complete(breach, "shenhe", Map.of("judgement", "TERMINATED", "judgementReason", "逾期没有整改"));

        assertThat(walk.end(breach)).isEqualTo("EndEvent_AgreementTerminated");
        assertThat(walk.end(number)).isEqualTo("EndEvent_AgreementBroken");
        assertThat(agreements.find(number).end()).isEqualTo(AgreementEnd.BREACH);
        assertThat(grants.state(grants.find(grant.id()))).isEqualTo(GrantState.ENDED);
        assertThat(destructions.of(number)).hasSize(1);
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("保密义务和违约责任继续有效（至 2029-03-06）");
    }

    @Test
    @Clause("SP-06b")
    void mayBeEndedAtOnceForMisuse() {
        CaseNumber number = agreement.inForce();
        CaseNumber breach = agreement.start("agreement-breach", number, "shenhe", breach(true));
        assertThat(ledger.of(breach)).isEmpty();
        walk.complete(breach, "shenhe", Map.of("judgement", "TOLERATED", "judgementReason", "情节轻微，已经纠正"));
        assertThat(walk.end(breach)).isEqualTo("EndEvent_BreachTolerated");
        assertThat(agreements.find(number).binding()).isTrue();
    }

    @Test
    @Clause("SP-09b")
    void isDissolvedWithTheConsentOfTheOtherOnly() {
        CaseNumber number = agreement.inForce();
        CaseNumber refused = agreement.start(
                "agreement-dissolution",
                number,
                "shenqing",
                Map.of("dissolutionGround", "CONSENT", "dissolutionReason", "职能调整，不再需要"));
        walk.complete(refused, "shenhe", Map.of("consent", "no", "answerRemark", "年度任务未完成"));
        assertThat(walk.end(refused)).isEqualTo("EndEvent_DissolutionRefused");
        assertThat(agreements.find(number).binding()).isTrue();
        assertThatThrownBy(() -> agreement.start(
                        "agreement-dissolution",
                        number,
                        "shenqing",
                        Map.of("dissolutionGround", "LONG_HALT", "dissolutionReason", "洪水淹没机房")))
                .hasMessageContaining("不能据此单方解除");

        CaseNumber agreed = agreement.start(
                "agreement-dissolution",
                number,
                "shenqing",
                Map.of("dissolutionGround", "CONSENT", "dissolutionReason", "职能调整，不再需要"));
        walk.complete(agreed, "shenhe", Map.of("consent", "yes"));
        assertThat(walk.end(agreed)).isEqualTo("EndEvent_Dissolved");
        assertThat(walk.end(number)).isEqualTo("EndEvent_AgreementDissolved");
        assertThatThrownBy(() -> agreement.start("agreement-breach", number, "shenhe", breach(false)))
                .hasMessageContaining("没有生效或者已经终止");
    }

    @Test
    void isDraftedAndActedUponByItsHandlersOnly() {
        CaseNumber number = agreement.inForce();
        assertThatThrownBy(() -> agreement.start("agreement-breach", number, "minzheng", breach(false)))
                .hasMessageContaining("您不是它的经办人");
        assertThatThrownBy(() -> walk.start(AgreementWalk.LIFECYCLE, "duban", AgreementWalk.draft()))
                .hasMessageContaining("您的角色不能起草协议");
        Map<String, Object> own = AgreementWalk.draft();
        own.put("counterpartHandler", "minzheng");
        assertThatThrownBy(() -> walk.start(AgreementWalk.LIFECYCLE, "shenqing", own))
                .hasMessageContaining("协议双方不能是同一单位");
        Map<String, Object> rare = AgreementWalk.draft();
        rare.put("purpose", "核对𠮷姓人员的就业状况");
        CaseNumber unprintable = walk.start(AgreementWalk.LIFECYCLE, "shenqing", rare);
        assertThatThrownBy(() -> walk.complete(
                        unprintable,
                        "shenhe",
                        AgreementWalk.text(Map.of("textDecision", "agree", "purpose", "核对𠮷姓人员的就业状况"))))
                .isInstanceOf(InputRefused.class);
    }

    private List<Paper> texts(CaseNumber number) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind() == DocumentKind.COOPERATION_AGREEMENT)
                .toList();
    }

    static Map<String, Object> breach(boolean grave) {
        return Map.of(
                "brokenClause", "四（一）4 数据存储安全",
                "breachFacts", "将收到的数据存放在个人电脑中",
                "demands", "删除并迁入专用设备",
                "graveBreach", grave);
    }
}
