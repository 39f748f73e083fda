package org.shuyue.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.shuyue.agreement.AgreementKind;
import org.shuyue.agreement.AgreementTerms;
import org.shuyue.agreement.ConcludeAgreement;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.DraftAgreement;
import org.shuyue.agreement.NewAgreement;
import org.shuyue.agreement.Party;
import org.shuyue.agreement.Side;
import org.shuyue.agreement.SubjectResource;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.delivery.Channel;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryState;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.RouteWalk;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.MovableClock;

/** Walks transfers from 沈荷 of the human resources bureau to 沈青 and the data administrator 闵征 of the civil affairs bureau. */
public class TransferWalk {
    static final ResourceId EMPLOYMENT = new ResourceId("A0101-0001");
    static final Map<String, Object> ACCEPTED = Map.of("receiptDecision", "accepted");

    private static int drafted;

    private final CaseWalk walk;
    private final ShareWalk share;
    private final RouteWalk county;
    private final Transfers transfers;
    private final MonthlyDeliveries monthly;
    private final Deliveries deliveries;
    private final DraftAgreement draft;
    private final ConcludeAgreement conclude;
    private final Ledger ledger;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final MovableClock clock;

    public TransferWalk(
            CaseWalk walk,
            ShareWalk share,
            RouteWalk county,
            Transfers transfers,
            MonthlyDeliveries monthly,
            Deliveries deliveries,
            DraftAgreement draft,
            ConcludeAgreement conclude,
            Ledger ledger,
            RuntimeService runtime,
            ManagementService management,
            MovableClock clock) {
        this.walk = walk;
        this.share = share;
        this.county = county;
        this.transfers = transfers;
        this.monthly = monthly;
        this.deliveries = deliveries;
        this.draft = draft;
        this.conclude = conclude;
        this.ledger = ledger;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** An agreement in force, without the case of its life; its data goes to the box on the platform. */
    CaseNumber agreed() {
        return agreed(DeliveryPlan.Channel.PLATFORM);
    }

    CaseNumber agreed(DeliveryPlan.Channel channel) {
        CaseNumber agreement = new CaseNumber("XY2026-7%05d".formatted(++drafted));
        draft.draft(agreement, "agreement-lifecycle", wanted(channel), walk.person("shenqing"));
        conclude.takeEffect(agreement, Actor.SYSTEM);
        return agreement;
    }

    /** The agreement's first monthly case, on the 1st of April. */
    CaseNumber begun(CaseNumber agreement) {
        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        monthly.begin();
        return transfers.openOf(agreement).get(0);
    }

    CaseNumber delivered(CaseNumber agreement) {
        CaseNumber number = begun(agreement);
        walk.complete(number, "shenhe", choice("county keep", "dataset"));
        carried(number);
        return number;
    }

    CaseNumber adhoc(CaseNumber agreement, String neededOn) {
        return walk.start(
                "adhoc-delivery",
                "shenqing",
                Map.of(
                        "agreementNumber",
                        agreement.value(),
                        "resourceCode",
                        EMPLOYMENT.value(),
                        "deliveryPurpose",
                        "核对救助对象",
                        "neededOn",
                        neededOn));
    }

    /** The agreed share request that asks for a table; its delivery has begun. */
    CaseNumber sharedTable() {
        Map<String, Object> fields = share.application();
        fields.put("accessMethod", "table");
        CaseNumber request = share.apply("shenqing", fields);
        share.complete(request, "shouli", Map.of("checkDecision", "accept"));
        share.complete(request, "shenhe", Map.of("decision", "agree"));
        return request;
    }

    /** The same of a county's agency, through the county's authority. */
    CaseNumber sharedTableOfCounty() {
        county.revokeWhole();
        Map<String, Object> fields = share.application();
        fields.put("accessMethod", "table");
        CaseNumber request = county.start("county-conditional-share", "quxu", fields);
        walk.complete(request, "dongping", Map.of("countyDecision", "submit"));
        walk.complete(request, "shouli", Map.of("checkDecision", "accept"));
        walk.complete(request, "shenhe", Map.of("decision", "agree"));
        return request;
    }

    CaseNumber tableDelivery() {
        return ofTable(sharedTable());
    }

    CaseNumber ofTable(CaseNumber request) {
        return transfers.openOf(request).get(0);
    }

    /** Provider and authority consent; both sides are asked for their seals. */
    void consented(CaseNumber table) {
        Map<String, Object> consent = choice("person_name approved\nregistered_on month", "dataset");
        consent.put("consentDecision", "agree");
        walk.complete(table, "shenhe", consent);
        walk.complete(table, "zhuguan", Map.of("approvalDecision", "agree"));
    }

    /** Both sides of a city's form; the applicant's has no leader. */
    void sealed(CaseNumber table) {
        seal(table, "minzheng", "minzheng");
        seal(table, "lingdao", "fuhe");
    }

    void seal(CaseNumber table, String approver, String keeper) {
        walk.complete(table, approver, Map.of("signDecision", "agree"));
        walk.complete(table, keeper, Map.of("contentChecked", true));
    }

    /** Prepared and sent; fails when it was not. */
    void carried(CaseNumber number) {
        runJobs(number);
        runJobs(number);
        assertThat(latest(number).deliveryState())
                .as(latest(number).report() + latest(number).remark())
                .isEqualTo(DeliveryState.DELIVERED);
    }

    void receive(CaseNumber number, Map<String, Object> fields) {
        receiveAs("minzheng", number, fields);
    }

    void receiveAs(String login, CaseNumber number, Map<String, Object> fields) {
        if (latest(number).channel() == Channel.BOX) {
            deliveries.fetch(latest(number).number(), walk.person(login));
        }
        deliveries.password(latest(number).number(), walk.person(login));
        walk.complete(number, login, fields);
    }

    /** What waits to be done by the engine itself, once. */
    void runJobs(CaseNumber number) {
        waiting(number).forEach(job -> management.executeJob(job.getId()));
    }

    List<Job> waiting(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .toList();
    }

    Delivery latest(CaseNumber number) {
        List<Delivery> all = deliveries.of(number);
        return all.get(all.size() - 1);
    }

    RunningDeadline deadline(CaseNumber number, String rule) {
        return ledger.of(number).stream()
                .filter(one -> one.ruleId().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static Map<String, Object> choice(String fields, String source) {
        Map<String, Object> choice = new HashMap<>();
        choice.put("deliveryFields", fields);
        choice.put("fileFormat", "CSV");
        choice.put("sourceFile", source);
        return choice;
    }

    private static NewAgreement wanted(DeliveryPlan.Channel channel) {
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
                        List.of(new SubjectResource(EMPLOYMENT, List.of("county", "status"))),
                        2,
                        3,
                        null,
                        new DeliveryPlan(
                                DeliveryPlan.Frequency.MONTHLY,
                                DeliveryPlan.Format.CSV,
                                channel,
                                List.of(new PersonId("minzheng"))),
                        ""));
    }
}
