package org.shuyue.party;

/** The level of government that an agency belongs to. */
public enum AgencyLevel {
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级");

    private final String label;

    AgencyLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
