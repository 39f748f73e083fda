package org.shuyue.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.catalogue.NewEntries;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.SharingType;
import org.shuyue.maintenance.InventedEntry;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What pages and programs see of reviews and of adjustments for an emergency. */
@ApplicationTest
class UpkeepPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    CaseWalk walk;

    @Autowired
    NewEntries entries;

    @Test
    @Clause({"YC-20b", "YC-27"})
    void listWhenTheOwnEntriesAreReviewed() throws Exception {
        entry("A0101-0995");

        page("shenhe", "/reviews?word=A0101-0995")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2027-03-01")))
                .andExpect(content().string(containsString("/start/periodic-review?resource=A0101-0995")));
        page("weijian", "/reviews?word=A0101-0995").andExpect(content().string(containsString("没有符合条件的资源")));
        page("zhuguan", "/reviews?word=A0101-0995").andExpect(content().string(containsString("应急物资储备点A0101-0995")));
        page("linjiang", "/reviews?word=A0101-0995").andExpect(content().string(containsString("没有符合条件的资源")));
        page("shenhe", "/reviews?word=A0101-0007").andExpect(content().string(containsString("无需评估")));
        page("shenqing", "/reviews").andExpect(status().isForbidden());
        page("shenhe", "/reviews?word=" + "长".repeat(101))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有检索")));
    }

    @Test
    @Clause({"YC-20b", "YC-27"})
    void sayOnThePageOfAResourceWhenItIsReviewedNextAndThatItIs() throws Exception {
        ResourceId id = entry("A0101-0996");
        page("shenqing", "/catalogue/" + id)
                .andExpect(content().string(containsString("下次类型评估")))
                .andExpect(content().string(containsString("2027-03-01（YC-20b）")))
                .andExpect(content().string(not(containsString("发起类型评估"))));
        page("shenhe", "/catalogue/" + id).andExpect(content().string(containsString("发起类型评估")));
        CaseNumber number = walk.start("periodic-review", "shenhe", Map.of("resource", id.value()));
        page("shenhe", "/catalogue/" + id)
                .andExpect(content().string(containsString("评估正在办理：<a href=\"/cases/" + number)))
                .andExpect(content().string(not(containsString("发起类型评估"))));
        page("shenqing", "/catalogue/" + id)
                .andExpect(content().string(containsString("评估正在办理")))
                .andExpect(content().string(not(containsString("/cases/" + number))));
    }

    @Test
    @Clause("YC-20c")
    void sayOnThePageOfAResourceThatItsTypeIsAdjustedForATime() throws Exception {
        ResourceId id = entry("A0101-0997");
        page("shenqing", "/catalogue/" + id).andExpect(content().string(not(containsString("应急临时调整"))));
        page("lingdao", "/catalogue/" + id).andExpect(content().string(containsString("应急临时调整")));
        started("shenhe", id, "2026-03-20")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.caseNumber", startsWith("LT2026-")));

        page("shenqing", "/catalogue/" + id)
                .andExpect(content().string(containsString("临时调整至 2026-03-20 24 时")))
                .andExpect(content().string(containsString("由有条件共享临时调整为无条件共享")))
                .andExpect(content().string(containsString("/apply/" + id)))
                .andExpect(content().string(not(containsString("/cases/LT"))));
        page("lingdao", "/catalogue/" + id).andExpect(content().string(containsString("/cases/LT2026-")));
    }

    @Test
    @Clause("YC-20c")
    void answerProgramsInChineseWhatIsWrong() throws Exception {
        ResourceId id = entry("A0101-0998");
        started("shenhe", id, "2026-03-01")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("已过或者就是今天，请填写今天以后的工作日")));
        started("shenqing", id, "2026-03-20")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("只有提供部门的审核人员、负责人和主管部门")));
    }

    private ResourceId entry(String code) {
        return entries.enter(
                        InventedEntry.of(
                                code,
                                code.substring(0, 5),
                                SharingType.CONDITIONAL,
                                OpeningType.NOT_OPEN,
                                LocalDate.of(2026, 3, 1)),
                        Actor.SYSTEM)
                .id();
    }

    private ResultActions started(String login, ResourceId id, String until) throws Exception {
        return web.perform(post("/api/cases/emergency-reclassification")
                .with(httpBasic(login, "shuyue-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"resource": "%s", "emergencyKind": "NATURAL_DISASTER", "emergencyEvent": "防汛二级应急响应",
                         "temporaryType": "UNCONDITIONAL", "adjustmentReason": "调度应急物资需要查询",
                         "adjustmentBasis": "《突发事件应对法》第四十九条", "untilDate": "%s"}
                        """.formatted(id, until)));
    }

    private ResultActions page(String login, String path) throws Exception {
        return web.perform(get(path).with(user(login)));
    }
}
