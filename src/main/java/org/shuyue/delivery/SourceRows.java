package org.shuyue.delivery;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.TableFile;
import org.shuyue.screening.ScreenedField;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Component;

/** The rows of an order: of the resource's dataset, or of a file that arrived. */
@Component
class SourceRows {
    private static final int PAGE = 2_000;

    private final Datasets datasets;
    private final Resources resources;
    private final Arrivals arrivals;

    SourceRows(Datasets datasets, Resources resources, Arrivals arrivals) {
        this.datasets = datasets;
        this.resources = resources;
        this.arrivals = arrivals;
    }

    /** {@link InputRefused} when the source is gone or has not all the fields. */
    Packing.Rows of(DeliveryOrder order) {
        List<String> names = Stream.concat(
                        order.fields().stream().map(ScreenedField::name),
                        order.rows().stream().map(RowChoice::field))
                .distinct()
                .toList();
        if (order.source() != null) {
            Path file = arrivals.content(order.source());
            return target -> TableFile.read(file, new NamedRows(resources.find(order.resource()), names, target));
        }
        return target -> pages(order, names, target);
    }

    private void pages(DeliveryOrder order, List<String> names, Consumer<Map<String, String>> target) {
        if (!datasets.has(order.resource())) {
            throw new InputRefused("source", "资源“" + order.resource() + "”在平台上还没有数据，请先上传数据");
        }
        long after = 0;
        List<Map<String, String>> page;
        do {
            page = datasets.rows(order.resource(), names, after, PAGE);
            page.forEach(target);
            after += page.size();
        } while (page.size() == PAGE);
    }

    /** Rows of a file whose heading names the fields by name or label. */
    private static final class NamedRows implements org.shuyue.catalogue.RowReader {
        private final Resource resource;
        private final List<String> wanted;
        private final Consumer<Map<String, String>> target;
        private List<String> heading = List.of();

        private NamedRows(Resource resource, List<String> wanted, Consumer<Map<String, String>> target) {
            this.resource = resource;
            this.wanted = wanted;
            this.target = target;
        }

        @Override
        public void row(int line, List<String> cells) {
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (heading.isEmpty()) {
                heading = read(cells);
                return;
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(heading.size(), cells.size()); i++) {
                row.put(heading.get(i), cells.get(i));
            }
            target.accept(row);
        }

        private List<String> read(List<String> cells) {
            List<String> names = new ArrayList<>();
            for (String cell : cells) {
                names.add(resource.items().stream()
                        .filter(item -> item.name().equalsIgnoreCase(cell)
                                || item.label().equals(cell))
                        .map(DataItem::name)
                        .findFirst()
                        .orElse(cell));
            }
            String missing =
                    wanted.stream().filter(name -> !names.contains(name)).collect(joining("、"));
            if (!missing.isEmpty()) {
                throw new InputRefused("source", "上传的文件缺少列：" + missing + "，请按资源的信息项补齐后重新上传");
            }
            return names;
        }
    }
}
