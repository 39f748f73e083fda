package org.shuyue.agreement;

import java.util.Arrays;
import java.util.Optional;

/** What an agreement is about, by the source that it follows. */
public enum AgreementKind {
    COOPERATION("数据共享合作协议", 2, "agreement.term", Side.B),
    PLATFORM_SHARING("平台共享协议", 2, "agreement.term-platform", Side.A),
    CONFIDENTIALITY("安全保密协议", 4, "agreement.term-confidentiality", Side.A),
    USE("公共数据利用协议", 2, "agreement.term-platform", Side.B);

    private final String label;
    private final int copies;
    private final String termRule;
    private final Side provider;

    AgreementKind(String label, int copies, String termRule, Side provider) {
        this.label = label;
        this.copies = copies;
        this.termRule = termRule;
        this.provider = provider;
    }

    public String label() {
        return label;
    }

    /** The side that provides the data, or the platform, in the source that it follows. */
    public Side provider() {
        return provider;
    }

    /** How many copies are made (SP-10). */
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
