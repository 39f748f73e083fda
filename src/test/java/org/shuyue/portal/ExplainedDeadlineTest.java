package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
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
    void isFoundOnThePageOfTheCaseAndInTasklist() {
        browser = Browser.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        clock.set(LocalDateTime.of(2026, 2, 12, 10, 0));
        CaseNumber number = walk.forwarded();

        Page applicant = signIn("shenqing");
        applicant.navigate(url("/cases/" + number));
        applicant.getByText("逐日说明：哪些天计入期限").click();
        for (String part : new String[] {"起算日不计", "第2个工作日", "春节调休上班（", "国办发明电〔2025〕7号", "2026年2月26日"}) {
            assertThat(applicant.locator(".days")).containsText(part);
        }
        assertThat(applicant.locator(".month .last")).containsText("26");
        picture(applicant, "case");

        applicant.navigate(url("/cases/" + number + "/deadlines/print"));
        applicant.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(applicant.locator(".days")).containsText("第5个工作日");
        applicant.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "screenshots", "explained-deadline.pdf"))
                .setPreferCSSPageSize(true));
        applicant.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        picture(applicant, "print");

        shot(applicant, "/deadlines?from=2026-12-20T18:10&period=x&receivedAfter=25&supportHours=9&region=z", "bad");
        shot(applicant, "/deadlines?from=2026-02-12T18:10&period=P1Y", "year");
        shot(applicant, "/deadlines?from=2026-12-20T18:10&period=P10WD&receivedAfter=17:30", "due");
        shot(applicant, "/cases", "cases");

        Page reviewer = signIn("shenhe");
        reviewer.getByText("审核共享申请").first().click();
        reviewer.getByText("期限说明").first().click();
        assertThat(reviewer.locator(".shuyue-deadline")).containsText("第5个工作日");
        assertThat(reviewer.locator(".shuyue-deadline")).containsText("还剩 5 个工作日");
        assertThat(reviewer.locator(".shuyue-deadline")).containsText("国办发明电〔2025〕7号");
        reviewer.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "explain-tasklist.png")));
    }

    @Test
    void tellsOfAPauseAndOfAYearWithoutANotice() {
        browser = Browser.open();
        clock.set(LocalDateTime.of(2026, 12, 24, 10, 0));
        Map<String, Object> fields = walk.application();
        fields.put("resource", "A0104-0003");
        fields.put("requestedItems", java.util.List.of("cert_no"));
        CaseNumber number = walk.apply("shenqing", fields);
        walk.complete(number, "shouli", Map.of("checkDecision", "accept"));
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        changes.pause(
                number,
                "conditional-share.review",
                PauseCause.THIRD_PARTY,
                "征求公安机关意见",
                "云卫函〔2026〕9号",
                clock.instant(),
                walk.person("zhuguan"));
        clock.set(LocalDateTime.of(2026, 12, 30, 10, 0));
        Page applicant = signIn("shenqing");
        applicant.navigate(url("/cases/" + number));
        applicant.getByText("逐日说明：哪些天计入期限").click();
        picture(applicant, "paused");
        Page reviewer = signIn("weijian");
        reviewer.getByText("审核共享申请").first().click();
        reviewer.getByText("期限说明").first().click();
        assertThat(reviewer.locator(".shuyue-deadline")).containsText("暂停计算：征求第三方意见");
        reviewer.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "explain-tasklist-paused.png")));
    }

    private void shot(Page page, String path, String name) {
        page.navigate(url(path));
        for (int width : new int[] {390, 1400}) {
            page.setViewportSize(width, 1500);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "explain-" + name + "-" + width + ".png")));
        }
    }

    private void picture(Page page, String name) {
        for (int width : new int[] {390, 1400}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "explain-" + name + "-" + width + ".png")));
        }
    }

    private Page signIn(String login) {
        Page window = java.util.Objects.requireNonNull(browser).window();
        window.navigate(url("/login"));
        window.getByLabel("登录名").fill(login);
        window.getByLabel("口令").fill("shuyue-demo");
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        window.waitForURL(Pattern.compile("^(?!.*login).*$"));
        return window;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
