package org.shuyue.document;

/** Whether a paper still counts. */
public enum PaperState {
    CURRENT("有效"),
    SUPERSEDED("已被替代"),
    TERMINATED("已终止");

    private final String label;

    PaperState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
