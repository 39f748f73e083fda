package org.shuyue.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Holds;
import org.shuyue.agreement.AgreementEnd;
import org.shuyue.agreement.EndAgreement;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseMessages;
import org.springframework.beans.factory.annotation.Autowired;

/** Every node and flow of the diagrams of transfers. */
@ApplicationTest
class EveryTransferNodeTest {
    private static final Map<String, Object> GIVE_UP = Map.of("repairDecision", "giveUp", "giveUpReason", "数据已作废");
    private static final Map<String, Object> REFUSE_CONSENT =
            Map.of("consentDecision", "refuse", "refusalReasons", "接口已能满足需要");

    @Autowired
    CaseWalk walk;

    @Autowired
    TransferWalk transfer;

    @Autowired
    EndAgreement end;

    @Autowired
    CaseMessages messages;

    @Autowired
    Holds holds;

    @Autowired
    MovableClock clock;

    @Test
    @Clause({"YC-22a", "YC-22e", "SP-03b", "SP-03c", "SP-04a", "SP-04c", "SP-06a", "SP-08"})
    void isPassed() {
        tables();
        months();
        requests();
        List.of("table-delivery", "periodic-delivery", "adhoc-delivery", "data-delivery")
                .forEach(walk::everyNodeAndFlow);
    }

    private void tables() {
        CaseNumber refused = transfer.tableDelivery();
        overdue(refused, "table-delivery.consent");
        walk.complete(refused, "shenhe", REFUSE_CONSENT);
        assertThat(walk.end(refused)).isEqualTo("EndEvent_ProviderRefused");

        CaseNumber disapproved = transfer.tableDelivery();
        walk.complete(disapproved, "shenhe", agreed("consentDecision"));
        overdue(disapproved, "table-delivery.consent");
        walk.complete(disapproved, "zhuguan", Map.of("approvalDecision", "refuse", "refusalReasons", "没有必要以库表方式提供"));
        assertThat(walk.end(disapproved)).isEqualTo("EndEvent_AuthorityRefused");

        CaseNumber unsealed = transfer.tableDelivery();
        transfer.consented(unsealed);
        walk.complete(unsealed, "minzheng", Map.of("signDecision", "refuse", "declineReasons", "不再需要这些数据"));
        assertThat(walk.end(unsealed)).isEqualTo("EndEvent_FormNotSealed");

        CaseNumber received = transfer.tableDelivery();
        transfer.consented(received);
        transfer.sealed(received);
        transfer.carried(received);
        transfer.receive(received, TransferWalk.ACCEPTED);
        assertThat(walk.end(received)).isEqualTo("EndEvent_TableDelivered");

        CaseNumber held = transfer.tableDelivery();
        transfer.consented(held);
        transfer.sealed(held);
        stopBeforeItIsSent(held);
        walk.complete(held, "shenhe", GIVE_UP);
        assertThat(walk.end(held)).isEqualTo("EndEvent_TableNotDelivered");
    }

    private void months() {
        clock.reset();
        CaseNumber agreement = transfer.agreed();
        CaseNumber late = transfer.begun(agreement);
        messages.send(
                late,
                "DeliveryDelayed",
                Map.of("delayReason", "系统检修", "delayedUntil", "2026-04-10"),
                walk.person("shenhe"));
        clock.set(transfer.deadline(late, "periodic-delivery.deliver").dueAt().minusSeconds(3600));
        walk.fireTimers(late);
        walk.complete(late, "shenhe", TransferWalk.choice("county keep", "dataset"));
        overdue(late, "periodic-delivery.deliver");
        transfer.carried(late);
        Map<String, Object> deficient = Map.of("receiptDecision", "deficient", "deficiency", "缺少下旬的记录");
        transfer.receive(late, deficient);
        overdue(late, "delivery-rectification.rectify");
        walk.complete(late, "shenhe", TransferWalk.choice("county keep", "dataset"));
        stopBeforeItIsSent(late);
        Map<String, Object> again = TransferWalk.choice("county keep", "dataset");
        again.put("repairDecision", "again");
        walk.complete(late, "shenhe", again);
        transfer.carried(late);
        transfer.receive(late, TransferWalk.ACCEPTED);
        assertThat(walk.end(late)).isEqualTo("EndEvent_MonthDelivered");
        end.end(agreement, AgreementEnd.DISSOLVED, "试毕", Actor.SYSTEM);

        clock.reset();
        CaseNumber second = transfer.agreed();
        CaseNumber given = transfer.begun(second);
        holds.place(TransferWalk.EMPLOYMENT, given, "数据泄露处置", Actor.SYSTEM);
        walk.complete(given, "shenhe", TransferWalk.choice("county keep", "dataset"));
        transfer.runJobs(given);
        holds.lift(TransferWalk.EMPLOYMENT, given, Actor.SYSTEM);
        walk.complete(given, "shenhe", GIVE_UP);
        assertThat(walk.end(given)).isEqualTo("EndEvent_MonthNotDelivered");
        end.end(second, AgreementEnd.DISSOLVED, "试毕", Actor.SYSTEM);

        clock.reset();
        CaseNumber third = transfer.agreed();
        CaseNumber stopped = transfer.begun(third);
        end.end(third, AgreementEnd.DISSOLVED, "双方协商终止", Actor.SYSTEM);
        assertThat(walk.end(stopped)).isEqualTo("EndEvent_DeliveryStopped");
    }

    private void requests() {
        CaseNumber agreement = transfer.agreed();
        CaseNumber refused = asked(agreement);
        overdue(refused, "adhoc-delivery.deliver");
        walk.complete(refused, "shenhe", Map.of("answerDecision", "refuse", "refusalReasons", "不属于协议约定的数据"));
        assertThat(walk.end(refused)).isEqualTo("EndEvent_RequestRefused");

        CaseNumber received = asked(agreement);
        walk.complete(received, "shenhe", agreed("answerDecision"));
        overdue(received, "adhoc-delivery.deliver");
        transfer.carried(received);
        transfer.receive(received, TransferWalk.ACCEPTED);
        assertThat(walk.end(received)).isEqualTo("EndEvent_AdhocDataDelivered");

        CaseNumber given = asked(agreement);
        walk.complete(given, "shenhe", agreed("answerDecision"));
        stopBeforeItIsSent(given);
        walk.complete(given, "shenhe", GIVE_UP);
        assertThat(walk.end(given)).isEqualTo("EndEvent_AdhocDataNotDelivered");

        CaseNumber stopped = asked(agreement);
        walk.complete(stopped, "shenhe", agreed("answerDecision"));
        transfer.carried(stopped);
        end.end(agreement, AgreementEnd.DISSOLVED, "双方协商终止", Actor.SYSTEM);
        assertThat(walk.end(stopped)).isEqualTo("EndEvent_DeliveryStopped");
    }

    private CaseNumber asked(CaseNumber agreement) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return transfer.adhoc(agreement, today.plusDays(10).toString());
    }

    /** The resource is held while the prepared file waits for its turn. */
    private void stopBeforeItIsSent(CaseNumber number) {
        transfer.runJobs(number);
        holds.place(TransferWalk.EMPLOYMENT, number, "数据泄露处置", Actor.SYSTEM);
        transfer.runJobs(number);
        holds.lift(TransferWalk.EMPLOYMENT, number, Actor.SYSTEM);
    }

    private void overdue(CaseNumber number, String rule) {
        clock.set(transfer.deadline(number, rule).dueAt());
        assertThat(walk.fireTimers(number)).as("watch of " + rule).isPositive();
        assertThat(transfer.deadline(number, rule).breached()).as(rule).isTrue();
    }

    private static Map<String, Object> agreed(String decision) {
        Map<String, Object> fields = new HashMap<>(TransferWalk.choice("registered_on month", "dataset"));
        if (decision.equals("answerDecision")) {
            fields.put("deliveryFields", "county keep");
        }
        fields.put(decision, "agree");
        return fields;
    }
}
