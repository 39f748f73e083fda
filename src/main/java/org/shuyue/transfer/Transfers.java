package org.shuyue.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transfers of data as files, from the wish to the point where there is something to deliver, and their ends. */
@Component
public class Transfers {
    static final String CONSENT_RULE = "table-delivery.consent";
    static final String MONTHLY_RULE = "periodic-delivery.deliver";
    static final String ANNOUNCE_RULE = "delivery-delay.announce";
    static final String ADHOC_RULE = "adhoc-delivery.deliver";

    private final TransferMapper mapper;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Agencies agencies;
    private final Resources resources;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Transfers(
            TransferMapper mapper,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Agencies agencies,
            Resources resources,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.agencies = agencies;
        this.resources = resources;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Transfer> look(CaseNumber number) {
        return mapper.find(number);
    }

    @Transactional(readOnly = true)
    public Transfer find(CaseNumber number) {
        return look(number).orElseThrow(() -> new NotFound("没有交付办件 " + number));
    }

    /** Those under the agreement, or from the share request, that have not ended. */
    @Transactional(readOnly = true)
    public List<CaseNumber> openOf(CaseNumber origin) {
        return mapper.openOf(origin);
    }

    /** Those under the agreement, ended or not, the newest first. */
    @Transactional(readOnly = true)
    public List<Transfer> latestOf(CaseNumber agreement, int most) {
        return mapper.latestOf(agreement, most).stream().map(this::find).toList();
    }

    @Transactional(readOnly = true)
    public boolean hasMonth(CaseNumber agreement, String month, ResourceId resource) {
        return mapper.ofMonth(agreement, month, resource) > 0;
    }

    /** Registers the case; its clock runs from here. */
    @Transactional
    public void open(CaseNumber number, NewTransfer wanted, Person by) {
        Instant now = now();
        cases.register(number, wanted.kind().processId(), wanted.title(), by, TransferState.REQUESTED.label());
        mapper.insert(
                number,
                wanted,
                by.id(),
                String.join(" ", wanted.approved()),
                String.join(
                        " ", wanted.receivers().stream().map(Object::toString).toList()),
                now);
        cases.about(number, wanted.resource());
        cases.forward(number, wanted.provider());
        publish(
                "transfer.opened",
                wanted.kind().label() + "开始：" + wanted.title(),
                number,
                Actor.of(by.id(), by.name()));
        RunningDeadline deadline = begin(number, wanted, now);
        letters.toRole(
                Role.REVIEWER,
                wanted.provider(),
                number,
                wanted.kind().label() + "待办理",
                "“" + wanted.title() + "”由本部门提供数据，应当于 " + deadline.shownDue() + " 前（含当日）办理（" + deadline.clause()
                        + "）。");
    }

    /** What is delivered, and how it is masked. */
    @Transactional
    public void choose(CaseNumber number, Choice choice, Actor by) {
        mapper.choose(
                number,
                choice,
                choice.writtenFields(),
                String.join(" ", choice.alike()),
                String.join(" ", choice.counts()),
                choice.writtenRows());
        publish("transfer.chosen", "选定交付内容：" + choice.writtenFields().replace("\n", "、"), number, by);
    }

    /** One of those whose consent a copy of a table needs (YC-22a). */
    @Transactional
    public void consent(CaseNumber number, String who, Actor by, TransferState state) {
        Transfer transfer = find(number);
        String said = who + "同意：" + by.shown();
        mapper.consent(number, transfer.consents() == null ? said : transfer.consents() + "\n" + said);
        move(number, state, null);
        publish("transfer.consented", said, number, by);
    }

    /** Supplied: it goes on by itself. */
    @Transactional
    public void goOn(CaseNumber number) {
        move(number, TransferState.UNDER_WAY, null);
    }

    /** Consented to by all; both sides now seal the form (YC-22e). */
    @Transactional
    public void toBeSealed(CaseNumber number, PaperNumber form) {
        mapper.filed(number, form);
        move(number, TransferState.TO_BE_SEALED, null);
        ledger.met(number, CONSENT_RULE, now());
    }

    @Transactional
    public void sealed(CaseNumber number, PaperNumber form, Actor by) {
        move(number, TransferState.UNDER_WAY, null);
        publish("transfer.form-sealed", "双方已在备案表 " + form + " 上盖章", number, by);
    }

    /** The form was not sealed, so that nothing may be delivered. */
    @Transactional
    public void notSealed(CaseNumber number, String reason, Actor by) {
        cancelClocks(number);
        end(number, TransferState.GIVEN_UP, reason);
        publish("transfer.form-not-sealed", reason, number, by);
        letters.toApplicant(number, "未能交付", "办件 " + number + "：" + reason);
    }

    @Transactional
    public void refuse(CaseNumber number, String reasons, Actor by) {
        cancelClocks(number);
        end(number, TransferState.REFUSED, reasons);
        publish("transfer.refused", "不予交付，理由：" + reasons, number, by);
        letters.toApplicant(number, "不予交付", "办件 " + number + "：" + reasons);
    }

    /** The provider says beforehand that it will be late, and until when (SP-04c). */
    @Transactional
    public void announceDelay(CaseNumber number, String reason, LocalDate until, Actor by) {
        Instant now = now();
        mapper.delayed(number, reason, until, now);
        boolean inTime = ledger.running(number, ANNOUNCE_RULE)
                .map(running -> !now.isAfter(running.dueAt()))
                .orElse(false);
        ledger.met(number, ANNOUNCE_RULE, now);
        publish(
                "transfer.delay-announced",
                "告知延迟至 " + until + " 提供，原因：" + reason + (inTime ? "" : "（未提前一个工作日告知）"),
                number,
                by);
        for (var administrator : find(number).administrators()) {
            letters.toPerson(
                    administrator,
                    number,
                    "数据将延迟提供",
                    "办件 " + number + "：延迟至 " + until + " 提供，原因：" + reason + "。故障排除后补充提供。");
        }
    }

    /** It has ended without a receipt, by somebody's decision. */
    @Transactional
    public void giveUp(CaseNumber number, String reason, Actor by) {
        cancelClocks(number);
        end(number, TransferState.GIVEN_UP, reason);
        publish("transfer.given-up", "不再交付，理由：" + reason, number, by);
        letters.toApplicant(number, "未能交付", "办件 " + number + " 不再交付：" + reason);
        find(number)
                .administrators()
                .forEach(one -> letters.toPerson(one, number, "未能交付", "办件 " + number + "：" + reason));
    }

    /** Nothing is delivered any more under an agreement that has ended (SP-08). */
    @Transactional
    void stop(CaseNumber number, String reason, Actor by) {
        cancelClocks(number);
        end(number, TransferState.STOPPED, reason);
        publish("transfer.stopped", "停止交付：" + reason, number, by);
        letters.toApplicant(number, "停止交付", "办件 " + number + " 停止交付：" + reason);
    }

    void move(CaseNumber number, TransferState state, @Nullable String remark) {
        mapper.move(number, state, remark, null);
        cases.move(number, state.label());
    }

    void end(CaseNumber number, TransferState state, @Nullable String remark) {
        mapper.move(number, state, remark, now());
        cases.close(number, state.label());
    }

    void deficient(CaseNumber number, String deficiency) {
        mapper.deficient(number, deficiency);
    }

    void publish(String kind, String sentence, CaseNumber number, Actor by) {
        events.publishEvent(new TransferEvent(kind, sentence, number, by, Map.of()));
    }

    /** How the form is filled before anybody has chosen. */
    @Transactional(readOnly = true)
    public String suggestedFields(CaseNumber number) {
        Transfer transfer = find(number);
        return transfer.fields() == null
                ? Choice.suggested(resources.find(transfer.resourceId()), transfer.approvedItems())
                : requireNonNull(transfer.fields());
    }

    private RunningDeadline begin(CaseNumber number, NewTransfer wanted, Instant now) {
        return switch (wanted.kind()) {
            case TABLE -> ledger.start(number, CONSENT_RULE, wanted.provider(), now);
            case ADHOC ->
                ledger.startNamed(number, ADHOC_RULE, wanted.provider(), now, requireNonNull(wanted.neededOn()));
            case PERIODIC -> {
                RunningDeadline deliver = ledger.start(number, MONTHLY_RULE, wanted.provider(), now);
                ledger.start(
                        number,
                        ANNOUNCE_RULE,
                        wanted.provider(),
                        deliver.dueDate().atTime(12, 0).atZone(Application.ZONE).toInstant());
                yield deliver;
            }
        };
    }

    private void cancelClocks(CaseNumber number) {
        ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .forEach(running -> ledger.cancel(number, running.ruleId(), now()));
    }

    String name(org.shuyue.shared.AgencyId agency) {
        return agencies.find(agency).name();
    }

    Instant now() {
        return Application.now(clock);
    }
}
