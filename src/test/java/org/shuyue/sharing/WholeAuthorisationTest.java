package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grants;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.whole.WholeAuthorisation;
import org.shuyue.sharing.whole.WholeAuthorisationQuery;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class WholeAuthorisationTest {
    private static final ResourceId RESOURCE = new ResourceId(ShareWalk.RESOURCE);

    @Autowired
    RouteWalk walk;

    @Autowired
    ShareWalk city;

    @Autowired
    CaseWalk cases;

    @Autowired
    ShareRequests requests;

    @Autowired
    WholeAuthorisations authorisations;

    @Autowired
    Grants grants;

    @Autowired
    Ledger ledger;

    @Autowired
    Events trail;

    @Test
    @Clause("YC-22i")
    void isAskedForByTheCountyAndGrantedByTheProvider() {
        CaseNumber number = walk.grantedWhole();

        WholeAuthorisation granted =
                authorisations.standing(RESOURCE, RouteWalk.COUNTY).orElseThrow();
        assertThat(granted.grantedByCase()).isEqualTo(number);
        assertThat(granted.itemNames()).containsExactly("person_name", "registered_on");
        assertThat(granted.responsibility()).contains("承担相应数据管理责任");
        assertThat(granted.grantedBy()).isEqualTo("沈荷");
        assertThat(cases.subjects(number, "dongping")).contains("整体授权已获同意");
        assertThat(trail.ofCase(number)).extracting(TrailEntry::kind).contains("whole-authorisation.granted");
    }

    @Test
    @Clause("YC-22i")
    void letsTheCountyDecideWithoutTheCity() {
        CaseNumber first = walk.grantedWhole();
        CaseNumber later = walk.applyFromCounty("quwei");
        assertThatThrownBy(() -> cases.complete(later, "dongping", RouteWalk.SUBMIT))
                .hasMessageContaining("已有整体授权，不再提交市级");
        cases.complete(later, "dongping", RouteWalk.AGREE_AT_COUNTY);

        assertThat(cases.end(later)).isEqualTo("EndEvent_SharingAgreed");
        assertThat(cases.subjects(later, "shouli")).isEmpty();
        assertThat(cases.subjects(later, "shenhe")).isEmpty();
        assertThat(ledger.of(later)).isEmpty();
        assertThat(grants.ofCase(later).orElseThrow().terms())
                .contains("整体授权（办件 " + first + "）", "县级公共数据主管部门决定并承担数据管理责任", "不得提供给第三方");
    }

    @Test
    @Clause({"YC-22i", "YC-22f"})
    void letsTheCountyRefuseWithReasonsAndBasis() {
        walk.grantedWhole();
        CaseNumber later = walk.applyFromCounty("quwei");
        cases.complete(later, "dongping", RouteWalk.REFUSE_AT_COUNTY);

        assertThat(cases.end(later)).isEqualTo("EndEvent_CountyRefused");
        assertThat(grants.ofCase(later)).isEmpty();
    }

    @Test
    @Clause("YC-22i")
    void isNothingThatACountyTakesForItself() {
        walk.revokeWhole();
        CaseNumber number = walk.applyFromCounty("quxu");
        assertThatThrownBy(() -> cases.complete(number, "dongping", RouteWalk.AGREE_AT_COUNTY))
                .hasMessageContaining("不能由县级直接决定；请改选“提交市级办理”");
        assertThatThrownBy(() ->
                        cases.complete(number, "dongping", Map.of("countyDecision", "submit", "wholeAsked", true)))
                .hasMessageContaining("请填写“承担责任的声明”");
    }

    @Test
    @Clause("YC-22i")
    void holdsForTheItemsThatTheProviderNamed() {
        walk.grantedWhole();
        Map<String, Object> fields = city.application();
        fields.put("requestedItems", List.of("person_name", "education"));
        CaseNumber later = walk.start("county-conditional-share", "quwei", fields);
        assertThatThrownBy(() -> cases.complete(later, "dongping", RouteWalk.AGREE_AT_COUNTY))
                .hasMessageContaining("信息项“education”不在整体授权的范围内");
        cases.complete(later, "dongping", RouteWalk.SUBMIT);

        assertThat(requests.find(later).orElseThrow().state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    @Clause({"YC-22i", "YC-22f"})
    void isRefusedByTheProviderWithReasonsAndBasisWhileTheRequestIsAgreed() {
        walk.revokeWhole();
        CaseNumber number = walk.forwardedFromCounty(RouteWalk.ASK_FOR_WHOLE);
        assertThatThrownBy(() -> cases.complete(number, "shenhe", RouteWalk.AGREE))
                .hasMessageContaining("请填写“整体授权”");
        cases.complete(
                number,
                "shenhe",
                Map.of(
                        "decision", "agree",
                        "wholeDecision", "refuse",
                        "wholeRefusalReasons", "县级尚未建立审查制度",
                        "wholeRefusalBasis", "《公共数据管理办法》第二十二条"));

        assertThat(grants.ofCase(number)).isPresent();
        assertThat(authorisations.standing(RESOURCE, RouteWalk.COUNTY)).isEmpty();
        assertThat(cases.letters(number, "dongping"))
                .anySatisfy(letter -> assertThat(letter.text()).contains("县级尚未建立审查制度", "第二十二条"));
    }

    @Test
    void isAskedForOnceAtATime() {
        walk.revokeWhole();
        CaseNumber first = walk.forwardedFromCounty(RouteWalk.ASK_FOR_WHOLE);
        CaseNumber second = walk.applyFromCounty("quwei");
        assertThatThrownBy(() -> cases.complete(second, "dongping", RouteWalk.ASK_FOR_WHOLE))
                .hasMessageContaining("办件 " + first + " 已在申请对该资源的整体授权");
    }

    @Test
    @Clause({"YC-22i", "YC-22f"})
    void isRevokedWithReasonsByProviderOrCityAuthorityOnly() {
        CaseNumber number = walk.grantedWhole();
        for (String other : List.of("dongping", "shouli")) {
            assertThatThrownBy(() -> authorisations.revoke(number, "不应由此人撤销", "《公共数据管理办法》第二十二条", cases.person(other)))
                    .as(other)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> authorisations.revoke(number, " ", "", cases.person("lingdao")))
                .hasMessageContaining("“撤销理由”应当填写")
                .hasMessageContaining("“撤销依据”应当填写");
        authorisations.revoke(number, "县级未落实审查责任", "《公共数据管理办法》第二十二条", cases.person("lingdao"));

        assertThat(authorisations.standing(RESOURCE, RouteWalk.COUNTY)).isEmpty();
        assertThat(cases.subjects(number, "dongping")).contains("整体授权已撤销");
        assertThat(trail.ofCase(number)).extracting(TrailEntry::kind).contains("whole-authorisation.revoked");
        assertThatThrownBy(() -> walk.revoke(number)).hasMessageContaining("您无权撤销");
    }

    @Test
    @Clause("YC-22i")
    void revokedMeanwhileLetsARequestGoOnThroughTheCity() {
        CaseNumber first = walk.grantedWhole();
        CaseNumber waiting = walk.applyFromCounty("quwei");
        walk.revoke(first);

        assertThat(cases.subjects(waiting, "dongping")).contains("整体授权已撤销，申请改走一般程序");
        assertThat(cases.subjects(waiting, "quwei")).contains("整体授权已撤销，申请改走一般程序");
        assertThatThrownBy(() -> cases.complete(waiting, "dongping", RouteWalk.AGREE_AT_COUNTY))
                .hasMessageContaining("整体授权已于 2026-03-02 撤销（原因：县级未落实审查责任）")
                .hasMessageContaining("请改选“提交市级办理”，已填写的申请内容不受影响");
        cases.complete(waiting, "dongping", RouteWalk.SUBMIT);
        cases.complete(waiting, "shouli", RouteWalk.ACCEPT);
        cases.complete(waiting, "shenhe", RouteWalk.AGREE);
        assertThat(grants.ofCase(waiting)).isPresent();
    }

    @Test
    @Clause("YC-22i")
    void revokedBeforeItsUseIsToldToWhoCountedOnIt() {
        walk.revoke(walk.grantedWhole());
        CaseNumber later = walk.applyFromCounty("quwei");

        assertThat(cases.letters(later, "quwei"))
                .anySatisfy(letter -> assertThat(letter.text()).contains("撤销", "一般程序"));
        assertThat(requests.find(later).orElseThrow().state()).isEqualTo(RequestState.AT_COUNTY);
    }

    @Test
    void isSeenByThoseWhomItConcerns() {
        CaseNumber number = walk.grantedWhole();
        WholeAuthorisationQuery all = new WholeAuthorisationQuery("", true, 1);
        for (String sees : List.of("dongping", "zhuguan", "shouli", "shenhe", "lingdao")) {
            assertThat(authorisations.visibleTo(cases.person(sees), all).rows())
                    .as(sees)
                    .extracting(WholeAuthorisation::grantedByCase)
                    .contains(number);
        }
        for (String other : List.of("linjiang", "weijian", "quxu", "shenqing")) {
            assertThat(authorisations.visibleTo(cases.person(other), all).rows())
                    .as(other)
                    .extracting(WholeAuthorisation::grantedByCase)
                    .doesNotContain(number);
        }
        assertThat(authorisations
                        .visibleTo(cases.person("zhuguan"), new WholeAuthorisationQuery("没有这样的_资源%", null, 1))
                        .rows())
                .isEmpty();
    }
}
