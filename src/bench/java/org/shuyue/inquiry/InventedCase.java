package org.shuyue.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.GeneratedTrail.Happening;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** A case that never was, with what would have happened in it; all of it invented from a seed. */
final class InventedCase {
    /** A procedure with the share of the cases that it has. */
    record Kind(String process, String prefix, String verb, String clause, String rule, int days, int weight) {}

    static final List<Kind> KINDS = List.of(
            new Kind("conditional-share", "GX", "申请共享", "YC-22c", "conditional-share.review", 7, 40),
            new Kind("unconditional-share", "WT", "申请共享", "YC-22b", "unconditional-share.open", 3, 15),
            new Kind("open-data-request", "KF", "申请开放", "YC-29c", "open-data-request.review", 14, 20),
            new Kind("data-correction", "JC", "申请核查", "YC-19b", "data-correction.review", 5, 10),
            new Kind("uncatalogued-request", "XQ", "提出需求", "YC-25", "uncatalogued-request.answer", 10, 8),
            new Kind("rights-objection", "YY", "提出异议", "YC-34", "rights-objection.answer", 5, 4),
            new Kind("breach-report", "XL", "报告泄露", "YC-47", "breach-report.report", 2, 3));
    static final int AGENCIES = 60;
    static final int PEOPLE = 3_000;
    static final int RESOURCES = 2_000;

    private static final String[] AREAS = {
        "不动产", "社会保险", "公积金", "婚姻", "户籍", "车辆", "驾驶人", "企业", "个体工商户", "社会组织", "医师", "护士", "药品", "食品经营", "道路运输", "建设工程",
        "施工许可", "土地", "林权", "水权", "环境监测", "气象", "用电", "用水", "燃气", "供热", "教师", "学籍", "低保", "残疾人", "退役军人", "就业", "失业",
        "技能", "纳税", "信用", "处罚", "许可", "公证", "司法鉴定", "人口", "殡葬", "养老", "托育", "体育", "文物", "旅游", "图书", "档案", "科技项目"
    };
    private static final String[] THINGS = {
        "登记信息", "缴存信息", "基本信息", "年报信息", "变更记录", "注销信息", "抵押信息", "查封信息", "名录", "统计数据", "证照信息", "检验结果", "检查记录", "处罚信息",
        "信用评价", "空间位置", "台账", "目录", "明细", "汇总表"
    };
    private static final String[] SCENES = {
        "用于审批核验", "用于资格审查", "用于补贴发放", "用于信用评价", "用于风险排查", "用于统计分析", "用于城市治理", "用于应急指挥", "用于一网通办", "用于主动服务", "用于招生入学",
        "用于住房保障", "用于执法检查", "用于产业规划"
    };
    private static final String[] REASONS = {
        "申请用途超出法定职责", "申请的信息项与用途不相符", "数据正在核对更正", "涉及个人隐私且无法脱敏", "没有说明安全保护措施", "同类数据已经开放", "申请材料不齐全"
    };
    private static final String[] BASES = {
        "《某市公共数据条例》第三条", "《某市公共数据条例》第十二条", "《公共数据共享管理办法》第九条", "《个人信息保护法》第十三条", "《数据安全法》第二十一条"
    };
    private static final String[] FAMILY = {
        "沈", "傅", "寿", "林", "周", "陆", "顾", "卢", "钟", "莫", "解", "闻", "柏", "舒", "裴", "祁"
    };
    private static final String[] GIVEN = {
        "青", "禾", "立", "川", "远", "澄", "越", "宁", "舟", "岚", "朗", "清", "嘉", "原", "衡", "湛"
    };

    final CaseNumber number;
    final Kind kind;
    final String title;
    final PersonId applicant;
    final String applicantName;
    final AgencyId applicantAgency;
    final AgencyId provider;
    final ResourceId resource;
    final Instant started;
    final Instant due;
    final @Nullable Instant ended;
    final @Nullable Instant breached;
    final String state;
    final PersonId reviewer;
    final PersonId clerk;
    final Instant accepted;
    final List<Happening> happenings = new ArrayList<>();

    InventedCase(CaseNumber number, Kind kind, Instant started, Instant now, Random random) {
        this.number = number;
        this.kind = kind;
        this.started = started;
        int about = skewed(random, RESOURCES);
        resource = new ResourceId("B%04d-%04d".formatted(about % AGENCIES, about));
        provider = new AgencyId("B%04d".formatted(about % AGENCIES));
        applicantAgency = new AgencyId("B%04d".formatted(skewed(random, AGENCIES)));
        int who = skewed(random, PEOPLE);
        applicant = new PersonId("b" + who);
        applicantName = name(who);
        title = kind.verb() + "“" + AREAS[about % AREAS.length] + THINGS[about / 7 % THINGS.length] + "”，"
                + SCENES[random.nextInt(SCENES.length)];
        clerk = new PersonId("c" + random.nextInt(40));
        reviewer = new PersonId("r" + (about % AGENCIES) + "x" + random.nextInt(5));
        accepted = started.plus(Duration.ofMinutes(30 + random.nextInt(60 * 24)));
        due = accepted.plus(Duration.ofDays(kind.days()));
        boolean late = random.nextInt(100) < 8;
        Instant answered = late
                ? due.plus(Duration.ofMinutes(60 + random.nextInt(60 * 24 * 10)))
                : accepted.plus(Duration.ofMinutes(60 + random.nextInt(kind.days() * 24 * 60 - 60)));
        ended = answered.isAfter(now) ? null : answered;
        breached = late && !due.isAfter(now) ? due : null;
        int outcome = random.nextInt(100);
        state = ended == null
                ? (accepted.isAfter(now) ? "待受理" : "待" + "提供部门审核")
                : outcome < 78
                        ? "同意" + kind.verb().substring(2)
                        : outcome < 93 ? "不予" + kind.verb().substring(2) : "申请已撤回";
        happen(now, random);
        happenings.removeIf(one -> one.at().isAfter(now));
    }

    private void happen(Instant now, Random random) {
        Actor asking = Actor.of(applicant, applicantName);
        Actor taking = Actor.of(clerk, name(clerk.value().hashCode() & 0xffff));
        Actor answering = Actor.of(reviewer, name(reviewer.value().hashCode() & 0xffff));
        add(
                started,
                "share-request.submitted",
                kind.verb().replace("申请", "提交申请：") + "，" + title,
                asking,
                Map.of("purpose", title));
        add(started.plusSeconds(1), "notice.told", "告知受理人员：有新的办件 " + number, Actor.SYSTEM, Map.of());
        add(accepted, "share-request.forwarded", "受理并转办提供部门审核", taking, Map.of());
        add(
                accepted.plusMillis(5),
                "deadline.started",
                "期限开始计算：" + kind.days() + " 个工作日",
                Actor.SYSTEM,
                Map.of("rule", kind.rule(), "clause", kind.clause(), "dueAt", due.toString()));
        add(accepted.plusMillis(9), "notice.told", "告知提供部门：有待审核的办件 " + number, Actor.SYSTEM, Map.of());
        if (breached != null) {
            add(
                    breached,
                    "deadline.breached",
                    "期限已超期",
                    Actor.SYSTEM,
                    Map.of("rule", kind.rule(), "clause", kind.clause()));
        }
        if (ended == null) {
            return;
        }
        boolean refused = state.startsWith("不予");
        add(
                ended,
                "share-request.decided",
                "答复：" + state,
                answering,
                refused
                        ? Map.of(
                                "refusalReasons", REASONS[random.nextInt(REASONS.length)],
                                "refusalBasis", BASES[random.nextInt(BASES.length)])
                        : Map.of("terms", SCENES[random.nextInt(SCENES.length)] + "，不得转授他人"));
        add(
                ended.plusMillis(3),
                "deadline.met",
                "事项已办结",
                Actor.SYSTEM,
                Map.of("rule", kind.rule(), "clause", kind.clause()));
        add(ended.plusMillis(6), "notice.told", "告知申请人：办件 " + number + " 已答复", Actor.SYSTEM, Map.of());
        if (state.startsWith("同意")) {
            add(ended.plusMillis(8), "grant.opened", "开通授权，有效期一年", Actor.SYSTEM, Map.of());
            int calls = random.nextInt(5);
            for (int i = 0; i < calls; i++) {
                add(
                        ended.plus(Duration.ofMinutes(60L + random.nextInt(60 * 24 * 60))),
                        "data.fetched",
                        "从资源 " + resource + " 读取 " + (1 + i) * 100 + " 行",
                        asking,
                        Map.of(
                                "resource",
                                resource.value(),
                                "rows",
                                Integer.toString((1 + i) * 100),
                                "fields",
                                "name,code"));
            }
        }
    }

    private void add(Instant at, String kindOfEvent, String sentence, Actor actor, Map<String, String> details) {
        happenings.add(new Happening(at, kindOfEvent, sentence, actor, number, resource.value(), details));
    }

    private static String name(int who) {
        return FAMILY[who % FAMILY.length] + GIVEN[who / 16 % GIVEN.length] + GIVEN[who / 256 % GIVEN.length];
    }

    /** Some have much to do, many have little. */
    private static int skewed(Random random, int of) {
        double one = random.nextDouble();
        return Math.min(of - 1, (int) (of * one * one));
    }

    static Kind kind(Random random) {
        int left = random.nextInt(100);
        for (Kind kind : KINDS) {
            left -= kind.weight();
            if (left < 0) {
                return kind;
            }
        }
        return KINDS.get(0);
    }
}
