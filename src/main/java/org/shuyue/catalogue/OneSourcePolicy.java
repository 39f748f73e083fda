package org.shuyue.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** One source per datum (一数一源, YC-12): what one source system offers is catalogued in one resource only. */
final class OneSourcePolicy {
    private OneSourcePolicy() {}

    /** By label; by column name only where that finds resources that the labels did not. */
    static List<Duplicate> broken(List<CopyRow> copies) {
        List<Duplicate> byLabel = repeated(copies, CopyRow::itemLabel);
        List<Duplicate> byName = repeated(copies, CopyRow::itemName).stream()
                .filter(duplicate -> byLabel.stream().noneMatch(found -> covers(found, duplicate)))
                .toList();
        return Stream.concat(byLabel.stream(), byName.stream())
                .sorted(Comparator.comparing(Duplicate::sourceSystem).thenComparing(Duplicate::datum))
                .toList();
    }

    private static List<Duplicate> repeated(List<CopyRow> copies, Function<CopyRow, String> datum) {
        List<Duplicate> repeated = new ArrayList<>();
        copies.stream()
                .collect(groupingBy(
                        copy -> copy.sourceSystem() + "\n" + datum.apply(copy).toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .filter(same ->
                        same.stream().map(CopyRow::resourceId).distinct().count() > 1)
                .forEach(same -> repeated.add(new Duplicate(
                        same.get(0).sourceSystem(),
                        datum.apply(same.get(0)),
                        same.stream().map(OneSourcePolicy::copy).toList())));
        return repeated;
    }

    private static boolean covers(Duplicate found, Duplicate other) {
        return found.sourceSystem().equals(other.sourceSystem())
                && found.copies().containsAll(other.copies());
    }

    private static Duplicate.Copy copy(CopyRow row) {
        return new Duplicate.Copy(row.resourceId(), row.resourceName(), row.provider(), row.itemName());
    }
}
