package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.party.People;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.LiveServer;
import org.shuyue.support.MovableClock;
import org.shuyue.support.ServerTest;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor tries out a day off and an absence, and looks at the chart. */
@ServerTest
class WhatIfInBrowserTest {
    /** The legend's mark, and a bar for each day after the change. */
    private static final String CHART = "[data-chart='days'] svg path[fill='#12408a']";

    @Autowired
    LiveServer server;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Test
    void drawsTheLoadBeforeAndAfter() {
        for (int i = 0; i < 30; i++) {
            clock.set(LocalDateTime.of(2026, 2, 24, 10, 0).plusHours(9L * i));
            open("WHATIF-" + i, i % 5 == 0 ? "A0104" : "A0101");
        }
        clock.set(LocalDateTime.of(2026, 3, 6, 9, 0));
        Page page = server.signIn("duban");
        page.navigate(server.url("/"));
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.locator(".mainnav summary", new Page.LocatorOptions().setHasText("期限"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("推演")).click();
        page.getByLabel("假设放假").fill("2026-03-10");
        page.getByLabel("离岗人员").selectOption("weijian");
        page.getByLabel("开始日期").fill("2026-03-06");
        page.getByLabel("结束日期").fill("2026-03-31");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始推演"))
                .click();

        assertThat(page.locator(CHART).first()).isVisible();
        assertThat(page.locator("[data-chart='people'] svg")).containsText("无人办理");
        assertThat(page.locator(".numbers")).containsText("云川市卫生健康委员会");
        String all = drawn(page.locator(CHART));
        page.getByLabel("办理人", new Page.GetByLabelOptions().setExact(true)).selectOption("沈荷（云川市人力资源和社会保障局）");
        assertThat(drawn(page.locator(CHART))).as("the bars of one person").isNotEqualTo(all);
        LiveServer.picture(page, "what-if");
        page.setViewportSize(390, 844);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of a telephone")
                .isTrue();
        LiveServer.picture(page, "what-if-narrow");
        assertThat(complaints).isEmpty();
    }

    private void open(String number, String agency) {
        CaseNumber opened = new CaseNumber(number);
        AgencyId duty = new AgencyId(agency);
        cases.register(
                opened,
                "conditional-share",
                "共享申请：就业服务登记信息（第" + number + "号）",
                people.find(new PersonId("shenqing")),
                "审核中");
        cases.forward(opened, duty);
        ledger.start(opened, "conditional-share.review", duty, clock.instant());
    }

    /** Where the bars are. */
    private static String drawn(Locator paths) {
        return String.valueOf(paths.evaluateAll("all => all.map(path => path.getAttribute('d')).join()"));
    }
}
