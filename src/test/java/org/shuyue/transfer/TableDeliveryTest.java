package org.shuyue.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.delivery.Deliveries;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.PaperState;
import org.shuyue.document.Papers;
import org.shuyue.dossier.RelatedCases;
import org.shuyue.portal.PapersOfCase;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.signing.SealUse;
import org.shuyue.signing.SealUses;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy of a table: consents, both seals on the filing form, then the batch. */
@ApplicationTest
class TableDeliveryTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    TransferWalk transfer;

    @Autowired
    Transfers transfers;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Papers papers;

    @Autowired
    PapersOfCase ofCase;

    @Autowired
    SealUses seals;

    @Autowired
    RelatedCases related;

    @Autowired
    MovableClock clock;

    @Test
    @Clause({"YC-22a", "YC-22e"})
    void isDeliveredOnlyAfterTheConsentsAndBothSeals() {
        CaseNumber request = transfer.sharedTable();
        CaseNumber number = transfer.ofTable(request);
        assertThat(number.value()).startsWith("KB2026-");
        assertThatThrownBy(() -> walk.complete(number, "shenhe", unapproved()))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("“phone”未经批准");
        transfer.consented(number);
        assertThat(transfer.deadline(number, "table-delivery.consent").state()).isEqualTo(DeadlineState.MET);
        assertThat(transfers.find(number).transferState()).isEqualTo(TransferState.TO_BE_SEALED);
        assertThat(transfer.waiting(number)).as("nothing is prepared yet").isEmpty();

        transfer.seal(number, "minzheng", "minzheng");
        assertThat(transfer.waiting(number)).as("one seal is not enough").isEmpty();
        transfer.seal(number, "lingdao", "fuhe");
        Paper form = ofCase.of(number).get(0);
        assertThat(form.kind()).isEqualTo(DocumentKind.CITY_FILING_FORM);
        assertThat(form.about()).isEqualTo(request);
        assertThat(ofCase.content(ofCase.find(number, form.number().value())))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> ofCase.find(number, "WJ-NONE")).isInstanceOf(NotFound.class);
        assertThat(seals.of(form.number()))
                .extracting(SealUse::label, SealUse::signerName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("申请方（盖章）", "云川市民政局"),
                        org.assertj.core.groups.Tuple.tuple("提供方（盖章）", "云川市人力资源和社会保障局"));

        transfer.carried(number);
        transfer.receive(number, TransferWalk.ACCEPTED);
        assertThat(walk.end(number)).isEqualTo("EndEvent_TableDelivered");
        assertThat(deliveries.of(number)).hasSize(1);
    }

    @Test
    @Clause("YC-22e")
    void standsAmongTheRelatedCasesOfItsShareRequestAndTheOtherWayRound() {
        CaseNumber request = transfer.sharedTable();
        CaseNumber number = transfer.ofTable(request);

        assertThat(related.of(number, walk.person("shenqing"))).anySatisfy(one -> {
            assertThat(one.row().number()).isEqualTo(request);
            assertThat(one.reason()).isEqualTo("同意共享后的库表交付");
        });
        assertThat(related.of(request, walk.person("shenqing")))
                .anySatisfy(one -> assertThat(one.row().number()).isEqualTo(number));
        related.follow(number, request, "又一次", Actor.SYSTEM);
        assertThat(related.of(number, walk.person("shenqing")))
                .filteredOn(one -> one.row().number().equals(request))
                .singleElement()
                .extracting(RelatedCases.Related::reason)
                .isEqualTo("同意共享后的库表交付");
        walk.complete(number, "shenhe", Map.of("consentDecision", "refuse", "refusalReasons", "接口已能满足需要"));
    }

    @Test
    @Clause("YC-22h")
    void isSealedByTheCountysAuthorityWhereACountyAsked() {
        CaseNumber number = transfer.ofTable(transfer.sharedTableOfCounty());
        transfer.consented(number);
        transfer.seal(number, "dongping", "dongping");
        transfer.seal(number, "lingdao", "fuhe");

        Paper form = ofCase.of(number).get(0);
        assertThat(form.kind()).isEqualTo(DocumentKind.COUNTY_FILING_FORM);
        assertThat(seals.of(form.number()))
                .extracting(SealUse::label, SealUse::signerName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("主管部门（盖章）", "东屏区数据局"),
                        org.assertj.core.groups.Tuple.tuple("提供方（盖章）", "云川市人力资源和社会保障局"));
        transfer.carried(number);
        transfer.receiveAs("quxu", number, TransferWalk.ACCEPTED);
        assertThat(walk.end(number)).isEqualTo("EndEvent_TableDelivered");
    }

    @Test
    @Clause("YC-22e")
    void endsClearlyWhenASideRefusesToSeal() {
        CaseNumber request = transfer.sharedTable();
        CaseNumber number = transfer.ofTable(request);
        transfer.consented(number);
        transfer.seal(number, "minzheng", "minzheng");
        walk.complete(number, "lingdao", Map.of("signDecision", "refuse", "declineReasons", "字段与备案不符"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_FormNotSealed");
        assertThat(transfers.find(number).transferState()).isEqualTo(TransferState.GIVEN_UP);
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("字段与备案不符", "重新提出共享申请");
        assertThat(papers.of(request))
                .filteredOn(paper -> paper.kind() == DocumentKind.CITY_FILING_FORM)
                .extracting(Paper::state)
                .containsExactly(PaperState.TERMINATED);
        assertThat(deliveries.of(number)).isEmpty();
        assertThatThrownBy(() -> again(request)).hasMessageContaining("备案表已因一方不同意盖章而作废");
    }

    @Test
    @Clause("YC-22e")
    void mayBeAskedForAgainWhenTheSealsDidNotComeInTime() {
        CaseNumber request = transfer.sharedTable();
        CaseNumber number = transfer.ofTable(request);
        transfer.consented(number);
        transfer.seal(number, "minzheng", "minzheng");
        Instant due = transfer.deadline(number, "agreement-signing.offer").dueAt();
        clock.set(due.minusSeconds(60));
        walk.fireTimers(number);
        clock.set(due);
        walk.fireTimers(number);
        assertThat(walk.end(number)).isEqualTo("EndEvent_FormNotSealed");
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("可以再次提出库表交付");

        CaseNumber second = again(request);
        transfer.consented(second);
        transfer.seal(second, "lingdao", "fuhe");
        assertThat(seals.of(ofCase.of(second).get(0).number()))
                .as("sealed once by each")
                .hasSize(2);
        transfer.carried(second);
        transfer.receive(second, TransferWalk.ACCEPTED);
        assertThat(walk.end(second)).isEqualTo("EndEvent_TableDelivered");
    }

    @Test
    @Clause("YC-22e")
    void isNotAgreedToWithoutAFormThatCounts() {
        CaseNumber request = transfer.sharedTable();
        CaseNumber number = transfer.ofTable(request);
        Map<String, Object> consent = TransferWalk.choice("registered_on month", "dataset");
        consent.put("consentDecision", "agree");
        walk.complete(number, "shenhe", consent);
        papers.of(request).stream()
                .filter(paper -> paper.kind() == DocumentKind.CITY_FILING_FORM)
                .forEach(paper -> papers.terminate(paper.number(), "字段有误", Actor.SYSTEM));

        assertThatThrownBy(() -> walk.complete(number, "zhuguan", Map.of("approvalDecision", "agree")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有有效的备案表");
        walk.complete(number, "zhuguan", Map.of("approvalDecision", "refuse", "refusalReasons", "备案表作废，请重新申请"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_AuthorityRefused");
    }

    @Test
    @Clause("YC-22a")
    void isNotDeliveredWhenOneOfThoseWhoMustConsentDoesNot() {
        CaseNumber provider = transfer.tableDelivery();
        walk.complete(provider, "shenhe", Map.of("consentDecision", "refuse", "refusalReasons", "接口已能满足需要"));
        assertThat(walk.end(provider)).isEqualTo("EndEvent_ProviderRefused");

        CaseNumber authority = transfer.tableDelivery();
        Map<String, Object> consent = TransferWalk.choice("registered_on month", "dataset");
        consent.put("consentDecision", "agree");
        walk.complete(authority, "shenhe", consent);
        walk.complete(authority, "zhuguan", Map.of("approvalDecision", "refuse", "refusalReasons", "没有必要以库表方式提供"));
        assertThat(walk.end(authority)).isEqualTo("EndEvent_AuthorityRefused");
        assertThat(deliveries.of(authority)).isEmpty();
    }

    private CaseNumber again(CaseNumber request) {
        return walk.start(
                "table-delivery",
                "shenqing",
                Map.of(
                        "shareCase",
                        request.value(),
                        "resourceCode",
                        TransferWalk.EMPLOYMENT.value(),
                        "approvedItems",
                        "person_name registered_on",
                        "deliveryPurpose",
                        "核对救助对象"));
    }

    private static Map<String, Object> unapproved() {
        Map<String, Object> fields = new HashMap<>(TransferWalk.choice("phone keep", "dataset"));
        fields.put("consentDecision", "agree");
        return fields;
    }
}
