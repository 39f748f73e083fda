package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuyue.Application;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.PauseCause;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.Browser;
import org.shuyue.support.Clause;
import org.shuyue.support.ClockReset;
import org.shuyue.support.MovableClock;
import org.shuyue.support.TestDatabase;
import org.shuyue.support.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** How a date came about, as people see it: on the page of the case, on paper, and in Tasklist. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=false",
            "shuyue.catalogue.demo-rows=300"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, ShareWalk.class})
@ExtendWith(ClockReset.class)
@DirtiesContext
class ExplainedDeadlineTest {
    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    ShareWalk walk;

    @Autowired
    ClockChanges changes;

    private @Nullable Browser browser;

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Clause("YC-22c")
    void isFoundOnThePageOfTheCaseOnPaperAndInTasklist() {
        browser = Browser.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        clock.set(LocalDateTime.of(2026, 2, 12, 10, 0));
        CaseNumber number = walk.forwarded();

        Page applicant = signIn("shenqing");
        applicant.navigate(url("/cases/" + number));
        applicant.getByText("逐日说明：哪些天计入期限").click();
        for (String part : List.of("起算日不计", "第2个工作日", "春节调休上班（", "国办发明电〔2025〕7号", "2026年2月26日")) {
            assertThat(applicant.locator(".days")).containsText(part);
        }
        assertThat(applicant.locator(".month .last")).containsText("26");
        picture(applicant, "explained-case");

        applicant.navigate(url("/cases/" + number + "/deadlines/print"));
        applicant.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(applicant.locator(".days")).containsText("第5个工作日");
        assertThat(applicant.locator(".mainnav")).isHidden();
        picture(applicant, "explained-paper");

        Page reviewer = signIn("shenhe");
        explanation(reviewer);
        for (String part : List.of("第5个工作日", "还剩 5 个工作日", "国办发明电〔2025〕7号", "YC-22c", "2026-02-26")) {
            assertThat(reviewer.locator(".shuyue-deadline")).containsText(part);
        }
    }

    @Test
    void tellsOfAPauseAndOfAYearWithoutANotice() {
        browser = Browser.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        Map<String, Object> fields = new HashMap<>(walk.application());
        fields.put("resource", "A0104-0003");
        fields.put("requestedItems", List.of("cert_no"));
        CaseNumber number = walk.apply("shenqing", fields);
        walk.complete(number, "shouli", Map.of("checkDecision", "accept"));
        clock.set(LocalDateTime.of(2026, 12, 29, 10, 0));
        changes.pause(
                number,
                "conditional-share.review",
                PauseCause.THIRD_PARTY,
                "征求公安机关意见",
                "云卫函〔2026〕9号",
                clock.instant(),
                walk.person("zhuguan"));
        clock.set(LocalDateTime.of(2026, 12, 31, 10, 0));

        Page applicant = signIn("shenqing");
        applicant.navigate(url("/cases/" + number));
        applicant.getByText("逐日说明：哪些天计入期限").click();
        for (String part : List.of("最早到期", "暂定", "征求第三方意见，自 2026-12-29 10:00 起", "云卫函〔2026〕9号", "暂停计算：征求第三方意见（工作日）")) {
            assertThat(applicant.locator("section[aria-labelledby=deadline-title]"))
                    .containsText(part);
        }
        picture(applicant, "explained-pause");
        applicant.navigate(url("/cases"));
        assertThat(applicant.locator("main")).containsText("（暂定）（最早）");
        applicant.navigate(url("/calendar"));
        assertThat(applicant.locator("main")).containsText("暂停，最早到期");
        picture(applicant, "my-calendar");
        applicant.getByText("生成订阅地址").click();
        assertThat(applicant.locator("#address")).containsText("/calendar/feed/");
        picture(applicant, "my-calendar-address");

        Page reviewer = signIn("weijian");
        explanation(reviewer);
        for (String part : List.of("暂停计算：征求第三方意见", "（暂定）", "最早到期")) {
            assertThat(reviewer.locator(".shuyue-deadline")).containsText(part);
        }
        assertThat(reviewer.locator(".shuyue-mark").first()).isInViewport();
        assertThat(reviewer.locator(".shuyue-mark").first()).containsText("到期日暂定");
    }

    private static void explanation(Page tasklist) {
        tasklist.getByText("审核共享申请").first().click();
        tasklist.getByText("期限说明").first().click();
    }

    /** As wide as a telephone and as a desk. */
    private static void picture(Page page, String name) {
        for (int width : new int[] {390, 1400}) {
            page.setViewportSize(width, 900);
            Path file = Path.of("target", "screenshots", name + "-" + width + ".png");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }

    private Page signIn(String login) {
        Page window = requireNonNull(browser).window();
        window.navigate(url("/login"));
        window.fill("input[name=username]", login);
        window.fill("input[name=password]", "shuyue-demo");
        window.click("button[type=submit]");
        window.waitForURL(address -> !address.contains("/login"));
        return window;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
