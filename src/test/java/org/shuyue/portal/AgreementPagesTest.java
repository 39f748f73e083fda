package org.shuyue.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementQuery;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.LiveServer;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement in the browser, from its draft to the destruction of the data. */
@ServerTest
class AgreementPagesTest {
    @Autowired
    LiveServer server;

    @Autowired
    CaseWalk walk;

    @Autowired
    Agreements agreements;

    @Autowired
    DataDestructions destructions;

    @Test
    @Clause({"SP-07a", "SP-08", "XA-S25"})
    void isDraftedNegotiatedSealedKeptEndedAndItsDataDestroyed() {
        Page drafter = server.signIn("shenqing");
        drafter.navigate(server.url("/agreements"));
        assertThat(drafter.getByText("没有符合条件的协议")).isVisible();
        drafter.getByText("起草协议").first().click();
        drafter.waitForURL(address -> address.contains("/start/agreement-lifecycle"));
        assertThat(drafter.getByText("对方经办人").first()).isVisible();
        LiveServer.picture(drafter, "agreement-draft");
        CaseNumber number = walk.start("agreement-lifecycle", "shenqing", draft());

        Page other = server.signIn("shenhe");
        other.navigate(server.url("/agreements/" + number));
        assertThat(other.getByText("等待您办理")).isVisible();
        other.getByText("商定协议文本").first().click();
        other.waitForURL(address -> address.contains("/tasks/"));
        assertThat(other.getByText("修改文本，请对方再审")).isVisible();
        LiveServer.picture(other, "agreement-negotiate");
        Map<String, Object> changed = text();
        changed.put("textDecision", "propose");
        changed.put("termYears", "3");
        walk.complete(number, "shenhe", changed);
        drafter.navigate(server.url("/agreements/" + number));
        assertThat(drafter.locator("ins")).hasText("3");
        assertThat(drafter.locator("del")).hasText("2");
        LiveServer.picture(drafter, "agreement-difference");
        changed.put("textDecision", "agree");
        walk.complete(number, "shenqing", changed);
        seal(number);

        drafter.navigate(server.url("/agreements/" + number));
        assertThat(drafter.locator("main")).containsText("一式 2 份");
        assertThat(drafter.getByText("解除协议").first()).isVisible();
        LiveServer.pictures(drafter, "agreement-in-force");
        drafter.getByText("解除协议").first().click();
        drafter.waitForURL(address -> address.contains("/start/agreement-dissolution"));
        drafter.locator("label", new Page.LocatorOptions().setHasText("双方协商"))
                .first()
                .click();
        drafter.locator("textarea").first().fill("职能调整，不再需要这些数据");
        drafter.locator("[data-send]").click();
        drafter.waitForURL(address -> address.contains("/cases/JX"));
        CaseNumber dissolution = new CaseNumber(drafter.url().replaceFirst(".*/cases/([^/?#]+).*", "$1"));
        walk.complete(dissolution, "shenhe", Map.of("consent", "yes"));

        drafter.navigate(server.url("/agreements/" + number));
        assertThat(drafter.locator("main")).containsText("终止后仍然有效");
        assertThat(drafter.locator("main")).containsText("待销毁");
        LiveServer.pictures(drafter, "agreement-ended");
        CaseNumber destruction = destructions.of(number).get(0).caseNumber();
        drafter.navigate(server.url("/cases/" + destruction));
        LiveServer.picture(drafter, "agreement-destruction");
        Agreement ended = agreements.find(number);
        assertThat(ended.binding()).isFalse();
    }

    @Test
    void isListedForItsPartiesAndForProgramsAndAsCsv() {
        CaseNumber number = walk.start("agreement-lifecycle", "shenqing", draft());
        assertThat(get("/agreements.csv", "shenhe")).contains(number.value(), "云川市民政局");
        assertThat(get("/agreements.csv", "weijian")).doesNotContain(number.value());
        assertThat(get("/api/agreements?state=NEGOTIATING", "shenhe")).contains(number.value());
        assertThat(get("/api/agreements/" + number, "shenhe")).contains("\"MONTHLY\"", "\"minzheng\"");
        assertThat(get("/api/agreements/" + number, "weijian")).contains("没有协议 " + number);
        assertThat(get("/api/agreements?state=SOLD", "shenhe")).contains("state 只能是");
        assertThat(get("/agreements/" + number, "weijian")).contains("没有协议 " + number);
        assertThat(agreements
                        .search(new AgreementQuery("", null, null, 1, 20), walk.person("shouli"))
                        .total())
                .isPositive();
    }

    private String get(String path, String login) {
        return server.send(server.to(path, login)).join().body();
    }

    private void seal(CaseNumber number) {
        for (String[] side : new String[][] {{"minzheng", "minzheng"}, {"lingdao", "fuhe"}}) {
            walk.complete(number, side[0], Map.of("signDecision", "agree"));
            walk.complete(number, side[1], Map.of("contentChecked", true));
        }
    }

    private static Map<String, Object> draft() {
        Map<String, Object> fields = text();
        fields.put("agreementKind", "COOPERATION");
        fields.put("ownSide", "A");
        fields.put("counterpartHandler", "shenhe");
        fields.put("dataProvider", "B");
        return fields;
    }

    private static Map<String, Object> text() {
        return new HashMap<>(Map.of(
                "agreementTitle", "就业服务领域数据共享合作协议",
                "purpose", "核对临时救助对象的就业状况",
                "dataScope", "脱敏后的就业登记汇总数据",
                "resources", "A0101-0001：person_name、status",
                "termYears", "2",
                "confidentialityYears", "3",
                "deliveryMode", "MONTHLY",
                "fileFormat", "CSV",
                "deliveryChannel", "SFTP",
                "administrator", "minzheng"));
    }
}
