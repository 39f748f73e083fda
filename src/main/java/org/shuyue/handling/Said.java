package org.shuyue.handling;

import org.shuyue.shared.InputRefused;

/** A text that somebody typed, as it is kept. */
final class Said {
    private Said() {}

    /** Not empty; {@link InputRefused} on the field otherwise. */
    static String must(String field, String label, String typed, int longest) {
        String said = may(field, label, typed, longest);
        if (said.isEmpty()) {
            throw new InputRefused(field, "请填写" + label);
        }
        return said;
    }

    static String may(String field, String label, String typed, int longest) {
        String said = typed.strip();
        int length = said.codePointCount(0, said.length());
        if (length > longest) {
            throw new InputRefused(field, label + "最多 " + longest + " 个字，现有 " + length + " 个字，请精简");
        }
        if (said.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new InputRefused(field, label + "含有不可见的控制字符，请删去");
        }
        return said;
    }
}
