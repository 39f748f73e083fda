package org.shuyue.agreement;

/** How an agreement came to its end. */
public enum AgreementEnd {
    EXPIRED("到期终止"),
    BREACH("违约终止"),
    DISSOLVED("协商解除"),
    FORCE_MAJEURE("不可抗力解除"),
    NOT_SIGNED("签订未成");

    private final String label;

    AgreementEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
