package org.shuyue.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.Clause;
import org.shuyue.support.LiveServer;
import org.shuyue.support.MovableClock;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole case on a real server: as people do it (portal, Tasklist, Cockpit, portal, and a program with the token),
 * and by the interfaces alone.
 */
@ServerTest
class ShareEndToEndTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    LiveServer server;

    @Autowired
    MovableClock clock;

    @Autowired
    ShareWalk walk;

    @Test
    @Clause({"YC-21a", "YC-22c", "YC-22d", "YC-54"})
    void goesFromTheWebFormToOpenedData() throws Exception {
        Page applicant = server.signIn("shenqing");
        CaseNumber number = apply(applicant);

        accept(server.signIn("shouli"), number);
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        walk.fireTimers(number);
        seeTheBreachInCockpit(server.signIn("duban"));
        agree(server.signIn("shenhe"), number);

        applicant.navigate(server.url("/cases/" + number));
        assertThat(applicant.locator("main")).containsText("附条件同意");
        assertThat(applicant.locator("main")).containsText("仅限政务外网内使用");
        assertThat(applicant.locator("main")).containsText("YC-22c");
        fetchWith(token(applicant));
    }

    @Test
    @Clause({"YC-22c", "YC-22d", "YC-22f"})
    void goesTheSameWayByTheApiAlone() throws Exception {
        JsonNode refused = send("shenqing", "POST", "/api/cases/conditional-share", Map.of("amount", -99_999), 400);
        assertThat(refused.path("problems").findValuesAsText("field")).contains("amount", "scenario");
        String number = send("shenqing", "POST", "/api/cases/conditional-share", walk.application(), 201)
                .path("caseNumber")
                .asText();

        assertThat(send("minzheng", "GET", "/api/cases/" + number, null, 404)
                        .path("detail")
                        .asText())
                .contains("您无权查看");
        String check = taskOf("shouli", number);
        send("shouli", "POST", "/api/cases/" + number + "/tasks/" + check, Map.of("checkDecision", "accept"), 204);

        String review = taskOf("shenhe", number);
        String complete = "/engine-rest/task/" + review + "/complete";
        assertThat(send("shenhe", "POST", complete, variables(Map.of("decision", "refuse")), 400)
                        .path("message")
                        .asText())
                .contains("请填写“不同意的理由”", "请填写“不同意的法律、法规依据”");
        assertThat(send("shenhe", "POST", complete, variables(Map.of("decision", "agree", "evil", "1")), 400)
                        .path("message")
                        .asText())
                .contains("没有“evil”这个字段");
        send("weijian", "POST", complete, variables(Map.of("decision", "agree")), 403);
        send("shenhe", "PUT", "/engine-rest/task/" + review + "/variables/decision", Map.of("value", "agree"), 403);
        send(
                "shenhe",
                "POST",
                "/engine-rest/message",
                Map.of("messageName", "RequestWithdrawn", "businessKey", number),
                403);
        send("shenhe", "POST", complete, variables(Map.of("decision", "agree")), 204);

        JsonNode found = send("shenqing", "GET", "/api/cases/" + number, null, 200);
        assertThat(found.path("state").asText()).isEqualTo("同意共享");
        assertThat(found.path("deadlines").get(0).path("clause").asText()).isEqualTo("YC-22c");
        assertThat(found.path("history").findValuesAsText("kind"))
                .contains("share-request.submitted", "share-request.forwarded", "share-request.decided");
        JsonNode explained = send("shenqing", "GET", "/api/cases/" + number + "/deadlines", null, 200)
                .get(0);
        assertThat(explained.path("dueDate").asText()).isEqualTo("2026-03-09");
        assertThat(explained.path("days")).hasSize(8);
        assertThat(explained.path("days").get(5).path("reason").asText()).isEqualTo("周末");
        JsonNode unsigned = send("shenqing", "POST", "/api/cases/" + number + "/token", Map.of(), 400);
        assertThat(unsigned.toString()).contains("请先签署保密承诺书");
        String pledge = send("shenqing", "GET", "/api/pledges", null, 200)
                .get(0)
                .path("paper")
                .asText();
        send("shenqing", "POST", "/api/pledges/" + pledge + "/signature", Map.of(), 204);
        fetchWith(send("shenqing", "POST", "/api/cases/" + number + "/token", Map.of(), 200)
                .path("token")
                .asText());
    }

    @Test
    void isClosedToThoseWhoAreNotLoggedIn() throws Exception {
        for (String path : List.of("/api/cases", "/engine-rest/task", "/engine-rest/engine")) {
            HttpResponse<String> answer = server.send(server.to(path)).join();
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
        }
    }

    private String taskOf(String login, String number) throws Exception {
        return send(login, "GET", "/api/cases/" + number + "/tasks", null, 200)
                .get(0)
                .path("taskId")
                .asText();
    }

    private static Map<String, Object> variables(Map<String, String> fields) {
        Map<String, Object> variables = new HashMap<>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return Map.of("variables", variables);
    }

    private JsonNode send(String login, String method, String path, @Nullable Object body, int status)
            throws Exception {
        HttpResponse<String> answer = server.send(server.to(path, login)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))))
                .join();
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private CaseNumber apply(Page page) {
        page.navigate(server.url("/catalogue?word=就业服务登记"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("就业服务登记信息"))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("申请共享"))
                .first()
                .click();
        Locator submit = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交").setExact(true));
        submit.click();
        assertThat(page.getByText("申请的信息项：此项必填")).isVisible();
        tick(page, "姓名");
        tick(page, "登记日期");
        fill(page, "应用场景", "办理临时救助时核对就业登记情况，张三😀𠮷㛃");
        fill(page, "申请依据", "《社会救助暂行办法》第五十八条");
        fill(page, "使用系统名称", "社会救助信息系统");
        fill(page, "联系人", "沈青");
        fill(page, "联系电话", "0000-8800001");
        date(page, "使用起始日期", "2026/03/03");
        date(page, "使用截止日期", "2026/08/31");
        page.getByLabel("接口调用").check();
        tick(page, "承诺：所填内容");
        tick(page, "承诺：数据只用于");
        tick(page, "承诺：按国家标准");
        submit.click();
        page.waitForURL(Pattern.compile(".*/cases/GX2026-\\d+"));
        assertThat(page.locator("main")).containsText("张三😀𠮷㛃");
        assertThat(page.locator("main")).containsText("待受理");
        return new CaseNumber(page.url().substring(page.url().lastIndexOf('/') + 1));
    }

    private static void accept(Page tasklist, CaseNumber number) {
        openTask(tasklist, number);
        tasklist.getByLabel("受理，转办提供部门").check();
        complete(tasklist);
    }

    private static void agree(Page tasklist, CaseNumber number) {
        openTask(tasklist, number);
        tasklist.getByLabel("附条件同意").check();
        fill(tasklist, "共享条件", "仅限政务外网内使用");
        complete(tasklist);
    }

    /** The landing page of those who review is Tasklist, with what waits for them. */
    private static void openTask(Page tasklist, CaseNumber number) {
        Locator task = tasklist.locator("ol.tasks-list > li", new Page.LocatorOptions().setHasText(number.value()))
                .first();
        task.click();
        tasklist.getByText("签收").first().click();
        tasklist.locator(".fjs-form input[type=radio]:enabled").first().waitFor();
    }

    private static void complete(Page tasklist) {
        Locator submit = tasklist.locator("button[type=submit]", new Page.LocatorOptions().setHasText("提交"));
        submit.last().click();
        assertThat(tasklist.locator(".fjs-form")).hasCount(0);
    }

    private static void seeTheBreachInCockpit(Page cockpit) {
        assertThat(cockpit.locator("body")).containsText("未消除的异常事件");
        cockpit.navigate(cockpit.url().replaceAll("#.*", "") + "#/processes");
        cockpit.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("有条件共享申请").setExact(true))
                .first()
                .click();
        assertThat(cockpit.locator("[data-activity-id=UserTask_ReviewRequest], .badge-important, .badge-danger")
                        .first())
                .isVisible();
    }

    private static String token(Page page) {
        page.getByText("领取访问令牌").first().click();
        page.getByLabel("我已阅读，愿意遵守，并签署承诺书").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("领取令牌"))
                .click();
        return page.locator("#token").innerText().strip();
    }

    private void fetchWith(String token) throws Exception {
        HttpResponse<String> answer = server.send(
                        server.to("/api/data/A0101-0001?size=50").header("Authorization", "Bearer " + token))
                .join();
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode page = JSON.readTree(answer.body());
        assertThat(page.path("rows")).hasSize(50);
        assertThat(page.path("rows").get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("person_name", "registered_on");
    }

    private static void fill(Page page, String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .fill(text);
    }

    private static void date(Page page, String label, String text) {
        Locator field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
        field.fill(text);
        field.press("Enter");
        page.keyboard().press("Escape");
    }

    private static void tick(Page page, String label) {
        Locator box = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label));
        box.click();
        assertThat(box).isChecked();
    }
}
