package org.shuyue.sharing;

import java.util.Arrays;

/** The only grounds on which the operator may refuse a subscription to an unconditional resource (YC-22b). */
public enum FormalFault {
    NOT_AN_AGENCY("notAnAgency", "申请主体不是履行职责的公共管理和服务机构"),
    PURPOSE_MISSING("purposeMissing", "未写明使用用途、应用场景"),
    PROMISE_DOUBTFUL("promiseDoubtful", "所填内容与承诺的真实性、合规性、安全性明显不符"),
    DUPLICATE("duplicate", "本单位对该资源已有有效的访问权限"),
    TYPE_RESTORED("typeRestored", "临时调整已经结束，资源不再是无条件共享");

    private final String code;
    private final String label;

    FormalFault(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static FormalFault byCode(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种形式问题：" + code));
    }
}
