package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.Desk;
import org.shuyue.support.LiveServer;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for all pages of the portal, in a browser. */
@ServerTest
class PortalInBrowserTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @Autowired
    LiveServer server;

    @Autowired
    ShareWalk walk;

    @Test
    void keepsWcagOnEveryKindOfPage() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        List<String> faults = new ArrayList<>();
        Map.of(
                        "",
                        "/login /open /open/A0101-0001 /verify /deadlines /register /warnings /objections/new /nothing",
                        "shenqing",
                        "/ /catalogue /catalogue/A0107-0004 /start /start/uncatalogued-request /demands /agreements"
                                + " /cases /cases/" + number + " /cases/" + number + "/withdraw /notices /calendar"
                                + " /absences /password /deliveries /pledges /reviews",
                        "shenhe",
                        "/cases/" + number + " /quality /quality/A0101-0001 /authorisations /tasks /tasks/done /tasks/"
                                + task + " /tasks/chosen?task=" + task + " /consultations /phrases",
                        "shouli",
                        "/ /catalogue/import /catalogue/duplicates /admin/wordings /supervision /supervision/deadlines /scorecard /what-if",
                        "shenji",
                        "/audit /audit/cases /audit/cases/" + number
                                + " /audit/sights /audit/queries /audit/queries/new /papers",
                        "admin",
                        "/admin/people /admin/people/shenqing /admin/agencies /admin/seals /admin/partners"
                                + " /admin/calendar /admin/rules /admin/rules/packs /admin/search-data /seal-uses")
                .forEach((login, paths) -> {
                    Page page = login.isEmpty() ? server.visit() : server.window(login);
                    for (String path : paths.split(" ", -1)) {
                        page.navigate(server.url(path));
                        violations(page)
                                .map(fault -> login + " " + path + ": " + fault)
                                .forEach(faults::add);
                    }
                });

        assertThat(faults).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEndsInAForm() {
        CaseNumber number = walk.forwarded();
        Desk applicant = Desk.of(server, "shenqing").open(number);
        Page page = applicant.page();
        page.locator("textarea[name=text]").fill("补充说明：材料下周寄出");
        page.context().clearCookies();
        page.locator("form[action$=remarks] button").click();

        page.waitForURL(Pattern.compile(".*/login.*"));
        assertThat(page.locator("main")).containsText("重新登录后可以恢复");
        LiveServer.logIn(page, "shenqing");
        page.waitForURL(address -> !address.contains("/login"));
        page.getByText("回到原页面").click();
        page.getByText("恢复暂存内容").click();
        assertThat(page.locator("textarea[name=text]")).hasValue("补充说明：材料下周寄出");
        page.locator("form[action$=remarks] button").click();
        applicant.sees("补充说明：材料下周寄出");
        assertThat(page.locator("[data-typed]")).hasCount(0);
    }

    @Test
    void sendsAFormAfterTheLogInInAnotherWindow() {
        Desk reporter = Desk.of(server, "minzheng").go("/start/breach-report?resource=A0105-0002");
        Page page = reporter.page();
        reporter.fill("发生了什么", "登录过期时填写的报告").choose("一般：").fill("联系电话", "0000-8800002");
        page.context().clearCookies();
        reporter.press("提交");
        reporter.sees("登录已过期");

        Page other = page.waitForPopup(() -> page.getByText("在新窗口重新登录").click());
        LiveServer.logIn(other, "minzheng");
        other.waitForURL(address -> !address.contains("/login"));
        CaseNumber number = reporter.start();
        reporter.open(number).sees("登录过期时填写的报告");
    }

    /** A day is taken over a moment after its field is left, and what stands under the pointer may move then. */
    @Test
    void takesTheDayThatWasTypedLast() {
        Page page = allButTheDay().page();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("使用到"))
                .fill("2026/12/31");

        Locator button = page.locator("[data-send]");
        button.scrollIntoViewIfNeeded();
        BoundingBox box = button.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height - 2);
        page.mouse().down();
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))");
        page.mouse().up();
        page.waitForURL(Pattern.compile(".*/cases/XQ\\d{4}-\\d+"));
    }

    private Desk allButTheDay() {
        return Desk.of(server, "minzheng")
                .go("/start/uncatalogued-request")
                .fill("需要的数据", "民办职业培训机构名录")
                .fill("需要的内容和信息项", "机构名称、成立日期")
                .fill("应用场景", "办理职业培训补贴时核对培训机构资格")
                .fill("申请依据", "《就业促进法》第四十九条")
                .fill("联系人", "闵征")
                .fill("联系电话", "0000-8800002")
                .tick("承诺所填内容真实", "承诺依法合规使用", "承诺落实数据安全措施")
                .press("提交")
                .sees("有内容需要修改", "使用到：此项必填");
    }

    private static Stream<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()));
    }
}
