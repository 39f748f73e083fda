package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.InventedIcs;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class CalendarDraftPagesTest {
    private static final int CASES = 60;

    @Autowired
    MockMvc web;

    @Autowired
    CalendarDrafts drafts;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Test
    void showALongListPageByPageAndGiveAllOfItAsCsv() throws Exception {
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        for (int i = 0; i < CASES; i++) {
            ledger.start(
                    new CaseNumber("CS2026-%06d".formatted(i)),
                    "conditional-share.review",
                    new AgencyId("A0101"),
                    clock.instant());
        }
        String draft = upload("通知.csv", InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8), "");

        page(draft)
                .andExpect(content().string(containsString("CS2026-000000")))
                .andExpect(content().string(not(containsString("CS2026-000055"))))
                .andExpect(content().string(containsString(draft + "?page=2")));
        page(draft + "?page=2").andExpect(content().string(containsString("CS2026-000055")));
        page(draft + "?page=99").andExpect(content().string(containsString("CS2026-000055")));
        String csv =
                page(draft + "/deadlines.csv").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF变化,办件编号");
        assertThat(csv.lines().filter(line -> line.contains(",CS2026-"))).hasSize(CASES);
        assertThat(csv).contains("延后,CS2026-000055,YC-22c,", ",2027-01-04,2027-01-06,否,");
    }

    @Test
    void keepAFaultyFileAndGiveItBack() throws Exception {
        String text = InventedIcs.calendar(InventedIcs.event("20270208", "20270209", "植树节<b>"));

        String draft = upload("日历.ics", text.getBytes(StandardCharsets.UTF_8), "云川市");

        page(draft)
                .andExpect(content().string(containsString("植树节&lt;b&gt;")))
                .andExpect(content().string(containsString("看不出是放假还是补班")))
                .andExpect(content().string(not(containsString("已核对以上变化"))));
        page(draft + "/file").andExpect(content().string(text));
        page("/admin/calendar").andExpect(content().string(containsString("日历.ics")));
    }

    @Test
    void takeTheNoticeOfAnIcsFileLater() throws Exception {
        String draft = upload("日历.ics", InventedIcs.OF_2027.getBytes(StandardCharsets.UTF_8), "");

        send(draft + "/notice", "notice", InventedIcs.NOTICE, "published", "昨天")
                .andExpect(content().string(containsString("发布日期不是有效的日期")))
                .andExpect(content().string(containsString(InventedIcs.NOTICE)));
        send(draft + "/notice", "notice", InventedIcs.NOTICE, "published", "2026-11-10")
                .andExpect(redirectedUrl(draft));
        page(draft).andExpect(content().string(containsString("元旦放假（测试发〔2026〕1号）")));
    }

    @Test
    void wantTheChangesConfirmed() throws Exception {
        String draft = upload("通知.csv", InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8), "");

        send(draft + "/publish", "base", "2018-2026-old", "confirmed", "")
                .andExpect(content().string(containsString("请先勾选“已核对以上变化”")));
        send(draft + "/publish", "base", "2018-2026-old", "confirmed", "yes")
                .andExpect(content().string(containsString("预览之后工作日历已被更新")));
    }

    @Test
    void sayThatADraftIsSettledOrMissing() throws Exception {
        String draft = upload("通知.csv", InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8), "");
        send(draft + "/discard", "a", "", "b", "").andExpect(redirectedUrl("/admin/calendar"));

        page(draft).andExpect(content().string(containsString("这份草稿已作废（安敏")));
        send(draft + "/discard", "a", "", "b", "").andExpect(content().string(containsString("不能再更改")));
        page("/admin/calendar/drafts/999999").andExpect(status().isNotFound());
        page("/admin/calendar/drafts/x").andExpect(status().isBadRequest());
    }

    @Test
    void keepWhatWasTypedBesideAFileThatIsRefused() throws Exception {
        web.perform(multipart("/admin/calendar")
                        .file(new MockMultipartFile(
                                "file", "a.csv", "text/csv", InventedNotice.OF_2027.getBytes(Charset.forName("GBK"))))
                        .param("region", "云川市")
                        .param("notice", "云政发〔2027〕2号")
                        .param("published", "2027-01-05")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("文件不是UTF-8编码")))
                .andExpect(content().string(containsString("云政发〔2027〕2号")))
                .andExpect(content().string(containsString("<option value=\"云川市\" selected>")));
        assertThat(drafts.waiting()).isEmpty();
    }

    @Test
    void areForAdministratorsOnly() throws Exception {
        String draft = upload("通知.csv", InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8), "");

        for (String path : new String[] {draft, draft + "/file", draft + "/deadlines.csv"}) {
            web.perform(get(path).with(user("shouli"))).andExpect(status().isForbidden());
        }
        web.perform(post(draft + "/publish").with(user("shouli")).with(csrf())).andExpect(status().isForbidden());
    }

    private String upload(String name, byte[] text, String region) throws Exception {
        return Objects.requireNonNull(web.perform(multipart("/admin/calendar")
                        .file(new MockMultipartFile("file", name, "text/plain", text))
                        .param("region", region)
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/admin/calendar/drafts/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private ResultActions page(String path) throws Exception {
        return web.perform(get(path).with(user("admin")).accept(MediaType.ALL));
    }

    private ResultActions send(String path, String name, String value, String otherName, String other)
            throws Exception {
        return web.perform(
                post(path).with(user("admin")).with(csrf()).param(name, value).param(otherName, other));
    }
}
