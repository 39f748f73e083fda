package org.shuyue.handling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Desk;
import org.shuyue.support.LiveServer;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The day of a reviewer, most of it in Tasklist, and that of the provider's leader, in the browser. */
@ServerTest
class ReviewersAndLeadersDayTest {
    @Autowired
    LiveServer server;

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    ShareRequests requests;

    @Autowired
    Phrases phrases;

    @Test
    void aReviewerReadsAsksDecidesAndComesBack() {
        CaseNumber earlier = walk.forwarded();
        walk.complete(
                earlier,
                "shenhe",
                Map.of("decision", "refuse", "refusalReasons", "超出救助核对所需", "refusalBasis", "《个人信息保护法》第六条"));
        phrases.add("超出办理事项所需的最小范围。", false, walk.person("shenhe"));
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        Desk reviewer = Desk.of(server, "shenhe");
        Page page = reviewer.page();
        page.setViewportSize(1366, 768);

        reviewer.taskInTasklist(number);
        assertThat(page.locator("body")).containsText("到期时间");
        tab(page, "办件");
        assertThat(page.locator(".task-details")).containsText("办理过程");
        tab(page, "类似案例");
        assertThat(page.locator(".task-details")).containsText("超出救助核对所需");
        LiveServer.picture(page, "reviewer-precedents-1366");
        tab(page, "流程图");
        assertThat(page.locator(".djs-container svg").first()).isVisible();
        tab(page, "办理操作");
        page.locator("a", new Page.LocatorOptions().setHasText("转办、委派")).click();
        assertThat(page.locator("h1")).hasText("办理操作：审核共享申请");
        open(page, "征求意见（加签）");
        page.locator("#opinion-person").fill("lingdao");
        page.locator("#opinion-question").fill("拟不予共享，是否同意？");
        reviewer.press("征求意见").sees("等待答复", "凌道");
        pictures(page, "reviewer-desk");

        Desk leader = Desk.of(server, "lingdao");
        leader.open(number).follow("答复");
        leader.page().locator("#answer").fill("同意不予共享");
        leader.press("答复").sees("没有等待您答复的事项");

        reviewer.go("/camunda/app/tasklist/default/");
        page.locator("ol.tasks-list > li", new Page.LocatorOptions().setHasText(number.value()))
                .first()
                .click();
        page.locator(".fjs-form input[type=radio]:enabled").first().waitFor();
        reviewer.choose("不同意");
        Locator reason = page.getByLabel("不同意的理由").first();
        reason.click();
        page.locator("select.shuyue-phrases").first().selectOption("超出办理事项所需的最小范围。");
        assertThat(reason).hasValue("超出办理事项所需的最小范围。");
        page.getByLabel("法律、法规依据").first().fill("《个人信息保护法》第六条");
        LiveServer.picture(page, "reviewer-form-1366");
        reviewer.doneInTasklist();

        assertThat(requests.find(number).orElseThrow().decidedBy()).contains("沈荷");
        reviewer.go("/cases/" + number + "/tasks/" + task).sees("已由您本人于", "不会重复办理");
        reviewer.go("/tasks/done").sees(number.value(), "审核共享申请");
        pictures(page, "reviewer-done");
    }

    @Test
    void whoeverComesSecondInTasklistIsToldWhoWasFirst() {
        CaseNumber number = walk.forwarded();
        Desk first = Desk.of(server, "shenhe").taskInTasklist(number);
        first.choose("同意");
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        first.page()
                .locator("button[type=submit]", new Page.LocatorOptions().setHasText("提交"))
                .last()
                .click();

        assertThat(first.page().locator("body")).containsText("“审核共享申请”已由您本人于 2026-03-02 09:00 办结");
        assertThat(first.page().locator("body")).not().containsText("Cannot submit");
        LiveServer.picture(first.page(), "second-in-tasklist");
    }

    @Test
    void aLeaderSharesOutDemandsASecondReviewerAndSigns() {
        CaseNumber number = walk.forwarded();
        String task = walk.task(number, "shenhe").taskId();
        Desk leader = Desk.of(server, "lingdao");
        Page page = leader.page();
        page.setViewportSize(1920, 1080);
        leader.go("/phrases").press("要求会签").sees("须经会签");
        leader.go("/tasks/" + task);
        open(page, "转办");
        page.locator("#hand-over-person").selectOption("fuhe");
        leader.press("转办").sees("由 傅禾 办理");
        pictures(page, "leader-desk");

        Desk reviewer = Desk.of(server, "fuhe");
        reviewer.task(number, "审核共享申请").choose("同意").press("提交");
        reviewer.sees("须经第二人会签才能生效");
        reviewer.go("/tasks/" + task);
        open(reviewer.page(), "会签");
        reviewer.page().locator("#cosignature-person").selectOption("lingdao");
        reviewer.page().locator("#cosignature-question").fill("拟同意，请会签");
        reviewer.press("提请会签").sees("等待答复");
        leader.open(number).follow("答复");
        page.locator("input[name=conclusion][value=agree]").check();
        page.locator("#answer").fill("同意");
        leader.press("会签").sees("没有等待您答复的事项");
        leader.go("/consultations?state=answered").sees(number.value(), "同意");
        pictures(page, "leader-consultations");
        reviewer.task(number, "审核共享申请").choose("同意").done();

        assertThat(requests.find(number).orElseThrow().decidedBy()).contains("傅禾");
        leader.open(number).sees("征求意见、会签与抄送", "拟同意，请会签");
        leader.go("/phrases").press("不再要求会签").sees("不要求");
        assertThat(cases.subjects(number, "fuhe")).contains("会签已答复：审核共享申请");
    }

    @Test
    void anOperatorAcceptsSeveralInOneGo() {
        CaseNumber one = walk.applied();
        Map<String, Object> fields = walk.application();
        fields.put("resource", ShareWalk.OWN_RULES);
        fields.put("requestedItems", List.of("cert_no", "hospital"));
        CaseNumber other = walk.apply("shenqing", fields);
        Desk operator = Desk.of(server, "shouli").go("/tasks").sees(one.value(), other.value());
        operator.tick("全选本页");
        pictures(operator.page(), "operator-tasks");
        operator.press("下一步：核对所选任务").sees("共 2 件");
        operator.page().locator("[data-ready=yes]").waitFor();
        operator.choose("受理，转办提供部门").press("确认办理 2 件");
        operator.sees("成功 2 件", one.value(), other.value());
        pictures(operator.page(), "operator-outcomes");
        assertThat(walk.task(other, "weijian").name()).isEqualTo("审核共享申请");
    }

    private static void tab(Page page, String label) {
        page.locator(".task-details .nav-tabs a", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
    }

    private static void open(Page page, String action) {
        page.locator("summary", new Page.LocatorOptions().setHasText(action))
                .first()
                .click();
    }

    private static void pictures(Page page, String name) {
        for (int width : new int[] {390, 1366, 1920}) {
            page.setViewportSize(width, width == 390 ? 844 : 900);
            LiveServer.picture(page, name + "-" + width);
        }
    }
}
