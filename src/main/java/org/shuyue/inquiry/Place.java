package org.shuyue.inquiry;

import org.shuyue.shared.InputRefused;

/** Where a case stands in the lists: by its due moment, or by its start alone. */
record Place(long begun, long dueOrder) {
    static Place of(CaseEntry entry) {
        return new Place(entry.begun(), entry.dueOrder());
    }

    /** As it stands in an address. */
    String text() {
        return begun + "." + dueOrder;
    }

    static Place read(String text) {
        String[] parts = text.split("\\.", -1);
        try {
            if (parts.length == 2) {
                return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            }
        } catch (NumberFormatException unreadable) {
            // told below
        }
        throw new InputRefused("at", "翻页位置无效，请从第一页重新检索");
    }
}
