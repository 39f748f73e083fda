package org.shuyue.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented facts of each kind, with names that few fonts can write. */
final class PaperFacts {
    private PaperFacts() {}

    static Map<String, Object> of(DocumentKind kind) {
        return switch (kind) {
            case COOPERATION_AGREEMENT ->
                facts(
                        "field", "就业服务",
                        "region", "泽州市",
                        "partyA", party("泽州市就业服务局", "12990000MB0K00001A", "泽州市文汇路1号"),
                        "partyB", party("泽州市云岭零工网络科技有限公司", "91990000MA0K00002B", "泽州市高新区科创路18号"),
                        "purposes", List.of("分析就业形势", "匹配岗位供需", "制定就业政策", "开展精准帮扶", "监管零工市场的动态"),
                        "dataTypes",
                                List.of(
                                        "全市和各县（市、区）零工岗位的行业分布、供需数量、薪资区间、招聘区域",
                                        "零工人员的技能类型、年龄区间、意向就业区域",
                                        "信息发布量、匹配成功率、服务人次等市场运营动态",
                                        "政务工作需要的其他不敏感的就业汇总数据"),
                        "administrators", List.of("张㛃", "李𬭚"),
                        "years", 2,
                        "begins", LocalDate.of(2026, 3, 2),
                        "ends", LocalDate.of(2028, 3, 1));
            case PLATFORM_AGREEMENT ->
                facts(
                        "partyA",
                        party("泽州市大数据中心", "12990000MB0K00003C", "泽州市市府路9号"),
                        "partyB",
                        party("泽州市云岭区政务服务局", "11990000MB0K00004D", "泽州市云岭区朝阳街5号"),
                        "platform",
                        "泽州市电子政务信息平台",
                        "concludedOn",
                        LocalDate.of(2026, 3, 2),
                        "years",
                        3,
                        "begins",
                        LocalDate.of(2026, 3, 2),
                        "ends",
                        LocalDate.of(2029, 3, 1),
                        "furtherKinds",
                        List.of("电子证照的核验结果"),
                        "confidentialityYears",
                        5,
                        "feeStandard",
                        "接口每万次调用 20 元，查询每千次 5 元，平台使用费每年 12,000 元",
                        "paymentDays",
                        10,
                        "supportHours",
                        9,
                        "responseHours",
                        2,
                        "solutionHours",
                        24);
            case USE_AGREEMENT ->
                facts(
                        "applicant", "李𬭚",
                        "provider", "泽州市人力资源和社会保障局",
                        "caseNumber", "KF2026-000007",
                        "resource", "职业技能培训机构名录",
                        "fields", List.of("机构名称", "培训工种", "所在区域"),
                        "begins", LocalDate.of(2026, 4, 1),
                        "ends", LocalDate.of(2027, 3, 31),
                        "purpose", "只用于申请所述的用途：编制面向求职者的培训机构地图。",
                        "scope", "“职业技能培训机构名录”的机构名称、培训工种、所在区域三项，期满停止使用。",
                        "wayOfUse", "凭访问令牌调用接口，令牌由申请人保管，不转借他人。成果形式：网页地图。",
                        "followUp", "每季度反馈一次使用情况；成果发布时注明数据来源和提供部门。",
                        "prohibitions", "不向第三方提供原始数据，不与其他数据结合识别特定个人。",
                        "creditCommitment", "所填内容真实；违反承诺的，同意记入失信记录。",
                        "breachLiability", "违反协议的，提供部门可以中止或者终止开放；造成损害的依法赔偿。",
                        "disputes", "先行协商，协商不成的由市公共数据主管部门协调；仍不能解决的，依法申请行政复议或者提起诉讼。");
            case SECURITY_AGREEMENT ->
                facts(
                        "partyA",
                        party("泽州市人力资源和社会保障局信息中心", "12990000MB0K00005E", "泽州市文汇路3号"),
                        "partyB",
                        party("泽州市政数云信息技术有限公司", "91990000MA0K00006F", "泽州市高新区软件路2号"),
                        "service",
                        "门户网站运行维护服务",
                        "contract",
                        "ZZCG-2026-018",
                        "systemLevel",
                        3,
                        "securityOfficer",
                        "张㛃");
            case CONFIDENTIALITY_PLEDGE ->
                facts(
                        "person", "李𬭚",
                        "agency", "泽州市民政局",
                        "post", "社会救助科科员",
                        "subject", "就业困难人员认定信息（ZZ-RS-0003）",
                        "begins", LocalDate.of(2026, 4, 1),
                        "ends", LocalDate.of(2027, 3, 31));
            case CITY_FILING_FORM ->
                facts(
                        "request", filingRequest(),
                        "provider", "泽州市人力资源和社会保障局",
                        "opinion", "同意提供所列字段，按季度更新。");
            case COUNTY_FILING_FORM ->
                facts("request", filingRequest(), "whole", true, "authority", "云岭区数据局", "provider", "泽州市人力资源和社会保障局");
            case ACCEPTANCE_LETTER ->
                facts(
                        "head",
                        head(),
                        "limit",
                        "自转交提供部门之日起5个工作日",
                        "answerBy",
                        LocalDate.of(2026, 3, 9),
                        "basis",
                        "《盐城市公共数据管理办法》第二十二条（YC-22c）。");
            case COMPLETION_LETTER ->
                facts(
                        "head", head(),
                        "missing", List.of("应用场景没有写明办理的具体事项", "申请依据没有写明法律、法规的条款"),
                        "completeBy", LocalDate.of(2026, 3, 16),
                        "basis", "《盐城市公共数据管理办法》第二十一条（YC-21a）。");
            case CONSENT_LETTER ->
                facts(
                        "head", head(),
                        "granted", List.of("姓名", "认定日期", "认定类别"),
                        "withheld", List.of("公民身份号码"),
                        "withheldBecause", "核对身份可以使用姓名和认定日期，号码超出必要范围；《个人信息保护法》第六条",
                        "way", "通过公共数据平台的接口查询",
                        "begins", LocalDate.of(2026, 4, 1),
                        "ends", LocalDate.of(2027, 3, 31),
                        "conditions", "查询结果不得下载保存");
            case REFUSAL_LETTER ->
                facts(
                        "head", head(),
                        "reasons", "所申请的数据涉及个人的就业和收入情况，与申请所述的用途没有直接关系。",
                        "basis", "《中华人民共和国个人信息保护法》第六条、第三十四条。",
                        "remedies", "对本决定有异议的，可以在收到之日起10个工作日内请市公共数据主管部门协调；协调不成的，由其报请市人民政府决定。");
            case EXTENSION_LETTER ->
                facts(
                        "head", head(),
                        "reason", "需要会同两个部门核实数据的来源",
                        "formerly", LocalDate.of(2026, 3, 9),
                        "extendedTo", LocalDate.of(2026, 3, 16),
                        "basis", "本机关负责人批准（2026年3月6日）。");
            case RECTIFICATION_REPORT ->
                facts(
                        "inspected", "泽州市人力资源和社会保障局",
                        "inspector", "泽州市大数据中心",
                        "resource", "就业登记信息",
                        "caseNumber", "ZG2026-000003",
                        "origin", "年度质量检查",
                        "inspectedOn", LocalDate.of(2026, 3, 2),
                        "rows", 20_000,
                        "indicators",
                                List.of(
                                        indicator("数据入库率", 19_680, 20_000, 98, true),
                                        indicator("数据项目齐全率", 12, 12, 100, true),
                                        indicator("数据项目记实率", 187_300, 200_000, 95, true),
                                        indicator("数据项目异常率", 640, 20_000, 2, false),
                                        indicator("数据重复率", 36, 20_000, 1, false)),
                        "problem", "数据项目记实率、异常率没有达到标准。",
                        "findings",
                                List.of(
                                        facts("problem", "就业时间早于出生日期", "rows", 212),
                                        facts("problem", "单位名称为空", "rows", 428)),
                        "demand", "逐条核实上列问题，补充缺失的单位名称，更正错误的日期。",
                        "limit", "10个工作日",
                        "rectifyBy", LocalDate.of(2026, 3, 16));
            case BREACH_NOTICE ->
                facts(
                        "recipients", List.of("泽州市人力资源和社会保障局", "泽州市数据局"),
                        "reporter", "泽州市政数云信息技术有限公司",
                        "caseNumber", "XL2026-000002",
                        "version", 1,
                        "severity", "较大",
                        "subjects", "2025年登记失业的人员，约1,200人，包括张㛃等人",
                        "description", "一台测试服务器的端口对外开放，日志显示有来自境外地址的查询",
                        "leakAt", Instant.parse("2026-03-01T18:30:00Z"),
                        "discoveredAt", Instant.parse("2026-03-02T00:40:00Z"),
                        "resources", List.of("就业登记信息（ZZ-RS-0001）"),
                        "scope", "姓名、联系电话、登记日期三项，不含公民身份号码",
                        "remedy", "关闭端口，更换全部令牌，保全日志",
                        "contactPhone", "0000-8800002",
                        "reportedAt", Instant.parse("2026-03-02T02:00:00Z"));
            case AGREEMENT_BREACH_NOTICE ->
                facts(
                        "recipient", "泽州市就业服务局",
                        "complainant", "泽州市云岭零工网络科技有限公司",
                        "agreement", "就业服务领域数据共享合作协议",
                        "agreementNumber", "XY2026-000001",
                        "caseNumber", "WY2026-000001",
                        "broken", "第四条第一款第四项，数据存储安全",
                        "facts", "张㛃将收到的数据存放在个人计算机中",
                        "demands", "删除个人计算机中的数据，迁入专用设备",
                        "rectifyBy", LocalDate.of(2026, 3, 5),
                        "basis", "数据共享合作协议第六条第四项",
                        "notifiedOn", LocalDate.of(2026, 3, 2));
            case DESTRUCTION_CERTIFICATE ->
                facts(
                        "holder", "泽州市就业服务局",
                        "provider", "泽州市云岭零工网络科技有限公司",
                        "agreement", "数据共享合作协议 XY2026-000001（WJ-2026-000001）",
                        "cause", "协议到期",
                        "causedOn", LocalDate.of(2028, 3, 1),
                        "agreedWay", "介质多次覆写；备份加密后销毁密钥",
                        "data",
                                List.of(
                                        data("2026年3月至2028年2月零工岗位汇总数据", "政务内网专用计算机", "24 个文件"),
                                        data("同上数据的备份", "加密存储设备", "2 份")),
                        "destroyedOn", LocalDate.of(2028, 3, 6),
                        "operator", "张㛃",
                        "witness", "李𬭚");
            case ACCEPTANCE_FORM ->
                facts(
                        "buyer",
                        "泽州市人力资源和社会保障局信息中心",
                        "supplier",
                        "泽州市政数云信息技术有限公司",
                        "project",
                        "门户网站运行维护",
                        "contractNumber",
                        "ZZCG-2026-018",
                        "signedOn",
                        LocalDate.of(2026, 3, 2),
                        "begins",
                        LocalDate.of(2026, 3, 2),
                        "ends",
                        LocalDate.of(2027, 3, 1),
                        "amount",
                        new BigDecimal("306050.00"),
                        "paid",
                        new BigDecimal("244840.00"),
                        "remaining",
                        new BigDecimal("61210.00"),
                        "items",
                        List.of(
                                facts("item", "现场巡检", "demand", "每年4次，附监测报告", "found", "完成4次，报告齐全"),
                                facts("item", "应急响应", "demand", "4小时内修复", "found", "发生2次，均在4小时内修复")),
                        "acceptedOn",
                        LocalDate.of(2027, 3, 5),
                        "conclusion",
                        "合格",
                        "members",
                        List.of("张㛃", "王五"),
                        "experts",
                        List.of("李𬭚"));
        };
    }

    /** The facts of a kind with some of them changed. */
    static Map<String, Object> with(DocumentKind kind, Object... changes) {
        Map<String, Object> facts = new HashMap<>(of(kind));
        facts.putAll(facts(changes));
        return facts;
    }

    private static Map<String, Object> head() {
        return facts(
                "recipient", "泽州市民政局",
                "caseNumber", "GX2026-000012",
                "matter", "申请共享“就业困难人员认定信息”",
                "receivedOn", LocalDate.of(2026, 3, 2),
                "issuer", "泽州市人力资源和社会保障局",
                "date", LocalDate.of(2026, 3, 6));
    }

    static Map<String, Object> filingRequest(LocalDate ends) {
        Map<String, Object> request = filingRequest();
        request.put("ends", ends);
        return request;
    }

    private static Map<String, Object> filingRequest() {
        return facts(
                "department", "泽州市民政局",
                "office", "社会救助科",
                "contactName", "张㛃",
                "contactPhone", "0000-8800003",
                "systemName", "社会救助管理系统",
                "systemDescription", "办理最低生活保障的申请、审核和发放",
                "resource", "就业困难人员认定信息",
                "begins", LocalDate.of(2026, 4, 1),
                "ends", LocalDate.of(2027, 3, 31),
                "fields", List.of("姓名", "认定日期", "认定类别", "退出日期"),
                "scenario", "审核最低生活保障申请时，核对申请人是否为就业困难人员",
                "basis", "《社会救助暂行办法》第五十八条");
    }

    static Map<String, Object> indicator(
            String name, long numerator, long denominator, int standard, boolean moreIsBetter) {
        return facts(
                "name", name,
                "counted", "符合要求的数量",
                "numerator", numerator,
                "over", "全部数量",
                "denominator", denominator,
                "standard", BigDecimal.valueOf(standard),
                "moreIsBetter", moreIsBetter);
    }

    private static Map<String, Object> data(String data, String place, String amount) {
        return facts("data", data, "place", place, "amount", amount, "way", "多次覆写");
    }

    private static Map<String, Object> party(String name, String creditCode, String address) {
        return facts("name", name, "creditCode", creditCode, "address", address, "contact", "0000-8800001");
    }

    private static Map<String, Object> facts(Object... pairs) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put((String) pairs[i], pairs[i + 1]);
        }
        return facts;
    }
}
