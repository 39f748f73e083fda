package org.shuyue.catalogue;

/** How carefully a data item must be handled (敏感级别). */
public enum Sensitivity implements Labelled {
    ORDINARY("一般"),
    INTERNAL("内部"),
    PERSONAL("个人信息"),
    SENSITIVE("敏感个人信息");

    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
