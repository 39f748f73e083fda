package org.shuyue.document;

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
        };
    }

    /** The facts of a kind with some of them changed. */
    static Map<String, Object> with(DocumentKind kind, Object... changes) {
        Map<String, Object> facts = new HashMap<>(of(kind));
        facts.putAll(facts(changes));
        return facts;
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
