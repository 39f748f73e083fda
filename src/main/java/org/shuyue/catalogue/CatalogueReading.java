package org.shuyue.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/** Reads the rows of a catalogue file, one per data item, into resources, and notes everything that is wrong. */
final class CatalogueReading implements RowReader {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final int MOST_ITEMS = 500;

    private final Predicate<AgencyId> known;
    private final Instant now;
    private final int maxRows;
    private final Map<AgencyId, Boolean> agencies = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final RowProblems problems = new RowProblems();
    private List<CatalogueColumn> header = List.of();
    private @Nullable Entry current;
    private int rows;

    CatalogueReading(Predicate<AgencyId> known, Instant now, int maxRows) {
        this.known = known;
        this.now = now;
        this.maxRows = maxRows;
    }

    @Override
    public void row(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (header.isEmpty()) {
            header = new CatalogueHeader(line, cells).columns();
            return;
        }
        if (++rows > maxRows) {
            throw new UnreadableFile(line, "超过 " + maxRows + " 行，请拆成几个文件后分别导入");
        }
        take(new CatalogueRow(line, texts(cells), problems));
    }

    int rows() {
        return rows;
    }

    List<RowProblem> problems() {
        if (rows == 0) {
            problems.add(0, "", "文件中没有数据行，请在表头下填写信息项，每行一个");
        }
        return problems.list();
    }

    List<Resource> resources() {
        return entries.values().stream().map(Entry::resource).toList();
    }

    private Map<CatalogueColumn, String> texts(List<String> cells) {
        Map<CatalogueColumn, String> texts = new EnumMap<>(CatalogueColumn.class);
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            texts.put(header.get(i), cells.get(i));
        }
        return texts;
    }

    private void take(CatalogueRow row) {
        String code = row.required(CatalogueColumn.CODE);
        if (code.isEmpty()) {
            current = null;
            return;
        }
        Entry entry = entries.get(code.toLowerCase(Locale.ROOT));
        if (entry == null) {
            entry = new Entry(row);
            entries.put(code.toLowerCase(Locale.ROOT), entry);
        } else {
            if (entry != current) {
                row.fault(
                        CatalogueColumn.CODE,
                        "“" + code + "”已从第 " + entry.first.line() + " 行起出现，资源代码不能重复，同一资源的各行应连在一起");
            }
            entry.compare(row);
        }
        current = entry;
        entry.addItem(row);
    }

    /** A resource as it comes together row by row. */
    private final class Entry {
        private final CatalogueRow first;
        private final Resource resource;
        private final List<DataItem> items = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Entry(CatalogueRow row) {
            first = row;
            resource = read(row);
            SharingBasisPolicy.faults(resource).forEach(row::fault);
        }

        Resource resource() {
            return resource.withItems(items);
        }

        void addItem(CatalogueRow row) {
            DataItem item = DataItemReading.read(row);
            if (!item.name().isEmpty() && !seen.add("name " + item.name().toLowerCase(Locale.ROOT))) {
                row.fault(CatalogueColumn.ITEM_NAME, "“" + item.name() + "”在本资源中已经出现，字段名不能重复");
            }
            if (!item.label().isEmpty() && !seen.add("label " + item.label())) {
                row.fault(CatalogueColumn.ITEM_LABEL, "“" + item.label() + "”在本资源中已经出现，信息项名称不能重复");
            }
            if (items.size() == MOST_ITEMS) {
                row.fault(CatalogueColumn.CODE, "一个资源最多 " + MOST_ITEMS + " 个信息项");
            }
            items.add(item);
        }

        /** Empty stands for "as above": merged cells come so. */
        void compare(CatalogueRow row) {
            for (CatalogueColumn column : CatalogueColumn.values()) {
                String text = row.text(column);
                if (!column.ofItem() && !text.isEmpty() && !text.equals(first.text(column))) {
                    row.fault(column, "与第 " + first.line() + " 行不一致，同一资源各行的" + column.header() + "应相同");
                }
            }
        }

        private Resource read(CatalogueRow row) {
            return new Resource(
                    new ResourceId(code(row)),
                    row.required(CatalogueColumn.NAME),
                    row.required(CatalogueColumn.SUMMARY),
                    provider(row),
                    agency(row, CatalogueColumn.COLLECTOR),
                    agency(row, CatalogueColumn.REVIEWER),
                    row.word(CatalogueColumn.SHARING_TYPE, SharingType.class),
                    row.text(CatalogueColumn.SHARING_CONDITIONS),
                    row.text(CatalogueColumn.SHARING_BASIS),
                    row.word(CatalogueColumn.OPENING_TYPE, OpeningType.class),
                    row.text(CatalogueColumn.OPENING_CONDITIONS),
                    row.text(CatalogueColumn.OPENING_BASIS),
                    row.word(CatalogueColumn.UPDATE_FREQUENCY, UpdateFrequency.class),
                    row.required(CatalogueColumn.FORMAT),
                    row.word(CatalogueColumn.LEVEL, RegionLevel.class),
                    row.required(CatalogueColumn.REGION),
                    row.required(CatalogueColumn.CATEGORY),
                    row.text(CatalogueColumn.SOURCE_SYSTEM),
                    now,
                    List.of());
        }

        private static final String STAND_IN = "X";

        private String code(CatalogueRow row) {
            String code = row.text(CatalogueColumn.CODE);
            if (!CODE.matcher(code).matches()) {
                row.fault(
                        CatalogueColumn.CODE, "“" + RowProblems.shown(code) + "”无效，资源代码由字母和数字组成，可用短横线分段，例如 A0101-0001");
                return STAND_IN;
            }
            return code;
        }

        private AgencyId provider(CatalogueRow row) {
            row.required(CatalogueColumn.PROVIDER);
            AgencyId provider = agency(row, CatalogueColumn.PROVIDER);
            return provider == null ? new AgencyId(STAND_IN) : provider;
        }

        private @Nullable AgencyId agency(CatalogueRow row, CatalogueColumn column) {
            String code = row.text(column);
            if (code.isEmpty()) {
                return null;
            }
            if (code.chars().anyMatch(Character::isWhitespace)
                    || !agencies.computeIfAbsent(new AgencyId(code), known::test)) {
                row.fault(column, "没有代码为“" + RowProblems.shown(code) + "”的机构，请核对，或先登记该机构");
                return null;
            }
            return new AgencyId(code);
        }
    }
}
