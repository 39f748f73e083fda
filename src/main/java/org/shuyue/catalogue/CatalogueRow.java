package org.shuyue.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row of a catalogue file. Whatever is wrong is noted and the reading goes on with a stand-in, so that one import
 * tells everything; what was read is thrown away then.
 */
final class CatalogueRow {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private final int line;
    private final Map<CatalogueColumn, String> texts;
    private final RowProblems problems;

    CatalogueRow(int line, Map<CatalogueColumn, String> texts, RowProblems problems) {
        this.line = line;
        this.texts = new EnumMap<>(texts);
        this.problems = problems;
        this.texts.replaceAll(this::checked);
    }

    int line() {
        return line;
    }

    String text(CatalogueColumn column) {
        return texts.getOrDefault(column, "");
    }

    String required(CatalogueColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, column.header() + "不能为空");
        }
        return text;
    }

    <E extends Enum<E> & Labelled> E word(CatalogueColumn column, Class<E> words) {
        String text = required(column);
        return Labelled.find(words, text).orElseGet(() -> {
            if (!text.isEmpty()) {
                fault(column, "不认识“" + RowProblems.shown(text) + "”，可填：" + Labelled.all(words));
            }
            return words.getEnumConstants()[0];
        });
    }

    boolean yes(CatalogueColumn column) {
        String text = required(column);
        if (!text.isEmpty() && !text.equals("是") && !text.equals("否")) {
            fault(column, "不认识“" + RowProblems.shown(text) + "”，可填：是、否");
        }
        return text.equals("是");
    }

    /** Empty is 0. */
    int number(CatalogueColumn column, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            fault(column, "“" + RowProblems.shown(text) + "”应为 1 到 " + most + " 的整数");
            return 1;
        }
        return Integer.parseInt(text);
    }

    void fault(CatalogueColumn column, String message) {
        problems.add(line, column.header(), message);
    }

    private String checked(CatalogueColumn column, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > column.maxLength()) {
            fault(column, "有 " + length + " 字，最多 " + column.maxLength() + " 字，请精简");
            return text.substring(0, text.offsetByCodePoints(0, column.maxLength()));
        }
        if (UNPRINTABLE.matcher(text).find()) {
            fault(column, "含有不可见的控制字符，请删除后再导入");
        }
        return text;
    }
}
