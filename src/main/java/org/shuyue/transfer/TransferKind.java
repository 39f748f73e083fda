package org.shuyue.transfer;

import java.util.Arrays;

/** The procedures by which data leaves as a file. */
public enum TransferKind {
    TABLE("table-delivery", "库表交付"),
    PERIODIC("periodic-delivery", "月度数据交付"),
    ADHOC("adhoc-delivery", "临时数据交付");

    private final String processId;
    private final String label;

    TransferKind(String processId, String label) {
        this.processId = processId;
        this.label = label;
    }

    public String processId() {
        return processId;
    }

    public String label() {
        return label;
    }

    static TransferKind of(String processId) {
        return Arrays.stream(values())
                .filter(kind -> kind.processId.equals(processId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(processId));
    }
}
