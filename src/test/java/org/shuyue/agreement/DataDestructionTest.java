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
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.agreement.process.StartDestruction;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.document.DocumentKind;
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

/** Data is destroyed at the end of its use or on request, with a certificate that somebody checks. */
@ApplicationTest
class DataDestructionTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    DataDestructions destructions;

    @Autowired
    StartDestruction start;

    @Autowired
    Grants grants;

    @Autowired
    Ledger ledger;

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
    @Clause("XA-S25")
    void isDueWithTheEndOfTheAgreementAndCertified() {
        CaseNumber number = dissolved();
        CaseNumber destruction = destructions.of(number).get(0).caseNumber();
        assertThat(destruction.value()).startsWith("XH2026-");
        assertThat(ledger.of(destruction).get(0).clause()).isEqualTo("XA-S25");
        assertThat(ledger.of(destruction).get(0).dueDate()).isEqualTo(LocalDate.of(2026, 3, 3));

        Map<String, Object> careless = report();
        careless.put("noCopyLeft", false);
        assertThatThrownBy(() -> walk.complete(destruction, "shenqing", careless))
                .hasMessageContaining("没有保留任何副本");
        Map<String, Object> alone = report();
        alone.put("witness", "闵征");
        assertThatThrownBy(() -> walk.complete(destruction, "shenqing", alone)).hasMessageContaining("不能是同一人");
        walk.complete(destruction, "shenqing", report());
        assertThat(papers.of(destruction))
                .singleElement()
                .satisfies(paper -> assertThat(paper.kind()).isEqualTo(DocumentKind.DESTRUCTION_CERTIFICATE));
        walk.complete(destruction, "shenhe", Map.of("checkDecision", "reject", "checkRemark", "备份服务器上的副本没有说明"));
        walk.complete(destruction, "shenqing", report());
        assertThat(papers.of(destruction))
                .extracting("state")
                .containsExactly(PaperState.SUPERSEDED, PaperState.CURRENT);
        walk.complete(destruction, "shenhe", Map.of("checkDecision", "accept"));

        assertThat(walk.end(destruction)).isEqualTo("EndEvent_DataDestroyed");
        assertThat(ledger.of(destruction).get(0).state()).isEqualTo(DeadlineState.MET);
        assertThat(destructions.find(destruction).orElseThrow().rounds()).isEqualTo(2);
    }

    @Test
    @Clause("XA-S25")
    void isEscalatedWhenItIsOverdue() {
        CaseNumber destruction = destructions.of(dissolved()).get(0).caseNumber();
        clock.set(LocalDateTime.of(2026, 3, 4, 0, 0));
        walk.fireTimers(destruction);

        assertThat(ledger.of(destruction).get(0).breached()).isTrue();
        assertThat(walk.subjects(destruction, "shouli").get(0)).isEqualTo("督办：销毁并报告超期未完成");
        assertThat(walk.tasks(destruction, "shenqing")).hasSize(1);
    }

    @Test
    @Clause("XA-S21")
    void isAskedForInWritingByTheProviderAlsoWhileTheAgreementBinds() {
        CaseNumber number = agreement.inForce();
        assertThatThrownBy(
                        () -> agreement.start("data-destruction", number, "shenqing", Map.of("requestReason", "不再需要")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("只有数据提供方的经办人可以要求销毁");
        assertThatThrownBy(() -> agreement.start("data-destruction", number, "shenhe", Map.of()))
                .hasMessageContaining("请写明要求销毁的理由");
        CaseNumber request = agreement.start("data-destruction", number, "shenhe", Map.of("requestReason", "目的已完成"));

        assertThat(ledger.of(request).get(0).clause()).isEqualTo("XA-S21");
        assertThat(walk.subjects(request, "shenqing").get(0)).startsWith("请销毁数据");
        assertThatThrownBy(() -> agreement.start("data-destruction", number, "shenhe", Map.of("requestReason", "再次要求")))
                .hasMessageContaining("已经在办理");
    }

    @Test
    @Clause("YC-F3")
    void isDueWhenThePeriodOfUseOfAGrantIsOverAndCheckedByTheOperator() {
        var grant = grants.open(new NewGrant(
                new CaseNumber("GX2026-990001"),
                new ResourceId("A0101-0001"),
                new AgencyId("A0102"),
                new PersonId("shenqing"),
                List.of("status"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 10),
                "只用于核对"));
        assertThat(start.ofGrants()).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 11, 9, 0));
        List<CaseNumber> begun = start.ofGrants();
        assertThat(begun).hasSize(1);
        assertThat(start.ofGrants()).as("once only").isEmpty();
        assertThat(destructions.isOrderedFor(grant.id())).isTrue();
        assertThat(ledger.of(begun.get(0)).get(0).clause()).isEqualTo("YC-F3");
        assertThat(ledger.of(begun.get(0)).get(0).dueDate()).isEqualTo(LocalDate.of(2026, 3, 18));

        Map<String, Object> report = report();
        report.put("destroyedAt", "2026-03-10T09:00");
        assertThatThrownBy(() -> walk.complete(begun.get(0), "shenqing", report))
                .hasMessageContaining("不能早于须销毁之日");
        report.put("destroyedAt", "2026-03-11T08:30");
        walk.complete(begun.get(0), "shenqing", report);
        walk.complete(begun.get(0), "shouli", Map.of("checkDecision", "accept"));
        assertThat(walk.end(begun.get(0))).isEqualTo("EndEvent_DataDestroyed");
    }

    private CaseNumber dissolved() {
        CaseNumber number = agreement.inForce();
        CaseNumber dissolution = agreement.start(
                "agreement-dissolution",
                number,
                "shenhe",
                Map.of("dissolutionGround", "CONSENT", "dissolutionReason", "系统停用，不再提供"));
        walk.complete(dissolution, "shenqing", Map.of("consent", "yes"));
        return number;
    }

    private static Map<String, Object> report() {
        return new HashMap<>(Map.of(
                "way", "DESTROY",
                "media", "政务内网服务器 1 台、加密移动硬盘 1 块",
                "method", "三次覆写后低级格式化",
                "amount", "12 个文件",
                "executor", "闵征",
                "witness", "沈青",
                "destroyedAt", "2026-03-02T09:00",
                "noCopyLeft", true));
    }
}
