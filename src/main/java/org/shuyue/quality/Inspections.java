package org.shuyue.quality;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Shortened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The inspections of data quality (WH-14): begun from a page, run one after another, kept for good. */
@Component
public class Inspections {
    private static final Logger LOG = LoggerFactory.getLogger(Inspections.class);
    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_IN_SUMMARY = 20;
    private static final int LONGEST_SUMMARY = 2_500;

    private final InspectionMapper mapper;
    private final InspectionRecords records;
    private final InspectionRun run;
    private final InspectionQueue queue;
    private final QualityRules rules;
    private final QualityPolicy rights;
    private final QualitySettings settings;
    private final Resources resources;
    private final Datasets datasets;
    private final Clock clock;

    Inspections(
            InspectionMapper mapper,
            InspectionRecords records,
            InspectionRun run,
            InspectionQueue queue,
            QualityRules rules,
            QualityPolicy rights,
            QualitySettings settings,
            Resources resources,
            Datasets datasets,
            Clock clock) {
        this.mapper = mapper;
        this.records = records;
        this.run = run;
        this.queue = queue;
        this.rules = rules;
        this.rights = rights;
        this.settings = settings;
        this.resources = resources;
        this.datasets = datasets;
        this.clock = clock;
    }

    /** What is to be inspected, and why. */
    public record Order(ResourceId resource, Occasion occasion, String operationsNote) {}

    /** One that was begun; it goes on by itself. */
    public record Begun(long id, CompletableFuture<Void> end) {}

    /** Of the rows that the platform holds. */
    public Begun begin(Order order, Person by) {
        Resource resource = allowed(order, by);
        if (!datasets.has(resource.id())) {
            throw new InputRefused("", "“" + resource.name() + "”在本平台没有数据，请上传数据文件检查");
        }
        return begin(resource, order, null, run.folder(), null, Actor.of(by.id(), by.name()));
    }

    /** The one that begins by itself, of the rows that the platform holds. */
    Begun beginYearly(Resource resource, YearlyDuty duty) {
        Order order = new Order(resource.id(), Occasion.ANNUAL, "按期自动开始，应于 " + duty.dueDate() + " 以前完成");
        return begin(resource, order, null, run.folder(), null, Actor.SYSTEM);
    }

    /** Of a file, which is laid down first; its rows do not take the place of those that the platform holds. */
    public Begun begin(Order order, String fileName, InputStream content, Person by) {
        Resource resource = allowed(order, by);
        Path folder = run.folder();
        try {
            String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
            return begin(
                    resource,
                    order,
                    name,
                    folder,
                    UploadedCsv.spool(content, folder, settings.maxFile()),
                    Actor.of(by.id(), by.name()));
        } catch (IOException | RuntimeException e) {
            removed(folder);
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    private Begun begin(
            Resource resource,
            Order order,
            @Nullable String fileName,
            Path folder,
            @Nullable Path upload,
            Actor actor) {
        long id = records.begin(
                resource, order.occasion(), fileName, order.operationsNote().strip(), null, actor);
        List<QualityRule> inForce =
                rules.of(resource.id()).stream().map(DeclaredRule::rule).toList();
        try {
            return new Begun(id, queue.submit(work(id, resource, inForce, folder, upload, actor)));
        } catch (InputRefused full) {
            records.refuse(id, full);
            removed(folder);
            throw full;
        }
    }

    private Runnable work(
            long id, Resource resource, List<QualityRule> inForce, Path folder, @Nullable Path upload, Actor actor) {
        return () -> {
            try {
                inspect(id, resource, inForce, folder, upload, actor);
            } catch (InputRefused refused) {
                records.refuse(id, refused);
            } catch (RuntimeException failure) {
                LOG.error("Inspection {} of {} failed", id, resource.id(), failure);
                records.fail(id);
            }
        };
    }

    /** The same rules again on the rows that the platform holds now, at once, within a rectification (WH-15). */
    InspectionRow recheck(Resource resource, Collection<String> ruleCodes, CaseNumber number, Actor by) {
        long id = records.begin(resource, Occasion.RECHECK, null, "", number, by);
        return inspect(id, resource, rules.byCode(resource, ruleCodes), run.folder(), null, by);
    }

    private InspectionRow inspect(
            long id, Resource resource, List<QualityRule> held, Path folder, @Nullable Path upload, Actor by) {
        try {
            Long expected = rules.standard(resource.id()).expectedRows();
            return records.finish(id, resource, run.of(resource, held, expected, folder, upload), by);
        } finally {
            removed(folder);
        }
    }

    private static void removed(Path folder) {
        try {
            Workbench.remove(folder);
        } catch (IOException e) {
            LOG.warn("Left behind: {}", folder, e);
        }
    }

    private Resource allowed(Order order, Person by) {
        Resource resource = resources.find(order.resource());
        rights.demandSight(by, resource);
        if (order.occasion() == Occasion.RECHECK) {
            throw new InputRefused("occasion", "请选择检查的类别");
        }
        if (order.operationsNote().length() > LONGEST_NOTE) {
            throw new InputRefused("operationsNote", "数据操作情况最多 " + LONGEST_NOTE + " 个字，请精简");
        }
        return resource;
    }

    /** {@link org.shuyue.shared.NotFound} when there is none or the person may not see it. */
    public InspectionView find(long id, Person viewer) {
        InspectionRow row = records.find(id);
        rights.demandSight(viewer, resources.find(row.resourceId()));
        return new InspectionView(row, records.indicators(List.of(id)).getOrDefault(id, Map.of()));
    }

    /** What it found under each rule, with masked rows. */
    public List<Finding> findings(InspectionRow inspection) {
        return records.findings(inspection.id());
    }

    /** What fell short and by which rules, in one text for the order to rectify. */
    public String summary(InspectionRow inspection) {
        String broken = findings(inspection).stream()
                .filter(finding -> finding.faults() > 0)
                .limit(MOST_IN_SUMMARY)
                .map(finding -> finding.rule().message() + "（" + finding.faults() + " 行）")
                .collect(joining("；"));
        return Shortened.to(
                LONGEST_SUMMARY,
                String.join("；", inspection.shortfalls()) + "。" + (broken.isEmpty() ? "" : "其中：" + broken + "。"));
    }

    /** The newest first. */
    public Page<InspectionView> of(ResourceId resource, int page, int size) {
        List<InspectionRow> rows = mapper.of(resource, size, (page - 1) * size);
        Map<Long, Map<Indicator, Ratio>> indicators =
                records.indicators(rows.stream().map(InspectionRow::id).toList());
        return new Page<>(
                rows.stream()
                        .map(row -> new InspectionView(row, indicators.getOrDefault(row.id(), Map.of())))
                        .toList(),
                page,
                size,
                mapper.countOf(resource));
    }

    /** The last that was done of each; without those that never were. */
    public Map<ResourceId, InspectionView> latest(Collection<ResourceId> wanted) {
        Map<ResourceId, InspectionView> latest = new HashMap<>();
        if (!wanted.isEmpty()) {
            List<InspectionRow> rows = mapper.latest(wanted);
            Map<Long, Map<Indicator, Ratio>> indicators =
                    records.indicators(rows.stream().map(InspectionRow::id).toList());
            rows.forEach(row ->
                    latest.put(row.resourceId(), new InspectionView(row, indicators.getOrDefault(row.id(), Map.of()))));
        }
        return latest;
    }

    /** Whether the yearly inspection of this year took place (WH-14a). */
    public boolean inspectedThisYear(ResourceId resource) {
        Instant newYear = Application.today(clock)
                .withDayOfYear(1)
                .atStartOfDay(Application.ZONE)
                .toInstant();
        return records.inspectedThisYear(resource, newYear);
    }
}
