package org.shuyue.transfer.process;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.SubjectResource;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.delivery.Channel;
import org.shuyue.delivery.Partners;
import org.shuyue.dossier.RelatedCases;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.transfer.Choice;
import org.shuyue.transfer.NewTransfer;
import org.shuyue.transfer.TransferKind;
import org.shuyue.transfer.Transfers;
import org.shuyue.workflow.CaseVariables;
import org.springframework.stereotype.Component;

/** Registers a transfer and fills its forms: from an agreed share request, or from an agreement. */
@Component
class TransferOpening {
    private final Transfers transfers;
    private final Agreements agreements;
    private final Resources resources;
    private final Partners partners;
    private final People people;
    private final RelatedCases related;

    TransferOpening(
            Transfers transfers,
            Agreements agreements,
            Resources resources,
            Partners partners,
            People people,
            RelatedCases related) {
        this.transfers = transfers;
        this.agreements = agreements;
        this.resources = resources;
        this.partners = partners;
        this.people = people;
        this.related = related;
    }

    void table(DelegateExecution execution) {
        Person requester = people.find(CaseVariables.APPLICANT.of(execution));
        Resource resource = resources.find(new ResourceId(TableDeliveryProcess.RESOURCE_CODE.of(execution)));
        List<String> approved = List.copyOf(TransferForms.items(TransferProcess.APPROVED_ITEMS.of(execution)));
        List<PersonId> receivers = partners.look(requester.agency())
                .map(partner -> partner.receivers())
                .orElse(List.of());
        open(
                execution,
                new NewTransfer(
                        TransferKind.TABLE,
                        new CaseNumber(TableDeliveryProcess.SHARE_CASE.of(execution)),
                        "库表交付：" + resource.name(),
                        resource.provider(),
                        requester.agency(),
                        resource.id(),
                        approved,
                        receivers.isEmpty() ? List.of(requester.id()) : receivers,
                        null,
                        null,
                        TableDeliveryProcess.DELIVERY_PURPOSE.look(execution).orElse(""),
                        null));
        related.follow(
                new CaseNumber(execution.getProcessBusinessKey()),
                new CaseNumber(TableDeliveryProcess.SHARE_CASE.of(execution)),
                "同意共享后的库表交付",
                Actor.of(requester.id(), requester.name()));
    }

    void periodic(DelegateExecution execution) {
        String month = PeriodicDeliveryProcess.DATA_MONTH.of(execution);
        Agreement agreement = agreements.find(new CaseNumber(PeriodicDeliveryProcess.AGREEMENT_NUMBER.of(execution)));
        Resource resource = resources.find(new ResourceId(PeriodicDeliveryProcess.RESOURCE_CODE.of(execution)));
        open(execution, under(agreement, resource, TransferKind.PERIODIC, month + " 月数据", month, "", null));
    }

    void adhoc(DelegateExecution execution) {
        Agreement agreement = agreements.find(new CaseNumber(AdhocDeliveryProcess.AGREEMENT_NUMBER.of(execution)));
        Resource resource = resources.find(new ResourceId(AdhocDeliveryProcess.RESOURCE_CODE.of(execution)));
        open(
                execution,
                under(
                        agreement,
                        resource,
                        TransferKind.ADHOC,
                        "临时数据",
                        null,
                        AdhocDeliveryProcess.DELIVERY_PURPOSE.of(execution),
                        AdhocDeliveryProcess.NEEDED_ON.of(execution)));
    }

    private static NewTransfer under(
            Agreement agreement,
            Resource resource,
            TransferKind kind,
            String what,
            @org.jspecify.annotations.Nullable String month,
            String purpose,
            java.time.@org.jspecify.annotations.Nullable LocalDate neededOn) {
        DeliveryPlan plan = requireNonNull(agreement.terms().plan());
        return new NewTransfer(
                kind,
                agreement.number(),
                what + "：" + resource.name(),
                agreement.providing().agency(),
                agreement.receiving().agency(),
                resource.id(),
                agreement.terms().resources().stream()
                        .filter(subject -> subject.resource().equals(resource.id()))
                        .map(SubjectResource::items)
                        .findFirst()
                        .orElse(resource.sharedItems().stream()
                                .map(DataItem::name)
                                .toList()),
                plan.administrators(),
                plan.channel() == DeliveryPlan.Channel.SFTP ? Channel.SFTP : Channel.BOX,
                month,
                purpose,
                neededOn);
    }

    private void open(DelegateExecution execution, NewTransfer wanted) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        transfers.open(number, wanted, people.find(CaseVariables.APPLICANT.of(execution)));
        TransferProcess.PROVIDER_AGENCY.set(execution, wanted.provider());
        TransferProcess.DELIVERY_TITLE.set(execution, wanted.title());
        TransferProcess.APPROVED_ITEMS.set(execution, String.join(" ", wanted.approved()));
        TransferProcess.DELIVERY_FIELDS.set(execution, transfers.suggestedFields(number));
        TransferProcess.FILE_FORMAT.set(execution, "CSV");
        TransferProcess.SOURCE_FILE.set(execution, Choice.DATASET);
    }
}
