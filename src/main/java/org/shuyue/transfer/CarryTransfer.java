package org.shuyue.transfer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryOrder;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all transfers have in common: prepared, sent, received or found wanting. */
@Component
public class CarryTransfer {
    static final String RECTIFY_RULE = "delivery-rectification.rectify";
    static final String RECTIFY_NAMED_RULE = "delivery-rectification.rectify-named";

    private final Transfers transfers;
    private final Deliveries deliveries;
    private final Resources resources;
    private final Ledger ledger;
    private final Letters letters;

    CarryTransfer(Transfers transfers, Deliveries deliveries, Resources resources, Ledger ledger, Letters letters) {
        this.transfers = transfers;
        this.deliveries = deliveries;
        this.resources = resources;
        this.ledger = ledger;
        this.letters = letters;
    }

    /** Makes the file; what stands in its way becomes a task, never a silence. */
    @Transactional
    public DeliveryState prepare(CaseNumber number) {
        Delivery delivery = deliveries.prepare(order(transfers.find(number)), Actor.SYSTEM);
        if (delivery.deliveryState() == DeliveryState.READY) {
            transfers.move(number, TransferState.UNDER_WAY, null);
        } else {
            trouble(number, delivery);
        }
        return delivery.deliveryState();
    }

    /** Safe to repeat: what has got there is not sent again. */
    @Transactional
    public DeliveryState send(CaseNumber number) {
        Delivery delivery = deliveries.send(latest(number).number(), Actor.SYSTEM);
        if (delivery.deliveryState() == DeliveryState.DELIVERED) {
            delivered(transfers.find(number), delivery);
        } else {
            trouble(number, delivery);
        }
        return delivery.deliveryState();
    }

    /** The receipt of a named data administrator (SP-04a). */
    @Transactional
    public void receive(CaseNumber number, Person by) {
        deliveries.receive(latest(number).number(), by);
        transfers.end(number, TransferState.RECEIVED, null);
        Actor actor = Actor.of(by.id(), by.name());
        transfers.publish("transfer.received", "数据合格，已签收", number, actor);
        letters.toRole(
                Role.REVIEWER,
                transfers.find(number).provider(),
                number,
                "数据已签收",
                "办件 " + number + " 的数据已由" + by.name() + "签收。");
    }

    /**
     * Received, but deficient: to be put right within a set time (SP-06a).
     *
     * @param until day that the receiver sets; {@code null}: the rule's own period
     */
    @Transactional
    public void reject(CaseNumber number, String deficiency, @Nullable LocalDate until, Person by) {
        deliveries.receive(latest(number).number(), by);
        Transfer transfer = transfers.find(number);
        transfers.deficient(number, deficiency);
        transfers.move(number, TransferState.DEFICIENT, deficiency);
        RunningDeadline deadline = until == null
                ? ledger.start(number, RECTIFY_RULE, transfer.provider(), transfers.now())
                : ledger.startNamed(number, RECTIFY_NAMED_RULE, transfer.provider(), transfers.now(), until);
        Actor actor = Actor.of(by.id(), by.name());
        transfers.publish(
                "transfer.deficient", "数据不合格：" + deficiency + "；限 " + deadline.shownDue() + " 前整改", number, actor);
        letters.toRole(
                Role.REVIEWER,
                transfer.provider(),
                number,
                "数据不合格，限期整改",
                "办件 " + number + "：" + deficiency + "。请于 " + deadline.shownDue() + " 前（含当日）重新提供合格的数据，逾期接收方可以终止协议（"
                        + deadline.clause() + "）。");
    }

    private void delivered(Transfer transfer, Delivery delivery) {
        CaseNumber number = transfer.caseNumber();
        transfers.move(number, TransferState.DELIVERED, null);
        for (String rule :
                List.of(Transfers.MONTHLY_RULE, Transfers.ANNOUNCE_RULE, Transfers.ADHOC_RULE, RECTIFY_RULE)) {
            ledger.running(number, rule).ifPresent(running -> ledger.met(number, running.ruleId(), transfers.now()));
        }
        transfer.administrators()
                .forEach(administrator -> letters.toPerson(
                        administrator,
                        number,
                        "数据已送达，请签收",
                        "“" + transfer.title() + "”已送达" + delivery.channel().label() + "。请登录平台，在 /deliveries/"
                                + delivery.number() + " 领取文件和口令，核对后在办件 " + number + " 登记签收。口令只在登录后显示一次，不通过信件发送。"));
    }

    private void trouble(CaseNumber number, Delivery delivery) {
        Transfer transfer = transfers.find(number);
        String reason = requireNonNull(delivery.remark());
        transfers.move(number, TransferState.IN_TROUBLE, reason);
        letters.toRole(Role.REVIEWER, transfer.provider(), number, "交付受阻，请处理", "办件 " + number + "：" + reason);
        letters.toRole(Role.OPERATOR, null, number, "交付受阻", "办件 " + number + "：" + reason);
    }

    /** {@link org.shuyue.shared.InputRefused} unless the person may register the receipt now. */
    @Transactional
    public void checkReceipt(CaseNumber number, Person by) {
        deliveries.checkReceipt(latest(number).number(), by);
    }

    /** The case's delivery that counts: the last one made. */
    public Delivery latest(CaseNumber number) {
        List<Delivery> all = deliveries.of(number);
        return all.get(all.size() - 1);
    }

    private DeliveryOrder order(Transfer transfer) {
        Choice choice = Choice.parse(
                new Choice.Typed(
                        requireNonNull(transfer.fields()),
                        text(transfer.alikeFields()),
                        text(transfer.countFields()),
                        text(transfer.rowChoice()),
                        requireNonNull(transfer.fileFormat()),
                        transfer.sourceId() == null
                                ? Choice.DATASET
                                : transfer.sourceId().value()),
                resources.find(transfer.resourceId()),
                transfer.approvedItems(),
                transfer.kind() == TransferKind.TABLE);
        return new DeliveryOrder(
                transfer.caseNumber(),
                transfer.agreement(),
                transfer.title(),
                transfer.provider(),
                transfer.receiver(),
                transfer.administrators(),
                transfer.channel(),
                transfer.resourceId(),
                transfer.sourceId(),
                choice.fields(),
                transfer.approvedItems(),
                choice.alike(),
                choice.counts(),
                choice.rows(),
                choice.format());
    }

    private static String text(@Nullable String one) {
        return one == null ? "" : one;
    }
}
