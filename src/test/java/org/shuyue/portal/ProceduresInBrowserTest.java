package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resources;
import org.shuyue.quality.Inspections;
import org.shuyue.quality.Occasion;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.Desk;
import org.shuyue.support.LiveServer;
import org.shuyue.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Each named procedure from its first page to its end, each person in front of an own window. */
@ServerTest
class ProceduresInBrowserTest {
    @Autowired
    LiveServer server;

    @Autowired
    Inspections inspections;

    @Autowired
    Resources resources;

    @Autowired
    CaseWalk walk;

    @Autowired
    ManagementService jobs;

    @Test
    @Clause({"YC-22b", "YC-21a"})
    void unconditionalShareIsSubscribedAndOpenedByTheOperator() {
        Desk applicant = Desk.of(server, "shenqing").go("/catalogue/A0001-0001").follow("订阅");
        promise(applicant.fill("应用场景", "安排窗口值守时核对工作日").fill("使用系统名称", "政务服务系统"));
        applicant.picture("walk-subscription-form");
        CaseNumber number = applicant.start();

        Desk.of(server, "shouli").task(number, "受理开通").choose("受理并开通访问权限").done();
        applicant.open(number).sees("访问权限", "领取访问令牌").picture("walk-subscription-opened");
    }

    @Test
    @Clause({"YC-22h", "YC-22d"})
    void countyRequestGoesThroughTheCountyAndIsReviewedInTasklist() {
        Desk applicant = Desk.of(server, "quxu").go("/apply/A0101-0001").tick("姓名", "登记日期");
        applicant.fill("申请依据", "《社会救助暂行办法》第五十八条").choose("接口调用");
        promise(applicant.fill("应用场景", "办理临时救助时核对就业登记情况").fill("使用系统名称", "社会救助信息系统"));
        CaseNumber number = applicant.start();

        Desk county = Desk.of(server, "dongping").task(number, "县级审查").choose("提交市级办理");
        county.picture("walk-county-check").done();
        Desk.of(server, "shouli").task(number, "市级受理").choose("受理，转办提供部门").done();
        Desk reviewer = Desk.of(server, "shenhe").taskInTasklist(number).choose("附条件同意");
        reviewer.fill("共享条件", "仅限政务外网内使用").picture("walk-county-tasklist").doneInTasklist();
        applicant.open(number).sees("附条件同意", "仅限政务外网内使用").picture("walk-county-agreed");
    }

    @Test
    @Clause({"YC-23a", "YC-23b"})
    void dataThatNobodyCataloguedIsFoundCataloguedAndShared() {
        Desk applicant = Desk.of(server, "minzheng").go("/start/uncatalogued-request");
        applicant
                .fill("需要的数据", "民办职业培训机构名录")
                .fill("需要的内容和信息项", "机构名称、成立日期")
                .fill("应用场景", "办理职业培训补贴时核对培训机构资格")
                .fill("申请依据", "《就业促进法》第四十九条")
                .when("使用到", "2026/12/31")
                .fill("联系人", "闵征")
                .fill("联系电话", "0000-8800002")
                .tick("承诺所填内容真实", "承诺依法合规使用", "承诺落实数据安全措施");
        CaseNumber number = applicant.start();

        Desk operator = Desk.of(server, "shouli").task(number, "查找提供部门").choose("目录中没有，转提供部门");
        operator.select("提供部门", "人力资源和社会保障局").picture("walk-demand-find").done();
        Desk provider = Desk.of(server, "shenhe").task(number, "答复数据需求").choose("同意，可以直接共享");
        provider.done();
        provider.task(number, "编制目录")
                .fill("资源编码", "A0101-0931")
                .fill("资源名称", "民办职业培训机构名录")
                .fill("摘要", "本市民办职业培训机构的基本情况")
                .fill("信息项", "unit_name 单位名称 字符型 100\nfounded_on 成立日期 日期型")
                .choose("无条件共享")
                .choose("不予开放")
                .fill("不予开放的依据", "《公共数据管理办法》第二十七条")
                .select("更新频率", "每月")
                .fill("分类", "社会保障")
                .picture("walk-demand-catalogue")
                .done();
        provider.go("/catalogue/A0101-0931/dataset")
                .file("名录.csv", "text/csv", "unit_name,founded_on\n云川职业培训学校,2015-06-01\n")
                .page()
                .locator("main button[type=submit]")
                .click();
        provider.sees("1 行");
        operator.task(number, "汇聚并开通共享")
                .when("开通自", "2026/03/02")
                .when("开通至", "2026/12/31")
                .done();
        applicant.open(number).sees("同意共享，已开通", "A0101-0931").picture("walk-demand-shared");
    }

    @Test
    @Clause({"YC-29b", "YC-29c", "YC-29d"})
    void openDataIsAppliedForAgreedUponAndDownloaded() {
        Desk citizen = Desk.of(server, "gongmin").go("/start/open-data-request?resource=A0101-0001");
        CaseNumber number = citizen.fill("申请标题", "就业登记变化研究")
                .fill("事由", "撰写本市就业登记变化的研究报告")
                .choose("数据集（下载）")
                .when("使用起始日期", "2026/03/02")
                .when("使用截止日期", "2026/08/31")
                .fill("成果形式", "公开发表的研究报告")
                .tick("承诺：所填内容真实")
                .start();

        Desk.of(server, "shouli").task(number, "受理审查").choose("受理并转提供部门").done();
        Desk provider = Desk.of(server, "shenhe").task(number, "答复开放申请").choose("同意开放");
        provider.tick("登记日期")
                .fill("后续服务和反馈要求", "成果发表后三十日内反馈")
                .picture("walk-open-answer")
                .done();
        citizen.task(number, "签订利用协议");
        citizen.tick("已阅读并理解协议全文", "同意并签订本协议").picture("walk-open-agreement").done();
        citizen.open(number).sees("下载数据集").picture("walk-open-signed");
        String rows = new String(
                citizen.page()
                        .request()
                        .get(server.url("/cases/" + number + "/dataset.csv"))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(rows.lines()).hasSizeGreaterThan(100);
    }

    @Test
    @Clause({"WH-14b", "WH-15", "YC-17a", "YC-17b"})
    void badQualityIsFoundInAnUploadedFileAndRectified() {
        ResourceId id = new ResourceId("A0101-0004");
        String header = resources.find(id).items().stream().map(DataItem::name).collect(Collectors.joining(","));
        Desk operator = Desk.of(server, "shouli").go("/quality/" + id + "/rules/new");
        operator.page().selectOption("select[name=kind]", "CODES");
        operator.page().locator("select[name=items]").first().selectOption("bank_tail");
        operator.fill("规则内容", "0000")
                .page()
                .locator("main button[type=submit]")
                .first()
                .click();
        operator.sees("失业保险待遇发放信息");
        operator.page().selectOption("select[name=occasion]", "UNSCHEDULED");
        operator.file("抽查.csv", "text/csv", header + "\n张三,1,失业金,2026-01,100,1234\n李四,1,失业金,2026-01,100,0000\n");
        operator.press("开始检查");
        waitForTheQueue();
        operator.page().reload();
        operator.sees("未达到质量标准").picture("walk-quality-inspection");
        operator.follow("发起整改");
        operator.page().locator("[data-ready=yes]").waitFor();
        CaseNumber number = operator.start();

        Desk provider = Desk.of(server, "shenhe").go("/catalogue/" + id + "/dataset");
        provider.file("更正.csv", "text/csv", header + "\n张三,1,失业金,2026-01,100,0000\n")
                .page()
                .locator("main button[type=submit]")
                .click();
        provider.sees("1 行");
        provider.task(number, "核实更正数据").choose("问题属实，已经更正").fill("更正情况", "已逐条核实，账号后四位改正");
        provider.picture("walk-quality-correction").done();
        jobs.createJobQuery().messages().list().stream()
                .filter(job -> job.getProcessDefinitionKey().equals("quality-rectification"))
                .forEach(job -> jobs.executeJob(job.getId()));
        operator.open(number).sees("达到质量标准").picture("walk-quality-closed");
        assertThat(walk.hasEnded(number)).isTrue();
        operator.go("/quality/agencies?agency=A0101").sees("数据项目异常率");
        LiveServer.pictures(operator.page(), "walk-quality-agencies");
        operator.go("/quality/" + id).picture("walk-quality-resource");
    }

    @Test
    @Clause({"YC-25a", "YC-25b"})
    void anErrorInSharedDataIsReportedAndCorrected() {
        Desk user = Desk.of(server, "shenqing").go("/start/data-correction?resource=A0101-0001");
        CaseNumber number = user.choose("数据错误")
                .select("有误的信息项", "登记日期")
                .fill("有误的记录", "登记编号 20260302-17")
                .fill("错在哪里", "登记日期晚于发证日期")
                .fill("证明材料", "群众出示的登记证")
                .when("发现日期", "2026/03/02")
                .tick("有群众业务正在等待办理")
                .picture("walk-correction-report")
                .start();
        user.sees("受理单位应当照常办理");

        Desk.of(server, "shenhe")
                .task(number, "校核更正")
                .choose("数据有误，已经更正")
                .fill("更正情况", "已按登记档案更正")
                .done();
        user.open(number).sees("已经更正", "已按登记档案更正").picture("walk-correction-answered");
    }

    @Test
    @Clause("YC-30a")
    void aVisitorObjectsIsAnsweredAndTakesAnotherObjectionBack() {
        Desk visitor = Desk.ofVisitor(server);
        String[] receipt = objection(visitor, "求职意向与登记日期结合可以认出本人");
        CaseNumber number = new CaseNumber(receipt[0]);
        Desk authority = Desk.of(server, "zhuguan").open(number).sees("证明.pdf");
        authority.task(number, "通知提供部门").tick("同时中止该资源的开放").done();
        Desk.of(server, "shenhe")
                .task(number, "核实异议")
                .choose("继续开放")
                .fill("核实情况和理由", "经核实，所涉信息项已经去标识化")
                .fill("法律、法规依据", "《中华人民共和国个人信息保护法》第七十三条")
                .picture("walk-objection-verify")
                .done();
        status(visitor, receipt).sees("继续开放", "第七十三条").picture("walk-objection-answer");

        String[] other = objection(visitor, "登记地址可以推知住址，请予核查");
        status(visitor, other).sees("撤回异议");
        visitor.page().fill("#withdrawal-code", other[1]);
        visitor.fill("撤回的理由", "已与提供部门沟通").picture("walk-objection-withdrawal").press("确认撤回异议");
        visitor.sees("异议撤回", "已与提供部门沟通");
    }

    @Test
    @Clause({"XA-S8", "XA-S9", "YC-43", "YC-44"})
    void aBreachIsHandledFromTheReportToItsClosing() {
        Desk reporter = Desk.of(server, "minzheng").go("/start/breach-report?resource=A0105-0002");
        CaseNumber number = reporter.fill("发生了什么", "发现有人在群里转发幼儿园名单")
                .choose("一般：")
                .fill("联系电话", "0000-8800002")
                .start();

        Desk operator = Desk.of(server, "shouli").task(number, "决定即时封控").choose("立即封控");
        operator.fill("理由（封控的", "疑似令牌外泄，先行封控").picture("walk-breach-contain").done();
        operator.task(number, "报送书面报告")
                .fill("一、数据主体的身份", "在园幼儿约二百人")
                .fill("三、泄露范围和数据种类", "姓名、园所")
                .fill("四、已采取和将采取的补救措施", "令牌作废，接口封控")
                .fill("五、对方要求提供的其他信息", "无")
                .picture("walk-breach-report")
                .done();
        Desk authority = Desk.of(server, "zhuguan").task(number, "研判公开预警").choose("发布公开预警");
        authority
                .fill("预警标题", "谨防冒充园所的电话")
                .fill("预警内容", "近期可能有人冒充园所来电，请勿提供验证码。")
                .done();
        authority.open(number).sees("封控中的资源", "认定误报").picture("walk-breach-authority");
        operator.task(number, "登记签收回执").fill("签收人", "沈荷").when("签收日期", "2026/03/02");
        operator.when("签收时刻", "09:00").picture("walk-breach-receipt").done();
        rest(number, "登记签收回执", Map.of("receivedBy", "祝冠", "receivedAt", "2026-03-02T09:00"));
        operator.task(number, "落实应急措施").fill("落实情况", "已经完成").done();
        rest(number, "落实应急措施", Map.of("stepResult", "已经完成"));
        operator.task(number, "解除封控").fill("解除封控的理由", "令牌已更换，漏洞已修复").done();
        operator.task(number, "总结结案")
                .fill("原因", "令牌写入公开代码库")
                .fill("整改和补救结果", "令牌作废并更换")
                .fill("教训和改进措施", "令牌纳入密钥库统一管理")
                .done();
        reporter.open(number).sees("处置结案", "令牌写入公开代码库");
        LiveServer.pictures(reporter.page(), "walk-breach-closed");
        Desk.ofVisitor(server).go("/warnings").sees("谨防冒充园所的电话").picture("walk-breach-warning");
    }

    @Test
    @Clause("YC-20c")
    void aSharingTypeIsAdjustedForAnEmergencyAndReturns() {
        Desk provider = Desk.of(server, "shenhe").go("/catalogue/A0101-0005").follow("应急临时调整");
        provider.page().locator("[data-form][data-ready=yes]").waitFor();
        CaseNumber number = provider.choose("重大自然灾害事件")
                .fill("突发事件", "云川市防汛二级应急响应")
                .choose("无条件共享")
                .fill("处置需要", "转移安置时需要核对受灾职工的工伤情况")
                .fill("法律、法规依据", "《突发事件应对法》第四十九条")
                .when("调整至", "2026/03/20")
                .picture("walk-emergency-declared")
                .start();

        Desk user = Desk.of(server, "shenqing").go("/catalogue/A0101-0005");
        user.sees("临时调整至 2026-03-20 24 时", "防汛二级应急响应", "订阅").picture("walk-emergency-resource");
        Desk leader = Desk.of(server, "lingdao").task(number, "管理临时调整").choose("延长");
        leader.when("延长至", "2026/03/27").fill("理由", "汛期延长").done();
        user.go("/catalogue/A0101-0005").sees("临时调整至 2026-03-27 24 时");
        leader.task(number, "管理临时调整").choose("提前结束，立即恢复").fill("理由", "响应已经解除").done();
        user.go("/catalogue/A0101-0005").sees("有条件共享");
        provider.open(number).sees("提前结束，已恢复", "2026-03-20 延长至 2026-03-27").picture("walk-emergency-ended");
    }

    @Test
    @Clause({"YC-20b", "YC-27"})
    void typesAreReviewedAndTheCatalogueFollows() {
        Desk provider = Desk.of(server, "shenhe").go("/reviews?word=A0101-0003").sees("2027-");
        LiveServer.pictures(provider.page(), "walk-reviews");
        provider.follow("发起评估");
        provider.page().locator("[data-form][data-ready=yes]").waitFor();
        CaseNumber number = provider.start();
        provider.task(number, "评估类型")
                .choose("无条件共享")
                .choose("维持不予开放")
                .fill("共享类型的评估理由", "逐项核对，信息项不含敏感个人信息")
                .fill("开放类型的评估理由", "可以识别个人，不宜开放")
                .picture("walk-review-evaluation")
                .done();

        Desk authority = Desk.of(server, "zhuguan").task(number, "核定类型调整").choose("同意调整");
        authority.picture("walk-review-confirmation").done();
        provider.go("/catalogue/A0101-0003").sees("无条件共享", "下次类型评估").picture("walk-review-resource");
        provider.open(number).sees("类型已调整", "信息项不含敏感个人信息");
    }

    @Test
    @Clause("YC-24")
    void dataOfTheLevelAboveIsCoordinatedByTheAuthority() {
        Desk applicant = Desk.of(server, "minzheng").go("/start/cross-level-coordination");
        CaseNumber number = applicant
                .fill("需要的数据", "省级不动产登记信息")
                .fill("需要的内容和信息项", "权利人、坐落、登记日期")
                .fill("应用场景", "办理社会救助时核对申请人在外市的不动产情况")
                .fill("申请依据", "《社会救助暂行办法》第五十八条")
                .choose("上级单位")
                .fill("掌握单位", "省自然资源厅")
                .fill("本级平台不能获取的情况", "目录中只有本市的不动产登记信息")
                .when("使用到", "2026/12/31")
                .fill("联系人", "闵征")
                .fill("联系电话", "0000-8800002")
                .tick("承诺所填内容真实", "承诺依法合规使用", "承诺落实数据安全措施")
                .picture("walk-coordination-asked")
                .start();

        Desk authority = Desk.of(server, "zhuguan").task(number, "研究协调途径").choose("由本部门协调");
        authority.done();
        authority
                .task(number, "发出协调函")
                .when("发函日期", "2026/03/02")
                .fill("收函单位", "省公共数据主管部门")
                .fill("函号", "云数函〔2026〕12号")
                .fill("函的主要内容", "请协调提供省级不动产登记信息")
                .done();
        authority
                .task(number, "登记答复结果")
                .when("答复日期", "2026/03/02")
                .fill("答复单位", "省公共数据主管部门")
                .choose("已获取")
                .fill("提供方式", "省平台开通接口，账号已交付申请单位")
                .picture("walk-coordination-reply")
                .done();
        applicant.open(number).sees("已获取", "省平台开通接口", "云数函〔2026〕12号").picture("walk-coordination-obtained");
    }

    /** The rest of several alike is done without the window. */
    private void rest(CaseNumber number, String task, Map<String, Object> fields) {
        while (walk.tasks(number, "shouli").stream()
                .anyMatch(open -> open.name().equals(task))) {
            walk.complete(number, "shouli", task, fields);
        }
    }

    private static Desk status(Desk visitor, String[] receipt) {
        visitor.go("/objections/status").page().fill("#number", receipt[0]);
        visitor.page().fill("#code", receipt[1]);
        return visitor.press("查询");
    }

    /** Number and code. */
    private static String[] objection(Desk visitor, String facts) {
        visitor.go("/objections/new?resource=A0101-0001");
        visitor.page().selectOption("select[name=interest]", "personalInformation");
        visitor.fill("侵害情况", facts).file("证明.pdf", "application/pdf", "%PDF-1.7\n证明");
        visitor.picture("walk-objection-form").press("提交异议").sees("异议已提交");
        String number = visitor.page()
                .locator("main .sub")
                .innerText()
                .replace("办件编号", "")
                .strip();
        return new String[] {number, visitor.page().locator("#code").innerText().strip()};
    }

    /** Inspections go one after the other: when this one is through, the one before is. */
    private void waitForTheQueue() {
        ResourceId other = new ResourceId("A0104-0003");
        inspections
                .begin(
                        new Inspections.Order(other, Occasion.UNSCHEDULED, ""),
                        "无.csv",
                        new ByteArrayInputStream("a|b\n".getBytes(StandardCharsets.UTF_8)),
                        walk.person("shouli"))
                .end()
                .join();
    }

    private static void promise(Desk applicant) {
        applicant
                .fill("联系人", "沈青")
                .fill("联系电话", "0000-8800001")
                .when("使用起始日期", "2026/03/03")
                .when("使用截止日期", "2026/08/31")
                .tick("承诺：所填内容", "承诺：数据只用于", "承诺：按国家标准");
    }
}
