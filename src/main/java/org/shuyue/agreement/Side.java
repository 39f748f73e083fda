package org.shuyue.agreement;

/** One of the two parties. */
public enum Side {
    A("甲方"),
    B("乙方");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Side other() {
        return this == A ? B : A;
    }
}
