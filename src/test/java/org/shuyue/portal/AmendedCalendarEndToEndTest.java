package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.InventedIcs;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.LiveServer;
import org.shuyue.support.MovableClock;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator brings in next year's notice while a share request is being reviewed; then two of them at once. */
@ServerTest
class AmendedCalendarEndToEndTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "date,kind,name,differs_from_mon_fri,notice,published\n";

    @Autowired
    LiveServer server;

    @Autowired
    MovableClock clock;

    @Autowired
    ShareWalk walk;

    @Autowired
    Ledger ledger;

    @Test
    @Clause("YC-22c")
    void isUploadedLookedAtPublishedAndMovesTheRunningCase() {
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        Page applicant = server.signIn("shenqing");
        applicant.navigate(server.url("/cases/" + number));
        assertThat(applicant.locator("main")).containsText("2027年1月4日");
        assertThat(applicant.locator("main")).containsText("暂定");
        Page admin = server.signIn("admin");

        refuseAFaultyFile(admin);
        upload(admin, "2027.csv", InventedNotice.OF_2027);

        Locator later = admin.locator("tr", new Page.LocatorOptions().setHasText(number.value()));
        assertThat(later).containsText("2027-01-04");
        assertThat(later).containsText("2027-01-06");
        assertThat(admin.locator("main")).containsText("元旦放假（测试发〔2026〕1号）");
        LiveServer.picture(admin, "calendar-draft");
        assertThat(deadline(number).dueText()).isEqualTo("2027-01-04");
        publish(admin);
        LiveServer.picture(admin, "calendar-published");

        assertThat(deadline(number).dueText()).isEqualTo("2027-01-06");
        assertThat(walk.task(number, "shenhe").dueAt())
                .isEqualTo(deadline(number).dueAt());
        applicant.reload();
        assertThat(applicant.locator("main")).containsText("2027年1月6日");
        assertThat(applicant.locator("section[aria-labelledby=deadline-title]"))
                .not()
                .containsText("暂定");
        applicant.getByText("逐日说明").first().click();
        assertThat(applicant.locator("main")).containsText("元旦放假（测试发〔2026〕1号）");
        LiveServer.picture(applicant, "calendar-case");
        clock.set(LocalDateTime.of(2027, 1, 5, 0, 0));
        assertThat(walk.fireTimers(number)).isZero();
        clock.set(LocalDateTime.of(2027, 1, 7, 0, 0));
        assertThat(walk.fireTimers(number)).isEqualTo(2);
        assertThat(deadline(number).breached()).isTrue();

        shortenOne(admin);
    }

    @Test
    void isPublishedByOneOfTwoAdministratorsAtOnce() throws Exception {
        JsonNode first = bring("2026-09-20,holiday,国庆节,no,测试发〔2026〕7号,2026-08-01");
        JsonNode second = bring("2026-09-20,holiday,国庆节,no,测试发〔2026〕8号,2026-08-02");

        List<HttpResponse<String>> answers = List.of(publishing(first), publishing(second)).stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 400);
        String refused = answers.stream()
                .filter(answer -> answer.statusCode() == 400)
                .findFirst()
                .orElseThrow()
                .body();
        assertThat(JSON.readTree(refused).path("detail").asText()).contains("预览之后工作日历已被更新", "重新核对");
        JsonNode third = bring("2026-09-20,holiday,国庆节,no,测试发〔2026〕9号,2026-08-03");
        assertThat(List.of(publishing(third), publishing(third)).stream()
                        .map(CompletableFuture::join)
                        .map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(200, 400);
    }

    private void refuseAFaultyFile(Page admin) {
        upload(admin, "坏文件.ics", InventedIcs.calendar(InventedIcs.event("20270208", "20270209", "植树节")));
        assertThat(admin.locator("main")).containsText("看不出是放假还是补班");
        assertThat(admin.locator("main")).containsText("ICS文件不含通知文号");
        LiveServer.picture(admin, "calendar-faulty");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("作废草稿"))
                .click();
        assertThat(admin.locator("main")).containsText("草稿已作废");
        assertThat(admin.locator("main")).containsText("2027 年的放假通知还没有发布到系统");
        LiveServer.picture(admin, "calendar");
    }

    /** A local make-up day makes a running deadline end earlier: it keeps its day until the box is ticked. */
    private void shortenOne(Page admin) {
        clock.set(LocalDateTime.of(2027, 4, 6, 10, 0));
        CaseNumber number = walk.forwarded();
        assertThat(deadline(number).dueText()).isEqualTo("2027-04-13");
        admin.navigate(server.url("/admin/calendar"));
        admin.getByLabel("适用地区").selectOption("云川市");
        upload(admin, "云川.csv", HEADER + "2027-04-10,workday,云川节,yes,云政发〔2027〕2号,2027-01-05\n");
        admin.getByLabel("提前 " + number).check();
        admin.getByLabel("已核对以上变化").check();
        admin.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("发布").setExact(true))
                .click();
        assertThat(admin.locator("main")).containsText("须填写提前的理由");
        LiveServer.picture(admin, "calendar-shorten");
        admin.getByLabel("提前的理由").fill("申请单位同意提前答复");
        publish(admin);
        assertThat(deadline(number).dueText()).isEqualTo("2027-04-12");
        assertThat(walk.task(number, "shenhe").dueAt())
                .isEqualTo(deadline(number).dueAt());
        admin.locator("tr", new Page.LocatorOptions().setHasText("云政发〔2027〕2号"))
                .locator("button")
                .click();
        assertThat(admin.locator("main")).containsText("撤销已存为草稿");
        LiveServer.picture(admin, "calendar-withdrawal");
        admin.navigate(server.url("/admin/calendar"));
        LiveServer.picture(admin, "calendar-local");
    }

    private void upload(Page admin, String name, String text) {
        if (!admin.url().endsWith("/admin/calendar")) {
            admin.navigate(server.url("/admin/calendar"));
        }
        admin.setInputFiles("#file", new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传并核对"))
                .click();
        admin.waitForURL(Pattern.compile(".*/admin/calendar/drafts/\\d+"));
    }

    private static void publish(Page admin) {
        admin.getByLabel("已核对以上变化").check();
        admin.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("发布").setExact(true))
                .click();
        assertThat(admin.locator("main")).containsText("在办期限已重新计算");
    }

    private JsonNode bring(String line) throws Exception {
        HttpResponse<String> answer =
                send("/api/calendar/drafts", "text/csv", HEADER + line + "\n").join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode draft = JSON.readTree(answer.body());
        assertThat(draft.path("publishable").asBoolean()).as(answer.body()).isTrue();
        return draft;
    }

    private CompletableFuture<HttpResponse<String>> publishing(JsonNode draft) throws Exception {
        return send(
                "/api/calendar/drafts/" + draft.path("id").asLong() + "/publish",
                "application/json",
                JSON.writeValueAsString(
                        Map.of("base", draft.path("base").asText(), "shorten", List.of(), "reason", "")));
    }

    private CompletableFuture<HttpResponse<String>> send(String path, String type, String body) {
        return server.send(
                server.to(path, "admin").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private RunningDeadline deadline(CaseNumber number) {
        return ledger.of(number).get(0);
    }
}
