package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resources;
import org.shuyue.quality.Inspections;
import org.shuyue.quality.Occasion;
import org.shuyue.quality.QualityRules;
import org.shuyue.quality.RuleDraft;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
class QualityPagesTest {
    private static final ResourceId RESOURCE = new ResourceId("A0101-0004");

    @Autowired
    MockMvc web;

    @Autowired
    Inspections inspections;

    @Autowired
    Resources resources;

    @Autowired
    CaseWalk walk;

    @ParameterizedTest
    @ValueSource(strings = {"shouli", "zhuguan", "shenhe", "lingdao"})
    void areForThoseWhoRunSuperviseAndProvide(String reader) throws Exception {
        page(reader, "/quality?word=失业保险")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("失业保险待遇发放信息")))
                .andExpect(content().string(containsString("未检查")));
    }

    @Test
    void areClosedToOthersAndToOtherProviders() throws Exception {
        page("shenqing", "/quality").andExpect(status().isForbidden());
        page("weijian", "/quality/A0101-0004").andExpect(status().isNotFound());
        page("weijian", "/quality").andExpect(content().string(not(containsString("失业保险待遇发放信息"))));
        page("shouli", "/quality/X-1").andExpect(status().isNotFound());
        page("shouli", "/quality?word=没有这样的资源").andExpect(content().string(containsString("没有符合条件的资源")));
        page("shouli", "/quality/inspections/999999").andExpect(status().isNotFound());
        page("shenhe", "/quality/A0101-0004/standard").andExpect(status().isNotFound());
    }

    @Test
    void showWhatAnInspectionFoundWithMaskedRowsAndTheChart(@Autowired QualityRules rules) throws Exception {
        rules.add(RESOURCE, new RuleDraft("CODES", List.of("bank_tail"), "0000", "账号后四位有误", ""), walk.person("shouli"));
        long id = inspected("张三,1,失业金,2026-01,100,1234\n");
        inspected("李四,1,失业金,2026-01,100,0000\n");

        page("shouli", "/quality/inspections/" + id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("未达到质量标准")))
                .andExpect(content().string(containsString("账号后四位有误")))
                .andExpect(content().string(containsString("1***")))
                .andExpect(content().string(not(containsString("1234"))))
                .andExpect(content().string(containsString("/start/quality-rectification?inspection=" + id)));
        page("shenhe", "/quality/A0101-0004")
                .andExpect(content().string(containsString("<polyline points=\"50.0,")))
                .andExpect(content().string(containsString("数据项目异常率")))
                .andExpect(content().string(not(containsString("/start/quality-rectification"))));
        page("shouli", "/start/quality-rectification?inspection=" + id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("账号后四位有误（1 行）")));
        web.perform(get("/api/quality/inspections/" + id).with(httpBasic("shouli", "shuyue-demo")))
                .andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.indicators[3].numerator").value(1));
    }

    @Test
    @Clause("WH-14c")
    void drawEachAgencysIndicatorsMonthByMonthForThoseWhoMaySeeThem() throws Exception {
        inspected("李四,1,失业金,2026-01,100,0000\n");
        page("shenhe", "/quality/agencies")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("云川市人力资源和社会保障局")))
                .andExpect(content().string(containsString("<polyline points=")))
                .andExpect(content().string(containsString("2026-03")));
        page("shouli", "/quality/agencies?agency=A0101").andExpect(content().string(containsString("逐月变化")));
        page("shouli", "/quality/agencies?agency=A0107").andExpect(content().string(containsString("没有检查")));
        page("weijian", "/quality/agencies").andExpect(content().string(not(containsString("人力资源和社会保障局"))));
        page("shenqing", "/quality/agencies").andExpect(status().isForbidden());
        page("shouli", "/quality").andExpect(content().string(containsString("/quality/agencies")));
        page("shouli", "/quality/A0101-0004").andExpect(content().string(containsString("年度检查（WH-14a）应于 2027-03-0")));
    }

    @Test
    void takeAnUploadAndSayWhatIsWrongWithIt() throws Exception {
        String result = web.perform(multipart("/quality/A0104-0003/inspections")
                        .file(new MockMultipartFile(
                                "file", "出生.csv", "text/csv", "a|b\n".getBytes(StandardCharsets.UTF_8)))
                        .param("occasion", "UNSCHEDULED")
                        .with(user("weijian"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(result).startsWith("/quality/inspections/");
        web.perform(multipart("/quality/A0104-0003/inspections")
                        .param("occasion", "")
                        .with(user("weijian"))
                        .with(csrf()))
                .andExpect(content().string(containsString("请选择检查的类别")));
        web.perform(multipart("/quality/A0104-0003/inspections")
                        .param("occasion", "ANNUAL")
                        .with(user("weijian"))
                        .with(csrf()))
                .andExpect(content().string(containsString("请上传数据文件检查")));
    }

    @Test
    void takeABigFileAsTheBodyOfARequest() throws Exception {
        web.perform(post("/api/quality/A0104-0002/inspections")
                        .contentType("text/csv")
                        .content("cert_no,baby\n1,2\n")
                        .with(httpBasic("weijian", "shuyue-demo")))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.href").value(containsString("/api/quality/inspections/")));
        web.perform(post("/api/quality/A0104-0002/inspections?occasion=RECHECK")
                        .with(httpBasic("weijian", "shuyue-demo")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void keepRulesAndStandard() throws Exception {
        String item =
                resources.find(new ResourceId("A0101-0005")).items().get(0).name();
        form("shenhe", "/quality/A0101-0005/rules/new", "kind", "RANGE", "detail", "9..1", "items", item)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("下限不大于上限")))
                .andExpect(content().string(containsString(">9..1</textarea>")));
        form("shenhe", "/quality/A0101-0005/rules/new", "kind", "REQUIRED", "items", item, "message", "<i>必填</i>")
                .andExpect(redirectedUrl("/quality/A0101-0005"));
        page("shenhe", "/quality/A0101-0005")
                .andExpect(content().string(containsString("&lt;i&gt;必填&lt;/i&gt;")))
                .andExpect(content().string(containsString("还没有检查过")));
        form("shouli", "/quality/A0101-0005/standard", "fillLeast", "101")
                .andExpect(content().string(containsString("入库率的标准应当是")));
        form(
                        "shouli",
                        "/quality/A0101-0005/standard",
                        "expectedRows",
                        "5000",
                        "storageLeast",
                        "99.5",
                        "completenessLeast",
                        "100",
                        "fillLeast",
                        "98",
                        "anomalyMost",
                        "0.5",
                        "duplicateMost",
                        "0",
                        "basis",
                        "云川市数据标准第三条")
                .andExpect(redirectedUrl("/quality/A0101-0005"));
        page("shenhe", "/quality/A0101-0005")
                .andExpect(content().string(containsString("5,000")))
                .andExpect(content().string(containsString("不高于 0.5%")));
    }

    private long inspected(String rows) {
        String header =
                resources.find(RESOURCE).items().stream().map(DataItem::name).collect(Collectors.joining(","));
        Inspections.Begun begun = inspections.begin(
                new Inspections.Order(RESOURCE, Occasion.UNSCHEDULED, ""),
                "测试.csv",
                new ByteArrayInputStream((header + "\n" + rows).getBytes(StandardCharsets.UTF_8)),
                walk.person("shouli"));
        begun.end().join();
        return begun.id();
    }

    private ResultActions form(String login, String path, String... fields) throws Exception {
        var request = post(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions page(String login, String path) throws Exception {
        return web.perform(get(path).with(user(login)));
    }
}
