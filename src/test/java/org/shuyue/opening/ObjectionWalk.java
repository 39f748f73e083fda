package org.shuyue.opening;

import java.util.HashMap;
import java.util.Map;

/** What people say in the forms of an objection. */
final class ObjectionWalk {
    /** Conditionally open, provided by A0101, with rows. */
    static final String RESOURCE = OpenWalk.RESOURCE;

    static final Map<String, Object> NOTIFY = Map.of("notification", "请立即核实", "suspendNow", false);
    static final Map<String, Object> NOTIFY_AND_SUSPEND = Map.of("suspendNow", true);

    private ObjectionWalk() {}

    static Map<String, Object> objection() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("resource", RESOURCE);
        fields.put("origin", "objection");
        fields.put("interest", "personalInformation");
        fields.put("facts", "求职意向与登记日期结合可以认出本人");
        return fields;
    }

    static Map<String, Object> ownMotion(String discoveredOn) {
        Map<String, Object> fields = objection();
        fields.put("origin", "ownMotion");
        fields.put("discoveredOn", discoveredOn);
        return fields;
    }

    static Map<String, Object> decide(String measure) {
        return Map.of(
                "measure", measure,
                "measureReasons", "经核实，所涉信息项的处理情况如上",
                "measureBasis", "《中华人民共和国个人信息保护法》第二十五条");
    }
}
