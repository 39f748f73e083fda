package org.shuyue.catalogue;

import java.util.regex.Pattern;

/** Reads the columns of a data item. */
final class DataItemReading {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final int LONGEST = 65_535;

    private DataItemReading() {}

    static DataItem read(CatalogueRow row) {
        ItemType type = row.word(CatalogueColumn.ITEM_TYPE, ItemType.class);
        return new DataItem(
                name(row),
                row.required(CatalogueColumn.ITEM_LABEL),
                type,
                length(row, type),
                row.text(CatalogueColumn.ITEM_MEANING),
                row.word(CatalogueColumn.ITEM_SENSITIVITY, Sensitivity.class),
                row.yes(CatalogueColumn.ITEM_SHARED));
    }

    private static String name(CatalogueRow row) {
        String name = row.required(CatalogueColumn.ITEM_NAME);
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            row.fault(
                    CatalogueColumn.ITEM_NAME,
                    "“" + RowProblems.shown(name) + "”无效，字段名以字母开头，由字母、数字和下划线组成，例如 person_name");
        }
        return name;
    }

    private static int length(CatalogueRow row, ItemType type) {
        int length = row.number(CatalogueColumn.ITEM_LENGTH, LONGEST);
        if (length == 0
                && type == ItemType.TEXT
                && !row.text(CatalogueColumn.ITEM_TYPE).isEmpty()) {
            row.fault(CatalogueColumn.ITEM_LENGTH, "字符型的信息项必须填写数据长度");
        }
        return length;
    }
}
