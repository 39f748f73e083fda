package org.shuyue.agreement;

/** Where an agreement stands. */
public enum AgreementState {
    DRAFT("起草"),
    NEGOTIATING("商定文本"),
    SIGNING("签订中"),
    IN_FORCE("生效"),
    SUSPENDED("因不可抗力中止履行"),
    ENDED("已终止");

    private final String label;

    AgreementState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it binds the parties. */
    public boolean binding() {
        return this == IN_FORCE || this == SUSPENDED;
    }
}
