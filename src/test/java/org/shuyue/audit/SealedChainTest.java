package org.shuyue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody rewrites the chain so that it fits in itself; the seals tell all the same. */
@ApplicationTest
class SealedChainTest {
    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ChainSeals seals;

    @Autowired
    Events events;

    @Autowired
    AuditSettings settings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    /** Other tests of the context move the clock to and fro and would be taken for liars. */
    @AfterEach
    void unseal() throws Exception {
        jdbc.update("delete from audit_seal");
        Files.deleteIfExists(settings.anchorFile());
    }

    @Test
    void isSealedOnceADayAndWrittenDownOutside() throws Exception {
        happen();
        seals.sealToday();
        happen();
        seals.sealToday();
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        seals.sealToday();

        assertThat(seals.all()).hasSize(2).allMatch(ChainSeal::genuine);
        assertThat(Files.readAllLines(settings.anchorFile()))
                .containsExactlyElementsOf(
                        seals.all().stream().map(ChainSeal::line).toList());
        assertThat(events.verify().whole()).isTrue();
        if (Files.getFileStore(settings.sealKey()).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.sealKey())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void writesAgainWhatTheAnchorFileLacks() throws Exception {
        happen();
        seals.sealToday();
        Files.delete(settings.anchorFile());

        seals.sealToday();

        assertThat(Files.readAllLines(settings.anchorFile())).hasSize(1);
    }

    @Test
    void tellsThatTheChainIsAnotherThanTheOneSealed() {
        happen();
        seals.sealToday();
        ChainSeal seal = seals.last().orElseThrow();
        jdbc.update("update audit_seal set event_count = ?", seal.eventCount() - 1);

        assertThat(events.verify().message()).contains("签名无效");
    }

    @Test
    void tellsThatASealWasReplacedByOneOfAnotherHash() {
        happen();
        seals.sealToday();
        ChainSeal seal = seals.last().orElseThrow();
        SealKey.Signed forged = new SealKey(settings)
                .sign(ChainSeal.text(seal.sealedOn(), seal.eventCount(), "0".repeat(64), seal.sealedAt()));
        jdbc.update("update audit_seal set hash = ?, signature = ?", "0".repeat(64), forged.signature());

        assertThat(events.verify().message()).contains("封存时不一致");
    }

    @Test
    void tellsThatTheAnchorFileSaysOtherwise() throws Exception {
        happen();
        seals.sealToday();
        jdbc.update("delete from audit_seal");

        assertThat(events.verify().message()).startsWith("锚定文件中 ");

        Files.write(settings.anchorFile(), List.of("胡写"), StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(events.verify().message()).contains("胡写");
    }

    @Test
    void tellsThatSealedEventsAreGone() {
        happen();
        seals.sealToday();
        ChainSeal seal = seals.last().orElseThrow();
        SealKey.Signed signed = new SealKey(settings)
                .sign(ChainSeal.text(seal.sealedOn(), seal.eventCount() + 5, seal.hash(), seal.sealedAt()));
        jdbc.update("update audit_seal set event_count = ?, signature = ?", seal.eventCount() + 5, signed.signature());

        assertThat(events.verify().message()).contains("封存后有记录被删除");
    }

    private void happen() {
        publisher.publishEvent(new SomethingHappened("有事", null));
    }
}
