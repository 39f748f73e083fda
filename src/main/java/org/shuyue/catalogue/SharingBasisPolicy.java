package org.shuyue.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What an entry must say for its types: conditional and not-shared entries carry a legal basis, conditional ones list
 * their conditions (YC-20a); the same for opening, where only "not open" must rest on a legal basis (YC-26).
 */
final class SharingBasisPolicy {
    private static final Set<String> SAYS_NOTHING = Set.of("", "无", "暂无", "没有", "空", "/", "-", "--", "—", "——", "N/A");

    private SharingBasisPolicy() {}

    /** The columns that are wrong, each with a Chinese message; empty when the entry is in order. */
    static Map<CatalogueColumn, String> faults(Resource resource) {
        Map<CatalogueColumn, String> faults = new EnumMap<>(CatalogueColumn.class);
        SharingType sharing = resource.sharingType();
        if (sharing == SharingType.CONDITIONAL && saysNothing(resource.sharingConditions())) {
            faults.put(CatalogueColumn.SHARING_CONDITIONS, "有条件共享的资源必须列明共享条件");
        }
        if (sharing != SharingType.UNCONDITIONAL && saysNothing(resource.sharingBasis())) {
            faults.put(CatalogueColumn.SHARING_BASIS, sharing.label() + "的资源必须填写法律、法规依据，请写明名称和条款");
        }
        OpeningType opening = resource.openingType();
        if (opening == OpeningType.CONDITIONAL && saysNothing(resource.openingConditions())) {
            faults.put(CatalogueColumn.OPENING_CONDITIONS, "有条件开放的资源必须列明对象、用途、使用范围等条件");
        }
        if (opening == OpeningType.NOT_OPEN && saysNothing(resource.openingBasis())) {
            faults.put(CatalogueColumn.OPENING_BASIS, "不予开放的资源必须填写法律、法规、规章依据，请写明名称和条款");
        }
        return faults;
    }

    private static boolean saysNothing(String text) {
        return SAYS_NOTHING.contains(text.strip());
    }
}
