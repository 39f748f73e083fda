package org.shuyue.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.agreement.DeliveryPlan.Channel;
import org.shuyue.agreement.DeliveryPlan.Format;
import org.shuyue.agreement.DeliveryPlan.Frequency;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreements as they are found, and what their beginning and end start and stop. */
@ApplicationTest
class AgreementsTest {
    private static final ResourceId EMPLOYMENT = new ResourceId("A0101-0001");
    private static int drafted;

    @Autowired
    Agreements agreements;

    @Autowired
    DraftAgreement draft;

    @Autowired
    ConcludeAgreement conclude;

    @Autowired
    EndAgreement end;

    @Autowired
    Ledger ledger;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private CaseNumber number = new CaseNumber("XY2026-900000");

    @BeforeEach
    void drafts() {
        number = new CaseNumber("XY2026-9%05d".formatted(++drafted));
        draft.draft(
                number,
                "agreement-lifecycle",
                wanted(List.of("person_name", "status"), "minzheng"),
                person("shenqing"));
    }

    @Test
    void isFoundWithEverythingThatWasAgreedUpon() {
        Agreement agreement = agreements.find(number);

        assertThat(agreement.state()).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(agreement.providing().agency()).isEqualTo(new AgencyId("A0101"));
        assertThat(agreement.terms())
                .isEqualTo(wanted(List.of("person_name", "status"), "minzheng").terms());
        assertThat(agreements.versions(number)).hasSize(1);
        assertThat(agreements.version(number, 1).orElseThrow().proposedBy()).isEqualTo(Side.A);
    }

    @Test
    @Clause({"SP-07a", "SP-10"})
    void bindsForItsTermFromTheDayOfTheLastSeal() {
        conclude.takeEffect(number, Actor.SYSTEM);
        conclude.takeEffect(number, Actor.SYSTEM);

        Agreement agreement = agreements.find(number);
        assertThat(agreement.from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(agreement.until()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(ledger.of(number))
                .extracting(RunningDeadline::ruleId)
                .containsExactlyInAnyOrder("agreement.term", "agreement.renewal");
        assertThat(ledger.running(number, "agreement.renewal").orElseThrow().dueDate())
                .isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(agreements.inForce(LocalDate.of(2026, 3, 1)))
                .extracting(Agreement::number)
                .doesNotContain(number);
        assertThat(agreements.inForce(LocalDate.of(2026, 3, 2)))
                .extracting(Agreement::number)
                .contains(number);
        assertThat(agreements.inForce(LocalDate.of(2028, 3, 1)))
                .extracting(Agreement::number)
                .contains(number);
        assertThat(agreements.inForce(LocalDate.of(2028, 3, 2)))
                .extracting(Agreement::number)
                .doesNotContain(number);
        assertThat(agreements.ofAgency(new AgencyId("A0101")))
                .extracting(Agreement::number)
                .contains(number);
    }

    @Test
    @Clause("SP-08")
    void stopsItsGrantsAndClocksWithItsEndAndKeepsConfidentiality() {
        conclude.takeEffect(number, Actor.SYSTEM);
        CaseNumber share = new CaseNumber("GX2026-9%05d".formatted(drafted));
        var grant = grants.open(new NewGrant(
                share,
                EMPLOYMENT,
                new AgencyId("A0102"),
                new PersonId("shenqing"),
                List.of("person_name"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2027, 3, 1),
                "只用于协议所列用途"));
        grants.attach(grant.id(), number, new PersonId("shenhe"));
        assertThatThrownBy(() -> grants.attach(grant.id(), number, new PersonId("shenhe")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("已经纳入协议 " + number);

        clock.set(LocalDateTime.of(2026, 5, 6, 10, 0));
        end.end(number, AgreementEnd.DISSOLVED, "双方协商一致", Actor.SYSTEM);
        end.end(number, AgreementEnd.BREACH, "第二次", Actor.SYSTEM);

        Agreement agreement = agreements.find(number);
        assertThat(agreement.end()).isEqualTo(AgreementEnd.DISSOLVED);
        assertThat(agreement.confidentialUntil()).isEqualTo(LocalDate.of(2029, 5, 6));
        assertThat(ledger.of(number)).noneMatch(RunningDeadline::running);
        assertThat(grants.state(grants.find(grant.id()))).isEqualTo(GrantState.ENDED);
        assertThat(grants.find(grant.id()).endReason()).contains(number.value(), "协商解除");
        assertThatThrownBy(() -> grants.issueToken(grant.id(), new PersonId("shenqing")))
                .hasMessageContaining("2026-05-06 终止");
        assertThat(agreements.inForce(LocalDate.of(2026, 5, 6)))
                .extracting(Agreement::number)
                .contains(number);
        assertThat(agreements.inForce(LocalDate.of(2026, 5, 7)))
                .extracting(Agreement::number)
                .doesNotContain(number);
    }

    @Test
    void isSeenByItsPartiesAndThoseWhoRunOrSupervise() {
        assertThat(agreements.view(number, person("lingdao")).number()).isEqualTo(number);
        assertThat(agreements.view(number, person("duban")).number()).isEqualTo(number);
        assertThatThrownBy(() -> agreements.view(number, person("weijian"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agreements.view(number, person("gongmin"))).isInstanceOf(NotFound.class);
        assertThat(agreements
                        .search(
                                new AgreementQuery(number.value(), AgreementState.NEGOTIATING, null, 1, 20),
                                person("shenqing"))
                        .rows())
                .hasSize(1);
        assertThat(agreements
                        .search(new AgreementQuery(number.value(), null, null, 1, 20), person("weijian"))
                        .total())
                .isZero();
    }

    @Test
    void comesSoonToItsEndWhenItsTermDoes() {
        conclude.takeEffect(number, Actor.SYSTEM);

        assertThat(agreements
                        .search(
                                new AgreementQuery(number.value(), null, LocalDate.of(2028, 2, 29), 1, 20),
                                person("shouli"))
                        .total())
                .isZero();
        assertThat(agreements
                        .search(
                                new AgreementQuery(number.value(), null, LocalDate.of(2028, 3, 1), 1, 20),
                                person("shouli"))
                        .total())
                .isOne();
    }

    @Test
    @Clause("SP-04a")
    void isNotDraftedAboutDataOrPeopleThatDoNotFit() {
        assertThatThrownBy(() -> draft.draft(
                        new CaseNumber("XY2026-999999"),
                        "agreement-lifecycle",
                        wanted(List.of("salary"), "weijian"),
                        person("shenqing")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有可共享的信息项“salary”")
                .hasMessageContaining("数据管理员应为数据接收方的在用人员");
    }

    private static NewAgreement wanted(List<String> items, String administrator) {
        return new NewAgreement(
                AgreementKind.COOPERATION,
                new Party(new AgencyId("A0102"), new PersonId("shenqing")),
                new Party(new AgencyId("A0101"), new PersonId("shenhe")),
                Side.B,
                Side.A,
                new AgreementTerms(
                        "就业困难人员数据共享合作协议",
                        "用于临时救助对象就业状况核对",
                        "仅提供脱敏后的汇总类、非敏感类数据",
                        List.of(new SubjectResource(EMPLOYMENT, items)),
                        2,
                        3,
                        null,
                        new DeliveryPlan(
                                Frequency.MONTHLY, Format.CSV, Channel.SFTP, List.of(new PersonId(administrator))),
                        ""));
    }

    private Person person(String login) {
        return people.find(new PersonId(login));
    }
}
