package org.shuyue.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.catalogue.Resources;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.transfer.CarryTransfer;
import org.shuyue.transfer.Choice;
import org.shuyue.transfer.TableFiling;
import org.shuyue.transfer.Transfer;
import org.shuyue.transfer.TransferKind;
import org.shuyue.transfer.TransferState;
import org.shuyue.transfer.Transfers;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.SlaIncidents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagrams of transfers call: each reads typed variables, calls the room and writes typed variables. */
@Configuration(proxyBeanMethods = false)
class TransferDelegates {
    private static final String AGREE = "agree";

    private final Transfers transfers;
    private final CarryTransfer carry;
    private final Resources resources;
    private final LastActor actor;
    private final People people;

    TransferDelegates(Transfers transfers, CarryTransfer carry, Resources resources, LastActor actor, People people) {
        this.transfers = transfers;
        this.carry = carry;
        this.resources = resources;
        this.actor = actor;
        this.people = people;
    }

    @Bean
    JavaDelegate prepareDelivery() {
        return execution -> {
            CaseNumber number = number(execution);
            TransferProcess.DELIVERY_OUTCOME.set(
                    execution, carry.prepare(number).name());
            show(execution, number);
        };
    }

    @Bean
    JavaDelegate sendDelivery() {
        return execution -> {
            CaseNumber number = number(execution);
            TransferProcess.DELIVERY_OUTCOME.set(execution, carry.send(number).name());
            show(execution, number);
        };
    }

    @Bean
    JavaDelegate recordDeliveryReceipt() {
        return execution -> {
            CaseNumber number = number(execution);
            Person receiver = people.find(CaseVariables.ACTED_BY.of(execution));
            boolean accepted =
                    DataDeliveryProcess.RECEIPT_DECISION.of(execution).equals("accepted");
            Runnable record = accepted
                    ? () -> carry.receive(number, receiver)
                    : () -> carry.reject(
                            number,
                            DataDeliveryProcess.DEFICIENCY.of(execution),
                            DataDeliveryProcess.RECTIFY_UNTIL.look(execution).orElse(null),
                            receiver);
            record.run();
            TransferProcess.DELIVERY_OUTCOME.set(execution, accepted ? "RECEIVED" : "DEFICIENT");
        };
    }

    @Bean
    TaskListener recordDeliveryRepair() {
        return task -> {
            CaseNumber number = number(task.getExecution());
            Actor by = actor.of(task);
            boolean again = DataDeliveryProcess.REPAIR_DECISION.of(task).equals("again");
            Runnable record = again
                    ? () -> choose(number, task, by)
                    : () -> transfers.giveUp(number, DataDeliveryProcess.GIVE_UP_REASON.of(task), by);
            record.run();
            TransferProcess.DELIVERY_OUTCOME.set(task, again ? "AGAIN" : "GIVEN_UP");
        };
    }

    /** What could not be sent, however often it was tried, is seen in Cockpit until somebody has repaired it. */
    @Bean
    TaskListener raiseDeliveryIncident(SlaIncidents incidents) {
        return task -> {
            Delivery delivery = carry.latest(number(task.getExecution()));
            if (delivery.deliveryState() == DeliveryState.FAILED) {
                incidents.raiseHere(
                        task.getExecution(), SlaIncidents.UNDELIVERED, delivery.number() + "：" + delivery.remark());
            }
        };
    }

    @Bean
    TaskListener recordDeliverySupply() {
        return task -> {
            CaseNumber number = number(task.getExecution());
            choose(number, task, actor.of(task));
            transfers.goOn(number);
        };
    }

    @Bean
    TaskListener recordAdhocAnswer() {
        return task ->
                answered(task, AdhocDeliveryProcess.ANSWER_DECISION, AdhocDeliveryProcess.REFUSAL_REASONS, () -> {
                    CaseNumber number = number(task.getExecution());
                    choose(number, task, actor.of(task));
                    transfers.goOn(number);
                });
    }

    /** The provider's consent, with what it gives and how it is masked (YC-22a). */
    @Bean
    TaskListener recordTableConsent() {
        return task ->
                answered(task, TableDeliveryProcess.CONSENT_DECISION, TableDeliveryProcess.REFUSAL_REASONS, () -> {
                    CaseNumber number = number(task.getExecution());
                    choose(number, task, actor.of(task));
                    transfers.consent(number, "提供部门", actor.of(task), TransferState.CONSENTED);
                });
    }

    /** The consent of the authority (YC-22a); the form goes to both sides. */
    @Bean
    TaskListener recordTableApproval(TableFiling filing) {
        return task ->
                answered(task, TableDeliveryProcess.APPROVAL_DECISION, TableDeliveryProcess.REFUSAL_REASONS, () -> {
                    CaseNumber number = number(task.getExecution());
                    transfers.consent(number, "主管部门", actor.of(task), TransferState.CONSENTED);
                    TableFiling.Offer offer = filing.offer(number);
                    TableDeliveryProcess.SIGNING_PAPER.set(task, offer.paper());
                    TableDeliveryProcess.SIGNING_SIDES.set(task, offer.sides());
                });
    }

    /** Whether both sides have sealed the filing form (YC-22e, YC-22h). */
    @Bean
    JavaDelegate recordFormSealing(TableFiling filing) {
        return execution -> filing.settle(
                number(execution),
                TableDeliveryProcess.SIGNING_OUTCOME.of(execution),
                TableDeliveryProcess.SIGNING_REFUSAL_REASONS.look(execution).orElse(""),
                actor.of(execution));
    }

    @Bean
    JavaDelegate recordDeliveryDelay() {
        return execution -> transfers.announceDelay(
                number(execution),
                PeriodicDeliveryProcess.DELAY_REASON.of(execution),
                PeriodicDeliveryProcess.DELAYED_UNTIL.of(execution),
                actor.of(execution));
    }

    private void answered(
            org.camunda.bpm.engine.delegate.DelegateTask task,
            ProcessVariable<String> decision,
            ProcessVariable<String> reasons,
            Runnable agreed) {
        if (decision.of(task).equals(AGREE)) {
            agreed.run();
        } else {
            transfers.refuse(number(task.getExecution()), reasons.of(task), actor.of(task));
        }
    }

    private void choose(CaseNumber number, VariableScope scope, Actor by) {
        Transfer transfer = transfers.find(number);
        transfers.choose(
                number,
                Choice.parse(
                        new Choice.Typed(
                                TransferProcess.DELIVERY_FIELDS.of(scope),
                                TransferProcess.ALIKE_FIELDS.look(scope).orElse(""),
                                TransferProcess.COUNT_FIELDS.look(scope).orElse(""),
                                TransferProcess.ROW_CHOICE.look(scope).orElse(""),
                                TransferProcess.FILE_FORMAT.of(scope),
                                TransferProcess.SOURCE_FILE.of(scope)),
                        resources.find(transfer.resourceId()),
                        transfer.approvedItems(),
                        transfer.kind() == TransferKind.TABLE),
                by);
    }

    /** What the forms of the diagram show. */
    private void show(DelegateExecution execution, CaseNumber number) {
        Transfer transfer = transfers.find(number);
        DataDeliveryProcess.DELIVERY_NUMBER.set(
                execution, carry.latest(number).number().value());
        DataDeliveryProcess.TROUBLE.set(execution, transfer.remark() == null ? "" : transfer.remark());
        TransferProcess.DELIVERY_TITLE.set(execution, transfer.title());
        TransferProcess.APPROVED_ITEMS.set(execution, transfer.approved());
        TransferProcess.DELIVERY_FIELDS.set(execution, transfers.suggestedFields(number));
        TransferProcess.ALIKE_FIELDS.set(execution, text(transfer.alikeFields()));
        TransferProcess.COUNT_FIELDS.set(execution, text(transfer.countFields()));
        TransferProcess.ROW_CHOICE.set(execution, text(transfer.rowChoice()));
        TransferProcess.FILE_FORMAT.set(execution, text(transfer.fileFormat()));
        TransferProcess.SOURCE_FILE.set(
                execution,
                transfer.sourceId() == null
                        ? Choice.DATASET
                        : transfer.sourceId().value());
    }

    private static CaseNumber number(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    private static String text(@org.jspecify.annotations.Nullable String one) {
        return one == null ? "" : one;
    }
}
