package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.breach.PublicWarnings;
import org.shuyue.opening.SuspendOpening;
import org.shuyue.quality.QualityRules;
import org.shuyue.quality.QualityStandard;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The authorities of 东屏区 ({@code dongping}) and 临江县 ({@code linjiang}) do for their own county what the city's does. */
@ApplicationTest
@Transactional
class CountyAuthorityTest {
    private static final ResourceId OF_THE_CITY = new ResourceId("A0101-0004");
    private static final ResourceId OF_THE_COUNTY = new ResourceId("A0201-0001");

    @Autowired
    MockMvc web;

    @Autowired
    CaseWalk walk;

    @Autowired
    QualityRules rules;

    @Autowired
    PublicWarnings warnings;

    @Autowired
    SuspendOpening suspension;

    @Test
    void seesTheQualityOfItsOwnCountysDataOnly() throws Exception {
        page("linjiang", "/quality")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("临江县临时救助信息")))
                .andExpect(content().string(not(containsString("失业保险待遇发放信息"))));
        page("linjiang", "/quality?agency=A0101").andExpect(content().string(containsString("没有符合条件的资源")));
        page("linjiang", "/quality/" + OF_THE_COUNTY).andExpect(status().isOk());
        page("linjiang", "/quality/" + OF_THE_CITY).andExpect(status().isNotFound());
        web.perform(post("/api/quality/" + OF_THE_CITY + "/inspections").with(httpBasic("linjiang", "shuyue-demo")))
                .andExpect(status().isNotFound());
        page("dongping", "/quality/" + OF_THE_COUNTY).andExpect(status().isNotFound());
        page("dongping", "/quality").andExpect(content().string(not(containsString("临江县临时救助信息"))));
        page("zhuguan", "/quality/" + OF_THE_COUNTY).andExpect(status().isOk());
    }

    @Test
    void setsTheStandardOfItsOwnCountysDataOnly() throws Exception {
        rules.set(OF_THE_COUNTY, QualityStandard.STRICT, walk.person("linjiang"));
        assertThat(rules.standard(OF_THE_COUNTY).basis()).isEqualTo(QualityStandard.STRICT.basis());
        assertThatThrownBy(() -> rules.set(OF_THE_COUNTY, QualityStandard.STRICT, walk.person("dongping")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rules.set(OF_THE_CITY, QualityStandard.STRICT, walk.person("linjiang")))
                .isInstanceOf(NotFound.class);
        page("linjiang", "/quality/" + OF_THE_CITY + "/standard").andExpect(status().isNotFound());
    }

    @Test
    void hearsOfBreachesThatItsCountyReportsAndSupplementsThem() throws Exception {
        CaseNumber ofTheCounty = walk.start("breach-report", "quxu", leak());
        assertThat(walk.subjects(ofTheCounty, "dongping")).contains("紧急：数据泄露报告");
        assertThat(walk.subjects(ofTheCounty, "linjiang")).isEmpty();
        page("dongping", "/cases/" + ofTheCounty + "/supplement").andExpect(status().isOk());
        supplement("dongping", ofTheCounty).andExpect(status().isNoContent());
        supplement("linjiang", ofTheCounty).andExpect(status().isNotFound());

        CaseNumber ofTheCity = walk.start("breach-report", "minzheng", leak());
        assertThat(walk.subjects(ofTheCity, "zhuguan")).contains("紧急：数据泄露报告");
        assertThat(walk.subjects(ofTheCity, "dongping")).isEmpty();
        supplement("dongping", ofTheCity).andExpect(status().isNotFound());
    }

    @Test
    void leavesWarningsToTheCityWhichPublishedThem() throws Exception {
        CaseNumber number = walk.start("breach-report", "quxu", leak());
        walk.complete(
                number,
                "zhuguan",
                "研判公开预警",
                Map.of("warningDecision", "publish", "warningTitle", "谨防诈骗", "warningText", "近期可能有人冒充办事机构来电。"));
        long id = warnings.of(number).get(0).id();
        page("dongping", "/warnings").andExpect(content().string(not(containsString("/warnings/" + id + "/withdraw"))));
        page("dongping", "/warnings/" + id + "/withdraw").andExpect(status().isNotFound());
        assertThatThrownBy(() -> warnings.withdraw(id, "风险已消除", walk.person("dongping")))
                .isInstanceOf(NotFound.class);
        page("zhuguan", "/warnings/" + id + "/withdraw").andExpect(status().isOk());
    }

    @Test
    void doesNotSuspendTheOpeningOfTheCitysData() {
        CaseNumber number = walk.start(
                "rights-objection",
                "qiye",
                Map.of(
                        "resource", "A0101-0001",
                        "origin", "objection",
                        "interest", "personalInformation",
                        "facts", "求职意向与登记日期结合可以认出本人"));
        assertThatThrownBy(() -> suspension.suspend(number, "情况紧急", walk.person("dongping")))
                .isInstanceOf(NotFound.class);
        assertThat(suspension.isOpenTo(number, walk.person("zhuguan"))).isTrue();
    }

    private static Map<String, Object> leak() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("leakedResources", "A0105-0001");
        fields.put("whatHappened", "发现有人在群里转发数据");
        fields.put("discoveredAt", "2026-03-02T08:00");
        fields.put("severity", "general");
        fields.put("contactPhone", "0000-8800002");
        return fields;
    }

    private ResultActions supplement(String login, CaseNumber number) throws Exception {
        return web.perform(post("/api/cases/" + number + "/supplement")
                .with(httpBasic(login, "shuyue-demo"))
                .contentType("application/json")
                .content("{\"noticeScope\": \"姓名、学号\"}"));
    }

    private ResultActions page(String reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader)));
    }
}
