package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.PauseCause;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.LiveServer;
import org.shuyue.support.MovableClock;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How a date came about, as people see it: on the page of the case, on paper, and in Tasklist. */
@ServerTest
class ExplainedDeadlineTest {
    @Autowired
    LiveServer server;

    @Autowired
    MovableClock clock;

    @Autowired
    ShareWalk walk;

    @Autowired
    ClockChanges changes;

    @Test
    @Clause("YC-22c")
    void isFoundOnThePageOfTheCaseOnPaperAndInTasklist() {
        clock.set(LocalDateTime.of(2026, 2, 12, 10, 0));
        CaseNumber number = walk.forwarded();

        Page applicant = server.signIn("shenqing");
        applicant.navigate(server.url("/cases/" + number));
        applicant.getByText("逐日说明：哪些天计入期限").click();
        for (String part : List.of("起算日不计", "第2个工作日", "春节调休上班（", "国办发明电〔2025〕7号", "2026年2月26日")) {
            assertThat(applicant.locator(".days")).containsText(part);
        }
        assertThat(applicant.locator(".month .last")).containsText("26");
        LiveServer.pictures(applicant, "explained-case");

        applicant.navigate(server.url("/cases/" + number + "/deadlines/print"));
        applicant.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(applicant.locator(".days")).containsText("第5个工作日");
        assertThat(applicant.locator(".mainnav")).isHidden();
        LiveServer.pictures(applicant, "explained-paper");

        Page reviewer = server.signIn("shenhe");
        explanation(reviewer);
        for (String part : List.of("第5个工作日", "还剩 5 个工作日", "国办发明电〔2025〕7号", "YC-22c", "2026-02-26")) {
            assertThat(reviewer.locator(".shuyue-deadline")).containsText(part);
        }
    }

    @Test
    void tellsOfAPauseAndOfAYearWithoutANotice() {
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        CaseNumber number = walk.forwardedUnderOwnRules();
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

        Page applicant = server.signIn("shenqing");
        applicant.navigate(server.url("/cases/" + number));
        applicant.getByText("逐日说明：哪些天计入期限").click();
        for (String part : List.of("最早到期", "暂定", "征求第三方意见，自 2026-12-29 10:00 起", "云卫函〔2026〕9号", "暂停计算：征求第三方意见（工作日）")) {
            assertThat(applicant.locator("section[aria-labelledby=deadline-title]"))
                    .containsText(part);
        }
        LiveServer.pictures(applicant, "explained-pause");
        applicant.navigate(server.url("/cases"));
        assertThat(applicant.locator("main")).containsText("（暂定）（最早）");
        applicant.navigate(server.url("/calendar"));
        assertThat(applicant.locator("main")).containsText("暂停，最早到期");
        LiveServer.pictures(applicant, "my-calendar");
        applicant.getByText("生成订阅地址").click();
        assertThat(applicant.locator("#address")).containsText("/calendar/feed/");
        LiveServer.pictures(applicant, "my-calendar-address");

        Page reviewer = server.signIn("weijian");
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
}
