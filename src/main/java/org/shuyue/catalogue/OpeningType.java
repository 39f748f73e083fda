package org.shuyue.catalogue;

/** The opening type (开放属性) of a resource, fixed when it is catalogued (YC-26). */
public enum OpeningType implements Labelled {
    // from the loosest to the strictest
    UNCONDITIONAL("无条件开放"),
    CONDITIONAL("有条件开放"),
    NOT_OPEN("不予开放");

    private final String label;

    OpeningType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isStricterThan(OpeningType other) {
        return compareTo(other) > 0;
    }
}
