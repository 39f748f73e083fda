package org.shuyue.catalogue;

/** The level of administration whose data a resource holds (层级); not that of its provider. */
public enum RegionLevel implements Labelled {
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级");

    private final String label;

    RegionLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
