package org.shuyue.agreement;

import java.util.Arrays;
import java.util.Optional;

/** What an agreement is about, by the source that it follows. */
public enum AgreementKind {
    COOPERATION("数据共享合作协议", 2, "agreement.term"),
    PLATFORM_SHARING("平台共享协议", 2, "agreement.term-platform"),
    CONFIDENTIALITY("安全保密协议", 2, "agreement.term-confidentiality"),
    USE("公共数据利用协议", 2, "agreement.term-use");

    private final String label;
    private final int copies;
    private final String termRule;

    AgreementKind(String label, int copies, String termRule) {
        this.label = label;
        this.copies = copies;
        this.termRule = termRule;
    }

    public String label() {
        return label;
    }

    /** How many copies are made, one for each party (SP-10). */
    public int copies() {
        return copies;
    }

    /** The rule by which its term runs. */
    String termRule() {
        return termRule;
    }

    public static Optional<AgreementKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
