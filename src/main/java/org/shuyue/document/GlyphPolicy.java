package org.shuyue.document;

import java.util.stream.Collectors;
import org.shuyue.shared.InputRefused;

/** A character without a glyph would silently become another sign; such a document is refused instead. */
final class GlyphPolicy {
    private static final int MOST_NAMED = 10;

    private GlyphPolicy() {}

    static void check(String text) {
        String missing = text.codePoints()
                .filter(character -> !Character.isISOControl(character) && !Typeface.REGULAR.shows(character))
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(character -> new String(Character.toChars(character)) + "（U+%04X）".formatted(character))
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new InputRefused("", "文件中的字 " + missing + " 不在印刷字库中，不能生成 PDF；请改用打印页面，或者请系统管理员补充字库");
        }
    }
}
