package org.shuyue.catalogue;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a catalogue file in, wholly or not at all; known codes are changed, new ones added, others left alone. */
@Service
public class CatalogueImport {
    private final Resources resources;
    private final SharingAdjustments adjustments;
    private final Agencies agencies;
    private final People people;
    private final CatalogueSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CatalogueImport(
            Resources resources,
            SharingAdjustments adjustments,
            Agencies agencies,
            People people,
            CatalogueSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.resources = resources;
        this.adjustments = adjustments;
        this.agencies = agencies;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** XLSX or CSV, told apart by the content; the file name is for the trail. */
    @Transactional
    public ImportReport importFile(String fileName, InputStream file, PersonId by) {
        return importFile(fileName, file, people.actor(by));
    }

    @Transactional
    ImportReport importFile(String fileName, InputStream file, Actor by) {
        CatalogueReading reading =
                new CatalogueReading(agencies::mayProvide, Application.now(clock), settings.maxRows());
        try (Upload upload = Upload.of(file, settings.maxFile())) {
            Table.read(upload.file(), reading);
        } catch (UnreadableFile e) {
            return e.report(reading.rows());
        }
        List<RowProblem> problems = reading.problems();
        return problems.isEmpty() ? keep(fileName, reading, by) : ImportReport.refused(reading.rows(), problems);
    }

    private ImportReport keep(String fileName, CatalogueReading reading, Actor by) {
        List<ResourceId> added = new ArrayList<>();
        List<ResourceId> changed = new ArrayList<>();
        for (Resource resource : reading.resources()) {
            resources.lock(resource.id());
            Optional<Resource> before = resources.look(resource.id());
            if (before.isEmpty()) {
                add(resource);
                added.add(resource.id());
            } else if (change(before.get(), resource, by)) {
                changed.add(resource.id());
            }
        }
        if (!added.isEmpty() || !changed.isEmpty()) {
            events.publishEvent(new CatalogueImported(by, fileName, added, changed));
        }
        return new ImportReport(reading.rows(), added.size(), changed.size(), List.of());
    }

    private void add(Resource resource) {
        try {
            resources.add(resource);
        } catch (DuplicateKeyException e) {
            throw new InputRefused("file", "资源“" + resource.id() + "”刚刚由另一次导入加入，本次导入未生效，请重新导入");
        }
    }

    private boolean change(Resource before, Resource after, Actor by) {
        if (new ResourceChange(before, after).facts().isEmpty()) {
            return false;
        }
        SharingAdjustments.Deferral deferral = adjustments.defer(before, after);
        Map<String, String> facts = new LinkedHashMap<>(new ResourceChange(before, deferral.now()).facts());
        facts.putAll(deferral.later());
        if (facts.isEmpty()) {
            return false;
        }
        resources.change(deferral.now());
        events.publishEvent(new ResourceChanged(by, after.id(), after.name(), facts));
        return true;
    }
}
