package org.shuyue.catalogue;

/** The sharing type (共享属性) of a resource, fixed when it is catalogued (YC-19). */
public enum SharingType implements Labelled {
    // from the loosest to the strictest
    UNCONDITIONAL("无条件共享"),
    CONDITIONAL("有条件共享"),
    NOT_SHARED("不予共享");

    private final String label;

    SharingType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isStricterThan(SharingType other) {
        return compareTo(other) > 0;
    }
}
