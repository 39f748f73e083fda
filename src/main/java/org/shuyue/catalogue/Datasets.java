package org.shuyue.catalogue;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the resources whose data this platform itself holds. */
@Service
public class Datasets {
    /** Rows that one call may ask for. */
    public static final int MAX_PAGE = 10_000;

    private final Resources resources;
    private final DatasetMapper mapper;
    private final DatasetRows rows;
    private final People people;
    private final CatalogueSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Datasets(
            Resources resources,
            DatasetMapper mapper,
            DatasetRows rows,
            People people,
            CatalogueSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.resources = resources;
        this.mapper = mapper;
        this.rows = rows;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the resource has rows here at all. */
    @Transactional(readOnly = true)
    public boolean has(ResourceId resource) {
        return count(resource) > 0;
    }

    @Transactional(readOnly = true)
    public long count(ResourceId resource) {
        return mapper.count(resource).orElse(0L);
    }

    /**
     * A page of rows, by name of item in the order asked for; what a row lacks is empty.
     *
     * <p>Rows are numbered from 1 without gaps: the next page follows after {@code afterRow + rows.size()}, the first
     * after 0. An item the resource does not have is refused; whether an item may be given away is for the caller to
     * know.
     */
    @Transactional(readOnly = true)
    public List<Map<String, String>> rows(ResourceId resource, List<String> itemNames, long afterRow, int limit) {
        if (afterRow < 0 || limit < 1 || limit > MAX_PAGE) {
            throw new InputRefused("size", "每次可取 1 到 " + MAX_PAGE + " 行，起始行不能为负");
        }
        Resource described = resources.find(resource);
        for (String name : itemNames) {
            if (described.item(name).isEmpty()) {
                throw new InputRefused("items", "资源“" + described.name() + "”没有信息项“" + name + "”，请核对字段名");
            }
        }
        return rows.page(resource, itemNames, afterRow, limit);
    }

    /** Puts a CSV file in the place of all rows; its header names every item by name or label, in any order. */
    @Transactional
    public ImportReport replace(ResourceId resource, InputStream csv, PersonId by) {
        return replace(resource, csv, people.actor(by));
    }

    @Transactional
    ImportReport replace(ResourceId resource, InputStream csv, Actor by) {
        Resource described = resources.find(resource);
        try (Upload upload = Upload.of(csv, settings.maxFile())) {
            ImportReport check = check(described, upload);
            if (!check.accepted()) {
                return check;
            }
            long before = replace(described, by, row -> CsvTable.read(upload.file(), reading(described, row)));
            int replaced = (int) Math.min(before, check.rows());
            return new ImportReport(check.rows(), check.rows() - replaced, replaced, List.of());
        } catch (UnreadableFile e) {
            throw new InputRefused("file", String.valueOf(e.getMessage()));
        }
    }

    private ImportReport check(Resource resource, Upload upload) {
        DatasetReading reading = reading(resource, row -> {});
        try {
            CsvTable.read(upload.file(), reading);
            return ImportReport.refused(reading.rows(), reading.problems());
        } catch (UnreadableFile e) {
            return e.report(reading.rows());
        }
    }

    private DatasetReading reading(Resource resource, Consumer<Map<String, String>> row) {
        return new DatasetReading(resource, settings.maxRows(), row);
    }

    /** Puts what the source gives in the place of all rows and answers how many there were; nothing is checked. */
    @Transactional
    long replace(Resource resource, Actor by, Consumer<Consumer<Map<String, String>>> source) {
        ResourceId id = resource.id();
        if (mapper.lock(id).isEmpty()) {
            throw new NotFound("目录中没有资源“" + id + "”，请核对资源代码");
        }
        long before = count(id);
        mapper.deleteRows(id);
        mapper.delete(id);
        DatasetRows.Writing writing = rows.write(id);
        source.accept(writing::row);
        long after = writing.finish();
        mapper.insert(id, after, clock.instant(), by.person());
        events.publishEvent(new DatasetReplaced(by, id, resource.name(), before, after));
        return before;
    }
}
