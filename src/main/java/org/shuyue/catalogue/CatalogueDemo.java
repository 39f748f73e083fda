package org.shuyue.catalogue;

import java.io.IOException;
import java.io.InputStream;
import org.shuyue.party.StartLock;
import org.shuyue.shared.Actor;
import org.shuyue.shared.ResourceId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty catalogue with the entries of the invented city 云川市, after party has made its agencies. */
@Component
@Profile("demo")
@Order(200)
class CatalogueDemo implements ApplicationRunner {
    private static final ResourceId EMPLOYMENT = new ResourceId("A0101-0001");
    private static final ResourceId WORKING_DAYS = new ResourceId("A0001-0001");

    private final StartLock lock;
    private final Resources resources;
    private final CatalogueImport catalogue;
    private final Datasets datasets;
    private final CatalogueSettings settings;

    CatalogueDemo(
            StartLock lock,
            Resources resources,
            CatalogueImport catalogue,
            Datasets datasets,
            CatalogueSettings settings) {
        this.lock = lock;
        this.resources = resources;
        this.catalogue = catalogue;
        this.datasets = datasets;
        this.settings = settings;
    }

    /** Of two processes that start at once on an empty database, one does it all. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        lock.take();
        if (!resources.isEmpty()) {
            return;
        }
        try (InputStream entries = file("catalogue.csv");
                InputStream days = file("working-days.csv")) {
            accepted(catalogue.importFile("云川市公共数据资源目录（演示）.csv", entries, Actor.SYSTEM));
            accepted(datasets.replace(WORKING_DAYS, days, Actor.SYSTEM));
        }
        EmploymentRegister register = new EmploymentRegister(settings.demoRows());
        datasets.replace(resources.find(EMPLOYMENT), Actor.SYSTEM, register::write);
    }

    private static InputStream file(String name) throws IOException {
        return new ClassPathResource("demo/" + name).getInputStream();
    }

    private static void accepted(ImportReport report) {
        if (!report.accepted()) {
            throw new IllegalStateException("The demo's own file is wrong: " + report.problems());
        }
    }
}
