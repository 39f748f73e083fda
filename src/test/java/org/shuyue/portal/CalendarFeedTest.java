package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarImport;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.PauseCause;
import org.shuyue.notice.CalendarFeeds;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

/** A person's own deadlines, as a calendar program fetches them. */
@ApplicationTest
@Transactional
class CalendarFeedTest {
    private static final Pattern ADDRESS = Pattern.compile("/calendar/feed/([A-Za-z0-9_-]+)\\.ics");

    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CalendarImport imports;

    @Autowired
    ClockChanges changes;

    @Autowired
    People people;

    @Test
    void tellsOfTheReviewToThoseWhoWaitAndThoseWhoOweIt() throws Exception {
        CaseNumber number = walk.forwarded();
        for (String person : List.of("shenqing", "shenhe", "lingdao", "duban")) {
            VEvent event = event(calendar(person), number);
            assertThat(text(event, "DTSTART")).as(person).isEqualTo("20260309");
            assertThat(text(event, "DTEND")).isEqualTo("20260310");
            assertThat(text(event, "SUMMARY")).contains("截止：", "就业服务登记信息", number.value());
            assertThat(text(event, "DESCRIPTION"))
                    .contains("5个工作日", "YC-22c", "2026-03-09 24:00", "http://localhost/cases/" + number);
            assertThat(text(event, "STATUS")).isEqualTo("CONFIRMED");
            assertThat(text(event, "SEQUENCE")).isEqualTo("0");
            assertThat(event.getAlarms())
                    .extracting(alarm -> alarm.<Trigger>getProperty("TRIGGER")
                            .map(Trigger::getDate)
                            .orElseThrow())
                    .containsExactly(Instant.parse("2026-03-06T01:00:00Z"));
        }
    }

    @Test
    void tellsNobodyOfTheCasesOfOthers() throws Exception {
        CaseNumber number = walk.forwarded();
        for (String person : List.of("minzheng", "weijian", "xianqu", "shenji", "admin")) {
            assertThat(read(person)).as(person).doesNotContain(number.value());
            page(person, "/calendar").andExpect(content().string(not(containsString(number.value()))));
        }
    }

    @Test
    void isOneThatOthersCanRead() throws Exception {
        walk.forwarded();
        String text = read("shenqing");

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(text.replace("\r\n ", ""))
                .contains("PRODID:-//Shuyue//", "X-WR-CALNAME:数约期限（沈青）", "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    @Test
    void movesAnEntryWhoseDateMoves() throws Exception {
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        VEvent before = event(calendar("shenqing"), number);
        assertThat(text(before, "SUMMARY")).startsWith("【暂定】");
        assertThat(text(before, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(text(before, "DTSTART")).isEqualTo("20270104");
        assertThat(text(before, "DESCRIPTION")).contains("放假通知尚未发布");

        clock.set(LocalDateTime.of(2026, 12, 29, 10, 0));
        imports.importCsv(
                new java.io.ByteArrayInputStream(InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8)),
                new PersonId("admin"));

        VEvent after = event(calendar("shenqing"), number);
        assertThat(text(after, "UID")).isEqualTo(text(before, "UID"));
        assertThat(text(after, "DTSTART")).isEqualTo("20270106");
        assertThat(text(after, "SUMMARY")).startsWith("截止：");
        assertThat(Integer.parseInt(text(after, "SEQUENCE"))).isPositive();
        assertThat(text(after, "LAST-MODIFIED")).isEqualTo("20261229T020000Z");
    }

    @Test
    void saysThatAClockStandsStill() throws Exception {
        CaseNumber number = walk.forwardedUnderOwnRules();
        changes.pause(
                number,
                "conditional-share.review",
                PauseCause.THIRD_PARTY,
                "征求公安机关意见",
                "云卫函〔2026〕9号",
                clock.instant(),
                walk.person("zhuguan"));

        VEvent event = event(calendar("weijian"), number);
        assertThat(text(event, "SUMMARY")).startsWith("【暂停计算】");
        assertThat(text(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void takesOffWhatHasEndedForAMonth() throws Exception {
        CaseNumber number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        VEvent event = event(calendar("shenqing"), number);
        assertThat(text(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(text(event, "SUMMARY")).startsWith("【已办结】");

        clock.set(LocalDateTime.of(2026, 4, 10, 9, 0));
        assertThat(read("shenqing")).doesNotContain(number.value());
    }

    @Test
    void isSentOnceAndThenSaidToBeUnchanged() throws Exception {
        walk.forwarded();
        String address = "/calendar/feed/" + feeds.open(walk.person("shenqing")) + ".ics";
        MvcResult first = web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("no-cache")))
                .andReturn();
        String mark = first.getResponse().getHeader(HttpHeaders.ETAG);

        web.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(mark)))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void isClosedToAnOldAddressAndToThoseWithoutAnAccount() throws Exception {
        String old = feeds.open(walk.person("shenqing"));
        String fresh = feeds.open(walk.person("shenqing"));
        String closed = feeds.open(walk.person("minzheng"));
        feeds.close(walk.person("minzheng"));
        String disabled = feeds.open(walk.person("rare"));
        people.disable(new PersonId("rare"), Actor.of(new PersonId("admin"), "安敏"));

        web.perform(get("/calendar/feed/" + fresh + ".ics")).andExpect(status().isOk());
        for (String secret : List.of(old, closed, disabled, "x", "a".repeat(500))) {
            web.perform(get("/calendar/feed/" + secret + ".ics")).andExpect(status().isNotFound());
        }
    }

    @Test
    void isOpenedOnThePageAndItsAddressIsShownOnce() throws Exception {
        CaseNumber number = walk.forwarded();
        page("shenqing", "/calendar")
                .andExpect(content().string(containsString("生成订阅地址")))
                .andExpect(content().string(containsString(number.value())));

        String answer = web.perform(
                        post("/calendar/feed").with(user("shenqing")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher address = ADDRESS.matcher(answer);
        assertThat(address.find()).isTrue();
        web.perform(get(address.group())).andExpect(status().isOk());

        page("shenqing", "/calendar")
                .andExpect(content().string(not(containsString("/calendar/feed/" + address.group(1)))))
                .andExpect(content().string(containsString("更换地址")));
        page("shenqing", "/calendar?word=就业").andExpect(content().string(containsString(number.value())));
        page("shenqing", "/calendar?word=没有这个").andExpect(content().string(containsString("没有符合条件的期限")));
    }

    private org.springframework.test.web.servlet.ResultActions page(String reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader))).andExpect(status().isOk());
    }

    private Calendar calendar(String person) throws Exception {
        return new CalendarBuilder().build(new StringReader(read(person)));
    }

    private String read(String person) throws Exception {
        return web.perform(get("/calendar/feed/" + feeds.open(walk.person(person)) + ".ics"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static VEvent event(Calendar calendar, CaseNumber number) {
        List<VEvent> found = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> text(event, "UID").startsWith(number.value()))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String text(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
