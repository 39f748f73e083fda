package org.shuyue.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;

/** The columns of a catalogue file, in order: what the export writes and the import reads. */
enum CatalogueColumn {
    CODE("资源代码", 64, Resource::id),
    NAME("资源名称", 200, Resource::name),
    SUMMARY("资源摘要", 2000, Resource::summary),
    PROVIDER("提供机构代码", 64, Resource::provider),
    COLLECTOR("收集机构代码", 64, resource -> orEmpty(resource.collector())),
    REVIEWER("审核机构代码", 64, resource -> orEmpty(resource.reviewer())),
    SHARING_TYPE("共享类型", 20, resource -> resource.sharingType().label()),
    SHARING_CONDITIONS("共享条件", 2000, Resource::sharingConditions),
    SHARING_BASIS("共享依据", 2000, Resource::sharingBasis),
    OPENING_TYPE("开放类型", 20, resource -> resource.openingType().label()),
    OPENING_CONDITIONS("开放条件", 2000, Resource::openingConditions),
    OPENING_BASIS("开放依据", 2000, Resource::openingBasis),
    UPDATE_FREQUENCY("更新频率", 20, resource -> resource.updateFrequency().label()),
    FORMAT("资源格式", 64, Resource::format),
    LEVEL("层级", 20, resource -> resource.level().label()),
    REGION("区域", 64, Resource::region),
    CATEGORY("资源分类", 64, Resource::category),
    SOURCE_SYSTEM("来源系统", 128, Resource::sourceSystem),
    ITEM_NAME("字段名", 64, (resource, item) -> item.name()),
    ITEM_LABEL("信息项名称", 128, (resource, item) -> item.label()),
    ITEM_TYPE("数据类型", 20, (resource, item) -> item.type().label()),
    ITEM_LENGTH("数据长度", 10, (resource, item) -> item.length() == 0 ? "" : item.length()),
    ITEM_MEANING("信息项含义", 1000, (resource, item) -> item.meaning()),
    ITEM_SENSITIVITY("敏感级别", 20, (resource, item) -> item.sensitivity().label()),
    ITEM_SHARED("是否共享", 2, (resource, item) -> item.shared() ? "是" : "否");

    private final String header;
    private final int maxLength;
    private final boolean ofItem;

    @SuppressWarnings("ImmutableEnumChecker") // method references that hold nothing
    private final BiFunction<Resource, DataItem, Object> text;

    CatalogueColumn(String header, int maxLength, Function<Resource, Object> text) {
        this.header = header;
        this.maxLength = maxLength;
        this.ofItem = false;
        this.text = (resource, item) -> text.apply(resource);
    }

    CatalogueColumn(String header, int maxLength, BiFunction<Resource, DataItem, Object> text) {
        this.header = header;
        this.maxLength = maxLength;
        this.ofItem = true;
        this.text = text;
    }

    String header() {
        return header;
    }

    /** In characters, a rare one (𠮷) counting as one. */
    int maxLength() {
        return maxLength;
    }

    boolean ofItem() {
        return ofItem;
    }

    String text(Resource resource, DataItem item) {
        return text.apply(resource, item).toString();
    }

    static Optional<CatalogueColumn> byHeader(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(CatalogueColumn::header).toList();
    }

    private static Object orEmpty(@Nullable AgencyId agency) {
        return agency == null ? "" : agency;
    }
}
