package org.shuyue.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches what partners leave in their drop directories. A file is removed there only after it was taken; one that is
 * refused stays, and is told of once.
 */
@Component
public class DropPoll {
    private final Partners partners;
    private final Arrivals arrivals;
    private final Sftp sftp;
    private final Store store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final java.util.Set<String> told = java.util.concurrent.ConcurrentHashMap.newKeySet();

    DropPoll(
            Partners partners,
            Arrivals arrivals,
            Sftp sftp,
            Store store,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.partners = partners;
        this.arrivals = arrivals;
        this.sftp = sftp;
        this.store = store;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(fixedDelay = 300_000, initialDelay = 180_000)
    public void pollAll() {
        partners.all().forEach(partner -> {
            Partner.Server server = partner.server();
            if (server != null && !server.drop().isEmpty()) {
                poll(partner.agency(), server);
            }
        });
    }

    private void poll(AgencyId agency, Partner.Server server) {
        try {
            String key = partners.privateKey(agency);
            for (Sftp.Remote remote : sftp.list(server, key, DropPoll::isWhole)) {
                fetch(agency, server, key, remote);
            }
        } catch (SftpFailure failure) {
            tell(agency, "收取来件失败：" + failure.getMessage());
        }
    }

    private void fetch(AgencyId agency, Partner.Server server, String key, Sftp.Remote remote) {
        Path file = store.draft("arrivals", Sha256.of(agency + remote.name()));
        try {
            sftp.fetch(server, key, remote, file);
            try (InputStream in = Files.newInputStream(file)) {
                arrivals.take(agency, remote.name(), in, "", Actor.SYSTEM);
            }
            sftp.remove(server, key, remote);
        } catch (InputRefused refused) {
            tell(agency, "拒收来件“" + remote.name() + "”：" + refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Store.wipe(file);
        }
    }

    /** Partners, too, write under a temporary name first. */
    private static boolean isWhole(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !lower.endsWith(".part")
                && !lower.endsWith(".tmp")
                && !lower.endsWith(".filepart");
    }

    private void tell(AgencyId agency, String sentence) {
        if (told.add(agency + sentence)) {
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new ArrivalEvent("arrival.refused", sentence, agency.value(), Map.of(), Actor.SYSTEM)));
        }
    }
}
