package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shuyue.support.Clause;
import org.shuyue.support.LiveServer;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody reports a leak at night from a telephone of 360 pixels. */
@ServerTest
class ReportByTelephoneTest {
    @Autowired
    LiveServer server;

    @Test
    @Clause("YC-43")
    void isOneShortPage() {
        Page page = server.signIn("minzheng");
        page.setViewportSize(360, 740);
        page.navigate(server.url("/start/breach-report?resource=A0105-0001"));
        page.getByLabel("发生了什么").fill("发现有人在群里转发学籍数据");
        assertNothingSticksOut(page);
        LiveServer.picture(page, "breach-telephone");
        page.getByText("一般：").click();
        page.getByLabel("联系电话").fill("0000-8800002");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .click();

        page.waitForURL(Pattern.compile(".*/cases/XL.*"));
        assertThat(page.locator("main")).containsText("发现有人在群里转发学籍数据");
        assertNothingSticksOut(page);
        LiveServer.picture(page, "breach-case-telephone");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("补充报告"))
                .click();
        page.getByLabel("三、泄露范围和数据种类").fill("姓名、学号");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("书面报告 第 2 版（最新）");
    }

    private static void assertNothingSticksOut(Page page) {
        page.waitForLoadState();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of a telephone")
                .isTrue();
    }
}
