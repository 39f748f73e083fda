package org.shuyue.sharing;

import java.util.Arrays;

/** The procedures that lead from a wish to shared data, with the limit that each puts on the city's side. */
public enum ShareRoute {
    CONDITIONAL("conditional-share", "有条件共享申请", "conditional-share.review"),
    UNCONDITIONAL("unconditional-share", "无条件共享订阅", "unconditional-share.open"),
    COUNTY_CONDITIONAL("county-conditional-share", "县级有条件共享申请", "county-conditional-share.review");

    private final String processId;
    private final String label;
    private final String rule;

    ShareRoute(String processId, String label, String rule) {
        this.processId = processId;
        this.label = label;
        this.rule = rule;
    }

    public String processId() {
        return processId;
    }

    public String label() {
        return label;
    }

    /** The row of the rule pack: when the operator opens, or the provider answers (YC-22b, YC-22c, YC-22h). */
    public String rule() {
        return rule;
    }

    public static ShareRoute of(String processId) {
        return Arrays.stream(values())
                .filter(route -> route.processId.equals(processId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种共享流程：" + processId));
    }
}
