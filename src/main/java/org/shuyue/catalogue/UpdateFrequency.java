package org.shuyue.catalogue;

/** How often the provider renews the data (更新频率). */
public enum UpdateFrequency implements Labelled {
    REAL_TIME("实时"),
    DAILY("每日"),
    WEEKLY("每周"),
    MONTHLY("每月"),
    QUARTERLY("每季度"),
    HALF_YEARLY("每半年"),
    YEARLY("每年"),
    IRREGULAR("不定期");

    private final String label;

    UpdateFrequency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
