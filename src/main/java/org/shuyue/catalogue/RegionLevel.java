package org.shuyue.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The level of administration whose data a resource holds (层级); not that of its provider. */
public enum RegionLevel {
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级");

    private final String label;

    RegionLevel(String label) {
        this.label = label;
    }

    /** As people write it. */
    public String label() {
        return label;
    }

    static Optional<RegionLevel> byLabel(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
