package org.shuyue.inquiry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.access.DataService;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.access.OpenedAccess;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.Desk;
import org.shuyue.support.LiveServer;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An auditor's day in the browser: looks for cases, opens one, sees who saw the data and by which rules it was decided,
 * keeps the search, takes list and evidence away.
 */
@ServerTest
class AuditorsDayTest {
    @Autowired
    LiveServer server;

    @Autowired
    ShareWalk walk;

    @Autowired
    Rebuild rebuild;

    @Autowired
    Grants grants;

    @Autowired
    Resources resources;

    @Autowired
    DataService data;

    @TempDir
    Path directory;

    @Test
    void searchesLooksKeepsAndTakesAway() throws IOException {
        CaseNumber refused = walk.forwarded();
        walk.complete(
                refused,
                "shenhe",
                Map.of(
                        "decision", "refuse",
                        "refusalReasons", "申请用途超出法定职责",
                        "refusalBasis", "《某市公共数据条例》第三条"));
        walk.forwarded();
        rebuild.run();
        Desk desk = Desk.of(server, "shenji");
        Page page = desk.page();

        desk.go("/audit").follow("办件检索");
        assertThat(page.locator("h1")).hasText("办件检索");
        page.getByLabel("检索词").fill("超出法定职责");
        page.getByLabel("有关人员").fill("沈荷");
        page.getByLabel("期限情况").selectOption("KEPT");
        desk.press("检索");
        assertThat(page.locator("tbody tr")).hasCount(1);
        LiveServer.pictures(page, "auditor-search");

        Download csv = page.waitForDownload(() -> desk.follow("导出 CSV"));
        Path list = directory.resolve("list.csv");
        csv.saveAs(list);
        assertThat(Files.readString(list, StandardCharsets.UTF_8)).contains(refused.value(), "共导出 1 件");
        Download xlsx = page.waitForDownload(() -> desk.follow("导出 XLSX"));
        assertThat(xlsx.suggestedFilename()).isEqualTo("办件清单.xlsx");

        desk.follow("保存检索条件");
        page.getByLabel("名称").fill("超出职责的申请");
        desk.press("保存");
        assertThat(page.locator("[role=status]").first()).containsText("已保存");
        desk.follow("超出职责的申请");
        assertThat(page.getByLabel("有关人员")).hasValue("沈荷");

        desk.follow(refused.value()).sees("决定与依据对照", "《某市公共数据条例》第三条", "审核共享申请", "工作日历");
        LiveServer.pictures(page, "auditor-case");
        Download bundle = page.waitForDownload(() -> desk.follow("下载证据包"));
        Path zip = directory.resolve("evidence.zip");
        bundle.saveAs(zip);
        try (ZipFile evidence = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            assertThat(evidence.getEntry("manifest.sig")).isNotNull();
        }

        desk.go("/audit/queries").follow("删除“超出职责的申请”");
        desk.press("确认删除").sees("还没有保存检索条件");
        desk.go("/audit").sees("检索办件：检索词 超出法定职责");
    }

    @Test
    void seesWhoSawTheData() {
        Grant grant = grants.open(OpenedAccess.wanted(OpenedAccess.items(resources)));
        String token = grants.issueToken(grant.id(), OpenedAccess.APPLICANT);
        data.fetch(token, OpenedAccess.RESOURCE, 0, 3, null);
        Desk desk = Desk.of(server, "shenji");

        desk.go("/audit").follow("数据调用");
        desk.page().getByLabel("人员").fill("沈青");
        desk.page().getByLabel("资源代码").fill(OpenedAccess.RESOURCE.value());
        desk.press("检索").sees("从资源 A0101-0001", "3 行");
        LiveServer.pictures(desk.page(), "auditor-sights");
        desk.go("/audit/sights?person=shenhe").sees("没有符合条件的调用或者下载");
    }
}
