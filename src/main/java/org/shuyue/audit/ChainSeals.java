package org.shuyue.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the chain once a day, and writes each seal into the anchor file as well, from where it can be carried away. */
@Component
public class ChainSeals {
    private final TrailMapper trail;
    private final SealMapper mapper;
    private final SealKey key;
    private final AnchorFile anchors;
    private final Clock clock;

    ChainSeals(TrailMapper trail, SealMapper mapper, SealKey key, AuditSettings settings, Clock clock) {
        this.trail = trail;
        this.mapper = mapper;
        this.key = key;
        this.anchors = new AnchorFile(settings.anchorFile());
        this.clock = clock;
    }

    /** The first time on a day that it runs; what the anchor file lacks is written again. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    public void sealToday() {
        LocalDate today = Application.today(clock);
        if (mapper.find(today).isEmpty()) {
            trail.head().filter(head -> head.eventCount() > 0).ifPresent(head -> seal(today, head));
        }
        anchors.add(mapper.all());
    }

    /** The oldest first. */
    public List<ChainSeal> all() {
        return mapper.all();
    }

    public Optional<ChainSeal> last() {
        return mapper.last();
    }

    /** Where the anchor file tells otherwise than the database, in Chinese; {@code null} when they agree. */
    @Nullable
    String contradiction() {
        return anchors.contradiction(mapper.all());
    }

    private void seal(LocalDate today, Head head) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SealKey.Signed signed = key.sign(ChainSeal.text(today, head.eventCount(), head.hash(), now));
        try {
            mapper.insert(
                    new ChainSeal(today, head.eventCount(), head.hash(), now, signed.publicKey(), signed.signature()));
        } catch (DuplicateKeyException sealedMeanwhile) {
            // another node was first
        }
    }
}
