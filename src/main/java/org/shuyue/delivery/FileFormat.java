package org.shuyue.delivery;

import java.util.Locale;

/** What the table is written as (SP-03a). */
public enum FileFormat {
    CSV("CSV（UTF-8）"),
    XLSX("Excel（XLSX）");

    private final String label;

    FileFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
