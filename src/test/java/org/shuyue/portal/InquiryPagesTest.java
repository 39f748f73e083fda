package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.inquiry.SavedQueries;
import org.shuyue.inquiry.SavedQuery;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
class InquiryPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    People people;

    @Autowired
    SavedQueries queries;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void forgetQueries() {
        jdbc.update("delete from saved_query");
    }

    @Test
    void leadToTheCase() throws Exception {
        CaseNumber number = walk.forwarded();

        page("/audit/cases?person=shenqing&agency=A0101&clause=YC-22c&kept=RUNNING&open=open&number=" + number)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/audit/cases/" + number + "\"")))
                .andExpect(content().string(containsString("保存检索条件")));
        page("/audit/cases?kept=LATE&number=" + number).andExpect(content().string(containsString("没有符合条件的办件")));
    }

    @Test
    void pageForwardAndBack() throws Exception {
        for (int i = 0; i < 27; i++) {
            walk.applied();
        }

        String first = page("/audit/cases?person=shenqing&order=OLDEST")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String second = page(next).andReturn().getResponse().getContentAsString();
        assertThat(second).contains("rel=\"prev\"");
        String previous = second.replaceAll("(?s).*rel=\"prev\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(numbers(page(previous).andReturn().getResponse().getContentAsString()))
                .isEqualTo(numbers(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word=%27%20or%201%3D1%20--",
                "word=100%25_\\",
                "word=%22%3Cscript%3Ealert(1)%3C/script%3E",
                "number=%25",
                "number=_",
                "number=%27%3Bdrop%20table%20inquiry_case",
                "state=%27%20union%20select%201",
                "clause=%25",
                "process=%25",
                "kept=nothing&order=nothing&open=nothing",
            })
    void takeWhateverIsTypedForWhatItIs(String typed) throws Exception {
        page("/audit/cases?" + typed)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void findNothingByWildcards() throws Exception {
        walk.applied();

        page("/audit/cases?number=%25").andExpect(content().string(containsString("没有符合条件的办件")));
        page("/audit/cases?word=%25%25%20ab_").andExpect(content().string(containsString("太短")));
        page("/audit/cases?word=a_").andExpect(content().string(containsString("太短")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word=字",
                "number=1234567890123456789012345678901234567890123456789012345678901234567890",
                "person=没有这个人",
                "agency=a b",
                "from=2026-02-30",
                "from=2026-03-09&until=2026-03-01",
                "dueFrom=2026-03-09&dueUntil=2026-03-01",
                "after=x",
                "before=1.2.3",
            })
    void sayWhatIsWrong(String typed) throws Exception {
        page("/audit/cases?" + typed)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("检索条件有误")));
    }

    @Test
    void refuseAWordOfFiveHundredCharacters() throws Exception {
        page("/audit/cases?word=" + "字".repeat(500))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("检索词最多 100 个字")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit/cases",
                "/audit/cases.csv",
                "/audit/cases.xlsx",
                "/audit/sights",
                "/audit/queries",
                "/audit/queries/new",
                "/admin/search-data"
            })
    void areClosedToOthers(String path) throws Exception {
        web.perform(get(path).with(user("shenqing"))).andExpect(status().isForbidden());
    }

    @Test
    void giveWhatWasFoundAsCsvAndAsWorkbook() throws Exception {
        CaseNumber number = walk.applied();
        jdbc.update("update inquiry_case set title = '=1+1' where case_number = ?", number.value());

        String csv = page("/audit/cases.csv?number=" + number)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF办件编号,")
                .contains(number.value())
                .contains("'=1+1")
                .contains("共导出 1 件");
        byte[] xlsx = page("/audit/cases.xlsx?number=" + number)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(0)).isEqualTo(number.value());
            assertThat(rows.get(1).getCell(2).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(2)).isEqualTo("=1+1");
        }
        assertThat(jdbc.queryForList(
                        "select sentence from audit_event where kind = 'inquiry.export-done' order by seq desc limit 1",
                        String.class))
                .containsExactly("办件清单（XLSX）已导出 1 件");
    }

    @Test
    void keepSearchesByName() throws Exception {
        save("超期的", "kept=LATE&word=a%26b").andExpect(redirectedUrl("/audit/queries"));
        SavedQuery saved = mine().get(0);
        assertThat(saved.address()).isEqualTo("/audit/cases?word=a%26b&kept=LATE");
        page("/audit/queries").andExpect(content().string(containsString("超期的")));

        save("超期的", "kept=KEPT").andExpect(content().string(containsString("已有名为“超期的”的检索条件")));
        save(" ", "kept=KEPT").andExpect(content().string(containsString("请给检索条件起个名称")));
        save("名".repeat(61), "kept=KEPT").andExpect(content().string(containsString("名称最多 60 个字")));

        web.perform(post("/audit/queries/" + saved.id() + "/rename")
                        .param("name", "本年超期")
                        .with(user("shenji"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/audit/queries"));
        assertThat(mine()).extracting(SavedQuery::name).containsExactly("本年超期");

        page("/audit/queries/" + saved.id() + "/delete").andExpect(content().string(containsString("确认删除")));
        web.perform(post("/audit/queries/" + saved.id() + "/delete")
                        .with(user("shenji"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/audit/queries"));
        assertThat(mine()).isEmpty();
        page("/audit/queries/" + saved.id() + "/rename").andExpect(status().isNotFound());
    }

    @Test
    void letAnAdministratorBuildTheSearchDataAnew() throws Exception {
        web.perform(post("/admin/search-data").with(user("admin")).with(csrf()))
                .andExpect(redirectedUrl("/admin/search-data"));
        web.perform(get("/admin/search-data").with(user("admin")))
                .andExpect(content().string(containsString("等待开始")));
        page("/audit/cases").andExpect(content().string(containsString("检索数据正在整理")));
    }

    private ResultActions save(String name, String conditions) throws Exception {
        return web.perform(post(java.net.URI.create("/audit/queries/new?" + conditions))
                .param("name", name)
                .with(user("shenji"))
                .with(csrf()));
    }

    private List<SavedQuery> mine() {
        Person auditor = people.find(new PersonId("shenji"));
        return queries.of(auditor);
    }

    private static List<String> numbers(String html) {
        return java.util.regex.Pattern.compile("href=\"/audit/cases/([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private ResultActions page(String path) throws Exception {
        return web.perform(get(java.net.URI.create(path.replace("\\", "%5C").replace(" ", "%20")))
                .with(user("shenji")));
    }
}
