package org.shuyue.catalogue;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A catalogue file as a test writes it: rows that are right except where the test says otherwise. */
final class CatalogueFile {
    private final List<String> lines = new ArrayList<>();

    CatalogueFile() {
        header(String.join(",", CatalogueColumn.headers()));
    }

    CatalogueFile header(String line) {
        lines.clear();
        lines.add(line);
        return this;
    }

    /** A row for one item; the texts take the place of the right ones. */
    CatalogueFile row(String code, String item, Map<CatalogueColumn, String> texts) {
        Map<CatalogueColumn, String> all = new EnumMap<>(right(code, item));
        all.putAll(texts);
        lines.add(Arrays.stream(CatalogueColumn.values())
                .map(all::get)
                .map(CatalogueFile::quoted)
                .collect(joining(",")));
        return this;
    }

    CatalogueFile row(String code, String item) {
        return row(code, item, Map.of());
    }

    CatalogueFile line(String line) {
        lines.add(line);
        return this;
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    InputStream stream() {
        return stream(StandardCharsets.UTF_8);
    }

    InputStream stream(Charset charset) {
        return new ByteArrayInputStream(text().getBytes(charset));
    }

    static Map<CatalogueColumn, String> right(String code, String item) {
        Map<CatalogueColumn, String> texts = new EnumMap<>(CatalogueColumn.class);
        texts.put(CatalogueColumn.CODE, code);
        texts.put(CatalogueColumn.NAME, "试验资源" + code);
        texts.put(CatalogueColumn.SUMMARY, "试验用的资源");
        texts.put(CatalogueColumn.PROVIDER, "A0101");
        texts.put(CatalogueColumn.COLLECTOR, "");
        texts.put(CatalogueColumn.REVIEWER, "");
        texts.put(CatalogueColumn.SHARING_TYPE, "有条件共享");
        texts.put(CatalogueColumn.SHARING_CONDITIONS, "限于核验");
        texts.put(CatalogueColumn.SHARING_BASIS, "《中华人民共和国就业促进法》第三十五条");
        texts.put(CatalogueColumn.OPENING_TYPE, "不予开放");
        texts.put(CatalogueColumn.OPENING_CONDITIONS, "");
        texts.put(CatalogueColumn.OPENING_BASIS, "《中华人民共和国个人信息保护法》第二十五条");
        texts.put(CatalogueColumn.UPDATE_FREQUENCY, "每日");
        texts.put(CatalogueColumn.FORMAT, "数据库");
        texts.put(CatalogueColumn.LEVEL, "市级");
        texts.put(CatalogueColumn.REGION, "云川市");
        texts.put(CatalogueColumn.CATEGORY, "就业");
        texts.put(CatalogueColumn.SOURCE_SYSTEM, "试验系统" + code);
        texts.put(CatalogueColumn.ITEM_NAME, item);
        texts.put(CatalogueColumn.ITEM_LABEL, "信息项" + item);
        texts.put(CatalogueColumn.ITEM_TYPE, "字符型");
        texts.put(CatalogueColumn.ITEM_LENGTH, "50");
        texts.put(CatalogueColumn.ITEM_MEANING, "");
        texts.put(CatalogueColumn.ITEM_SENSITIVITY, "一般");
        texts.put(CatalogueColumn.ITEM_SHARED, "是");
        return texts;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
