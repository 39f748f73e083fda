package org.shuyue.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementEnd;
import org.shuyue.agreement.AgreementWalk;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.delivery.Arrivals;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseMessages;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole year of a cooperation agreement, from the last seal to the certificate that nothing is left. */
@ApplicationTest
class YearOfAnAgreementTest {
    /** By month of the data: the 5th of the next one, moved off days of rest. */
    private static final Map<String, String> DUE = new LinkedHashMap<>();

    static {
        DUE.put("2026-03", "2026-04-07");
        DUE.put("2026-04", "2026-05-06");
        DUE.put("2026-05", "2026-06-05");
        DUE.put("2026-06", "2026-07-06");
        DUE.put("2026-07", "2026-08-05");
        DUE.put("2026-08", "2026-09-07");
        DUE.put("2026-09", "2026-10-08");
        DUE.put("2026-10", "2026-11-05");
        DUE.put("2026-11", "2026-12-07");
        DUE.put("2026-12", "2027-01-05");
        DUE.put("2027-01", "2027-02-05");
        DUE.put("2027-02", "2027-03-05");
    }

    private static final String MONTHLY = "periodic-delivery.deliver";
    private static final String ANNOUNCE = "delivery-delay.announce";

    @Autowired
    CaseWalk walk;

    @Autowired
    TransferWalk transfer;

    @Autowired
    Transfers transfers;

    @Autowired
    MonthlyDeliveries monthly;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Agreements agreements;

    @Autowired
    DataDestructions destructions;

    @Autowired
    Papers papers;

    @Autowired
    Grants grants;

    @Autowired
    CaseMessages messages;

    @Autowired
    MovableClock clock;

    private final Map<String, CaseNumber> months = new LinkedHashMap<>();

    @Test
    @Clause({"SP-02", "SP-03a", "SP-03b", "SP-04a", "SP-04c", "SP-06a", "SP-07a", "SP-07b", "SP-08", "YC-F3", "XA-S25"})
    void isLived() {
        CaseNumber number = new AgreementWalk(walk)
                .inForce(Map.of(
                        "termYears",
                        "1",
                        "deliveryChannel",
                        "PLATFORM",
                        "resources",
                        TransferWalk.EMPLOYMENT + "：county、status"));
        Agreement agreement = agreements.find(number);
        assertThat(agreement.from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(agreement.until()).isEqualTo(LocalDate.of(2027, 3, 1));
        String grant = granted(number);

        for (String month : DUE.keySet()) {
            CaseNumber delivery = begun(number, month);
            switch (month) {
                case "2026-04" -> announcedLate(delivery);
                case "2026-05" -> unannouncedLate(delivery);
                case "2026-06" -> deficient(delivery);
                case "2026-07" -> withAnIdentityNumber(delivery);
                default -> inTime(delivery);
            }
            received(delivery);
            if (month.equals("2026-12")) {
                renewalIsRefused(number);
            }
        }
        everyMonthWasDeliveredOnce(number);
        expires(number, grant);
        everythingIsDestroyed(number);
    }

    private String granted(CaseNumber agreement) {
        var grant = grants.open(new NewGrant(
                new CaseNumber("GX2026-990012"),
                TransferWalk.EMPLOYMENT,
                new AgencyId("A0102"),
                new PersonId("shenqing"),
                List.of("status"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2029, 3, 1),
                "只用于协议目的"));
        grants.attach(grant.id(), agreement, new PersonId("shenhe"));
        assertThat(grants.state(grants.find(grant.id()))).isEqualTo(GrantState.ACTIVE);
        return grant.id().toString();
    }

    /** On the first of the next month, by itself and once. */
    private CaseNumber begun(CaseNumber agreement, String month) {
        at(YearMonth.parse(month).plusMonths(1).atDay(1), LocalTime.of(8, 0));
        monthly.begin();
        monthly.begin();
        List<CaseNumber> open = transfers.openOf(agreement);
        assertThat(open).as(month).hasSize(1);
        CaseNumber delivery = open.get(0);
        assertThat(transfers.find(delivery).dataMonth()).isEqualTo(month);
        assertThat(transfer.deadline(delivery, MONTHLY).dueDate()).as(month).isEqualTo(DUE.get(month));
        months.put(month, delivery);
        return delivery;
    }

    private void inTime(CaseNumber delivery) {
        supply(delivery, "county keep\nstatus keep", "dataset");
        transfer.carried(delivery);
        met(delivery, false);
    }

    /** On the last day on which it can be announced; the limit itself stands (SP-04c). */
    private void announcedLate(CaseNumber delivery) {
        assertThat(transfer.deadline(delivery, ANNOUNCE).dueDate()).isEqualTo(LocalDate.of(2026, 4, 30));
        clock.set(transfer.deadline(delivery, ANNOUNCE).dueAt().minusSeconds(3600));
        messages.send(
                delivery,
                "DeliveryDelayed",
                Map.of("delayReason", "机房停电检修", "delayedUntil", "2026-05-08"),
                walk.person("shenhe"));
        assertThat(transfer.deadline(delivery, ANNOUNCE).breached()).isFalse();
        assertThat(transfer.deadline(delivery, ANNOUNCE).state()).isEqualTo(DeadlineState.MET);
        assertThat(walk.letters(delivery, "minzheng").get(0).text()).contains("2026-05-08", "机房停电检修");
        overdue(delivery);
        at(LocalDate.of(2026, 5, 8), LocalTime.of(10, 0));
        supply(delivery, "county keep\nstatus keep", "dataset");
        transfer.carried(delivery);
        met(delivery, true);
    }

    /** Nobody said anything: the clock sees it, and those who supervise hear of it. */
    private void unannouncedLate(CaseNumber delivery) {
        overdue(delivery);
        assertThat(walk.subjects(delivery, "duban")).contains("督办：提供上月数据超期未完成");
        at(LocalDate.of(2026, 6, 9), LocalTime.of(10, 0));
        supply(delivery, "county keep\nstatus keep", "dataset");
        transfer.carried(delivery);
        met(delivery, true);
        assertThat(transfer.deadline(delivery, ANNOUNCE).breached()).isTrue();
    }

    private void deficient(CaseNumber delivery) {
        inTime(delivery);
        transfer.receive(
                delivery,
                Map.of("receiptDecision", "deficient", "deficiency", "缺少六月下旬的记录", "rectifyUntil", "2026-07-14"));
        RunningDeadline rectify = transfer.deadline(delivery, "delivery-rectification.rectify-named");
        assertThat(rectify.dueDate()).isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(walk.letters(delivery, "shenhe").get(0).text()).contains("缺少六月下旬的记录");
        at(LocalDate.of(2026, 7, 10), LocalTime.of(9, 0));
        supply(delivery, "county keep\nstatus keep", "dataset");
        transfer.carried(delivery);
        assertThat(deliveries.of(delivery)).hasSize(2);
    }

    private void withAnIdentityNumber(CaseNumber delivery) {
        String upload = "county,status\n临江县,求职中\n西浦区,990102199003070011\n";
        String arrived = arrivals.take(
                        new AgencyId("A0101"),
                        "七月.csv",
                        new ByteArrayInputStream(upload.getBytes(StandardCharsets.UTF_8)),
                        "",
                        Actor.of(new PersonId("shenhe"), "沈荷"))
                .id()
                .value();
        supply(delivery, "county keep\nstatus keep", arrived);
        transfer.runJobs(delivery);
        Delivery blocked = transfer.latest(delivery);
        assertThat(blocked.deliveryState()).isEqualTo(DeliveryState.BLOCKED);
        assertThat(blocked.report()).contains("公民身份号码").doesNotContain("19900307");
        assertThat(walk.tasks(delivery, "minzheng")).as("nothing to receive").isEmpty();
        Map<String, Object> again = TransferWalk.choice("county keep\nstatus keep", "dataset");
        again.put("repairDecision", "again");
        walk.complete(delivery, "shenhe", again);
        transfer.carried(delivery);
        met(delivery, false);
    }

    /** By the named data administrator and nobody else, with the time (SP-04a). */
    private void received(CaseNumber delivery) {
        assertThat(walk.tasks(delivery, "shenqing")).as("not named").isEmpty();
        transfer.receive(delivery, TransferWalk.ACCEPTED);
        assertThat(walk.end(delivery)).isEqualTo("EndEvent_MonthDelivered");
        Delivery last = transfer.latest(delivery);
        assertThat(last.receivedBy()).isEqualTo(new PersonId("minzheng"));
        assertThat(last.receivedAt()).isEqualTo(clock.instant());
        assertThat(last.wipedAt()).as("no copy stays here").isNotNull();
    }

    private void renewalIsRefused(CaseNumber agreement) {
        RunningDeadline renewal = transfer.deadline(agreement, "agreement.renewal");
        assertThat(renewal.dueDate()).as("30 days before the last one").isEqualTo("2027-01-30");
        clock.set(renewal.dueAt());
        walk.fireTimers(agreement);
        assertThat(walk.task(agreement, "shenqing").name()).contains("续");
        walk.complete(agreement, "shenqing", Map.of("renewalDecision", "expire"));
        assertThat(agreements.find(agreement).end())
                .as("it goes on to its last day")
                .isNull();
    }

    private void everyMonthWasDeliveredOnce(CaseNumber agreement) {
        assertThat(months.keySet()).containsExactlyElementsOf(DUE.keySet());
        assertThat(months.values()).doesNotHaveDuplicates();
        months.forEach((month, delivery) -> assertThat(
                        deliveries.of(delivery).stream().filter(one -> one.deliveryState() == DeliveryState.RECEIVED))
                .as(month)
                .hasSize(month.equals("2026-06") ? 2 : 1));
        assertThat(transfers.openOf(agreement)).isEmpty();
    }

    /** At 24:00 of its last day, with what is under way and what was opened (SP-07b, SP-08). */
    private void expires(CaseNumber agreement, String grant) {
        at(LocalDate.of(2027, 3, 1), LocalTime.of(9, 0));
        CaseNumber asked = transfer.adhoc(agreement, "2027-03-10");
        at(LocalDate.of(2027, 3, 1), LocalTime.of(23, 59));
        walk.fireTimers(agreement);
        assertThat(agreements.find(agreement).binding()).isTrue();
        at(LocalDate.of(2027, 3, 2), LocalTime.MIDNIGHT);
        walk.fireTimers(agreement);

        assertThat(agreements.find(agreement).end()).isEqualTo(AgreementEnd.EXPIRED);
        assertThat(walk.end(asked)).isEqualTo("EndEvent_DeliveryStopped");
        assertThat(transfers.find(asked).transferState()).isEqualTo(TransferState.STOPPED);
        assertThat(grants.state(grants.ofCase(new CaseNumber("GX2026-990012")).orElseThrow()))
                .as(grant)
                .isEqualTo(GrantState.ENDED);
        at(LocalDate.of(2027, 4, 1), LocalTime.of(8, 0));
        monthly.begin();
        assertThat(transfers.openOf(agreement)).as("no further month").isEmpty();
        assertThatThrownBy(() -> transfer.adhoc(agreement, "2027-04-12"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有生效的");
    }

    private void everythingIsDestroyed(CaseNumber agreement) {
        CaseNumber destruction = destructions.of(agreement).get(0).caseNumber();
        Map<String, Object> report = new HashMap<>(Map.of(
                "way", "DESTROY",
                "media", "政务内网服务器 1 台",
                "method", "三次覆写后低级格式化",
                "amount", "12 个文件",
                "executor", "闵征",
                "witness", "沈青",
                "destroyedAt", "2027-03-31T09:00",
                "noCopyLeft", true));
        walk.complete(destruction, "shenqing", report);
        assertThat(papers.of(destruction))
                .singleElement()
                .satisfies(paper -> assertThat(paper.kind()).isEqualTo(DocumentKind.DESTRUCTION_CERTIFICATE));
        walk.complete(destruction, "shenhe", Map.of("checkDecision", "accept"));
        assertThat(walk.end(destruction)).isEqualTo("EndEvent_DataDestroyed");
    }

    private void supply(CaseNumber delivery, String fields, String source) {
        walk.complete(delivery, "shenhe", TransferWalk.choice(fields, source));
    }

    private void overdue(CaseNumber delivery) {
        clock.set(transfer.deadline(delivery, MONTHLY).dueAt().minusSeconds(1));
        walk.fireTimers(delivery);
        assertThat(transfer.deadline(delivery, MONTHLY).breached()).isFalse();
        clock.set(transfer.deadline(delivery, MONTHLY).dueAt());
        walk.fireTimers(delivery);
        assertThat(transfer.deadline(delivery, MONTHLY).breached()).isTrue();
    }

    private void met(CaseNumber delivery, boolean late) {
        RunningDeadline deliver = transfer.deadline(delivery, MONTHLY);
        assertThat(deliver.running()).isFalse();
        assertThat(deliver.breached()).isEqualTo(late);
    }

    private void at(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time));
    }
}
