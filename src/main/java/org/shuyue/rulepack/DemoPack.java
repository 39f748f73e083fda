package org.shuyue.rulepack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.shuyue.Application;
import org.shuyue.party.StartLock;
import org.shuyue.rulepack.PackMapper.VersionRow;
import org.shuyue.shared.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented city's own pack, whose review may be paused and extended, for its health commission only. */
@Component
@Profile("demo")
@Order(300)
class DemoPack implements ApplicationRunner {
    private static final String PACK = "yunchuan";
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final PersonId ADMINISTRATOR = new PersonId("admin");

    private final StartLock lock;
    private final PackMapper mapper;
    private final Clock clock;

    DemoPack(StartLock lock, PackMapper mapper, Clock clock) {
        this.lock = lock;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Of two processes that start at once on an empty database, one does it all. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        lock.take();
        if (mapper.mark().versions() > 0) {
            return;
        }
        String dmn = new ClassPathResource("demo/" + PACK + ".dmn").getContentAsString(StandardCharsets.UTF_8);
        Instant now = Application.now(clock);
        mapper.insertVersion(new VersionRow(0, PACK, 1, "云川市", FROM, dmn, ADMINISTRATOR, now, ADMINISTRATOR, now));
        mapper.insertChoice(new PackChoice(PackChoice.Scope.AGENCY, "A0104", PACK, FROM, ADMINISTRATOR, now));
    }
}
