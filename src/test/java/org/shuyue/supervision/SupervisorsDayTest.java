package org.shuyue.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.LiveServer;
import org.shuyue.support.MovableClock;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor's day in the browser: from Cockpit's dashboard to the overdue case, its clock, and pressing for it. */
@ServerTest
class SupervisorsDayTest {
    @Autowired
    LiveServer server;

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    MovableClock clock;

    @Autowired
    RuntimeService runtime;

    @Test
    void leadsFromTheDashboardToTheOverdueCase() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        walk.fireTimers(number);
        Page page = server.signIn("duban");

        assertThat(page.locator(".shuyue-figure.shuyue-warn")).containsText("已超期未办结");
        LiveServer.picture(page, "supervisor-dashboard");
        page.locator(".shuyue-hot a", new Page.LocatorOptions().setHasText("超期"))
                .click();
        assertThat(page.locator("h1")).hasText("已超期未办结");
        page.getByLabel("选择办件 " + number).check();
        page.getByLabel("督办意见").fill("请今天答复申请单位");
        page.locator("button", new Page.LocatorOptions().setHasText("督办")).click();
        assertThat(page.locator("[role=status]").first()).containsText("已督办：办件 " + number);
        LiveServer.pictures(page, "supervisor-urged");

        assertThat(cases.subjects(number, "lingdao")).contains("督办：办件 " + number);
    }

    @Test
    void showsTheClockOfACaseAndWhereWorkWaits() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        walk.fireTimers(number);
        Page page = server.signIn("duban");

        page.navigate(server.url("/camunda/app/cockpit/default/#/processes"));
        page.locator("a", new Page.LocatorOptions().setHasText("有条件共享申请").setHasNotText("县"))
                .first()
                .click();
        assertThat(page.locator(".shuyue-wait").first()).isVisible();
        assertThat(page.locator("body")).containsText("等待 1 件，最久 8 天");
        LiveServer.picture(page, "supervisor-definition");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        page.navigate(
                server.url("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime?tab=shuyue-case"));
        assertThat(page.locator("body")).containsText("办理过程");
        assertThat(page.locator("body")).containsText("已超期 1 个工作日");
        assertThat(page.locator("body")).containsText("责任部门尚未说明");
        assertThat(page.locator("table", new Page.LocatorOptions().setHasText("办理人")))
                .containsText(Pattern.compile("受理审查\\s*shouli\\s*2026-03-02 09:\\d\\d"));
        page.getByText("次赋值，点击展开").click();
        assertThat(page.locator("details table")).containsText("caseNumber");
        LiveServer.picture(page, "supervisor-instance");
    }
}
