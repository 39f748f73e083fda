package org.shuyue.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.TableFile;
import org.shuyue.screening.ScreeningReport;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ArrivalId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of data that agencies upload or leave in their drop directories, checked before anything is made of them. */
@Component
public class Arrivals {
    private static final String FOLDER = "arrivals";
    private static final int PAGE = 20;
    private static final int MOST_NAME = 120;

    private final ArrivalMapper mapper;
    private final Store store;
    private final DeliverySettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Arrivals(
            ArrivalMapper mapper,
            Store store,
            DeliverySettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes a CSV, XLSX or ZIP file; one that has arrived already is the same arrival. {@link InputRefused} on
     * {@code file} or {@code password} when it cannot be read or unpacks to too much.
     *
     * @param password of a ZIP file; may be empty
     */
    @Transactional
    public Arrival take(AgencyId agency, String fileName, InputStream content, String password, Actor by) {
        Path draft = draft(Sha256.of(agency + fileName + clock.instant()));
        try {
            copy(content, draft);
            if (isZip(draft, fileName)) {
                Path unpacked = draft(draft.getFileName() + ".unpacked");
                try {
                    new AesZip(password).unpack(draft, unpacked, settings.maxUnpacked());
                    Store.wipe(draft);
                    Store.complete(unpacked, draft);
                } finally {
                    Store.wipe(unpacked);
                }
            }
            return keep(agency, name(fileName), draft, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Store.wipe(draft);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Arrival> look(ArrivalId id) {
        return mapper.find(id);
    }

    /** The newest first, 20 a page, pages from 1. */
    @Transactional(readOnly = true)
    public Page<Arrival> of(AgencyId agency, int page) {
        int number = Math.max(1, page);
        return new Page<>(mapper.of(agency, PAGE, (number - 1L) * PAGE), number, PAGE, mapper.countOf(agency));
    }

    /** {@link InputRefused} on {@code source} when it was wiped after its use. */
    Path content(ArrivalId id) {
        Arrival arrival = mapper.find(id).orElseThrow(() -> new NotFound("没有来件 " + id + "，请重新上传"));
        Path file = store.file(FOLDER, id.value());
        if (arrival.wipedAt() != null || Files.notExists(file)) {
            throw new InputRefused("source", "来件“" + arrival.fileName() + "”已经清除，请重新上传");
        }
        return file;
    }

    @Transactional
    void wipe(ArrivalId id, Actor by) {
        mapper.find(id).filter(arrival -> arrival.wipedAt() == null).ifPresent(arrival -> {
            Store.wipe(store.file(FOLDER, id.value()));
            mapper.wiped(id, now());
            events.publishEvent(new ArrivalEvent(
                    "arrival.wiped",
                    "清除来件“" + arrival.fileName() + "”",
                    id.value(),
                    Map.of("sha256", arrival.sha256()),
                    by));
        });
    }

    private Arrival keep(AgencyId agency, String fileName, Path draft, Actor by) throws IOException {
        String sha256 = FileHash.of(draft);
        ArrivalId id = new ArrivalId("LJ-" + Sha256.of(agency + sha256).substring(0, 20));
        Optional<Arrival> before = mapper.find(id);
        if (before.isPresent() && before.get().wipedAt() == null) {
            return before.get();
        }
        ArrivalCheck check = new ArrivalCheck(settings.leastAlike(), Application.today(clock));
        TableFile.read(draft, check);
        ScreeningReport report = check.report();
        Arrival arrival = new Arrival(
                id,
                agency,
                fileName,
                sha256,
                Files.size(draft),
                report.rows(),
                report.sentence(),
                report.clean(),
                now(),
                by.person() == null ? null : by.shown(),
                null);
        Store.complete(draft, store.file(FOLDER, id.value()));
        if (before.isPresent()) {
            mapper.returned(id, arrival.arrivedAt());
        } else {
            mapper.insert(arrival);
        }
        events.publishEvent(new ArrivalEvent(
                "arrival.taken",
                "收到来件“" + fileName + "”，" + report.rows() + " 行；" + report.sentence(),
                id.value(),
                Map.of("agency", agency.value(), "sha256", sha256),
                by));
        return arrival;
    }

    /** There is nobody to try again later: who uploads is told. */
    private Path draft(String name) {
        try {
            return store.draft(FOLDER, name);
        } catch (SftpFailure full) {
            throw new InputRefused("file", String.valueOf(full.getMessage()));
        }
    }

    private void copy(InputStream content, Path draft) throws IOException {
        try (InputStream in = new BufferedInputStream(content);
                OutputStream out = Files.newOutputStream(draft)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > settings.maxFile().toBytes()) {
                    throw new InputRefused("file", "文件超过 " + settings.maxFile().toMegabytes() + " MB，请拆成几个文件");
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw new InputRefused("file", "文件是空的，请选择含有表头和数据的文件");
            }
        }
    }

    /** XLSX files are ZIP files too. */
    private static boolean isZip(Path file, String fileName) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && !fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx");
        }
    }

    private static String name(@Nullable String typed) {
        String name =
                typed == null ? "" : typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("[\\p{Cntrl}<>\"|?*:]", "").strip();
        return org.shuyue.shared.Shortened.to(MOST_NAME, plain.isEmpty() ? "未命名" : plain);
    }

    private Instant now() {
        return Application.now(clock);
    }
}
