package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.document.CooperationAgreement;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.document.Party;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.signing.Signing;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.LiveServer;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account holds a paper and a telephone of 390 pixels. */
@ServerTest
class VerifyByTelephoneTest {
    private static final AgencyId CIVIL = new AgencyId("A0102");

    @Autowired
    LiveServer server;

    @Autowired
    Papers papers;

    @Autowired
    Signing signing;

    @Autowired
    CaseWalk walk;

    @Test
    void aPaperIsVerifiedByItsCodeItsNumberAndItsFile() {
        Paper paper = sealed();
        byte[] pdf = papers.content(paper.number());
        Page page = server.visit("/verify/" + paper.number()); // where the QR code leads
        page.setViewportSize(390, 844);
        assertThat(page.locator("main")).containsText("编号属实，文件现行有效");
        nothingSticksOut(page);
        LiveServer.pictures(page, "verify-number");

        page.setViewportSize(390, 844);
        page.locator("#by-number").fill("WJ-2020-000001");
        button(page, "核验编号");
        assertThat(page.locator("main")).containsText("没有这个编号的文件");

        upload(page, pdf);
        assertThat(page.locator("main")).containsText("内容未被改动，现行有效");
        pdf[pdf.length / 2] ^= 1;
        upload(page, pdf);
        assertThat(page.locator("main")).containsText("请勿采信");
        assertThat(page.locator("main")).containsText("签署之后内容被改动");
        nothingSticksOut(page);
        LiveServer.pictures(page, "verify-altered");
    }

    @Test
    void theAdministratorLooksAfterASeal() {
        sealed();
        Page page = server.signIn("admin");
        page.navigate(server.url("/admin/seals"));
        LiveServer.pictures(page, "seals");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("云川市人力资源和社会保障局"))
                .click();
        assertThat(page.locator("main")).containsText("印章管理员：傅禾");
        button(page, "由平台签发新证书并启用");
        assertThat(page.locator("main")).containsText("平台已签发新证书");
        LiveServer.pictures(page, "seal");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("吊销"))
                .first()
                .click();
        page.getByLabel("吊销的理由").fill("介质遗失");
        button(page, "确认吊销");
        assertThat(page.locator("main")).containsText("证书已吊销，此后不能再用它用印");
        page.navigate(server.url("/seal-uses"));
        assertThat(page.locator("main")).containsText("闵征");
        LiveServer.pictures(page, "seal-uses");
    }

    private static void upload(Page page, byte[] pdf) {
        page.locator("#file").setInputFiles(new FilePayload("paper.pdf", "application/pdf", pdf));
        button(page, "核验文件");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void nothingSticksOut(Page page) {
        page.waitForLoadState();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of a telephone")
                .isTrue();
    }

    private Paper sealed() {
        LocalDate begins = LocalDate.of(2026, 4, 1);
        Paper paper = papers.issue(
                new CooperationAgreement(
                        "就业服务",
                        "云川市",
                        new Party("云川市民政局", null, null, null),
                        new Party("云川市人力资源和社会保障局", null, null, null),
                        List.of("就业帮扶"),
                        List.of("就业登记人数"),
                        List.of("闵征"),
                        1,
                        begins,
                        begins.plusYears(1).minusDays(1),
                        null),
                new CaseNumber("BY-TELEPHONE"),
                CIVIL,
                Actor.SYSTEM);
        signing.seal(paper.number(), "甲方（盖章）", CIVIL, walk.person("minzheng"));
        return paper;
    }
}
