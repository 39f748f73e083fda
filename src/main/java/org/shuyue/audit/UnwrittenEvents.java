package org.shuyue.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The events of one transaction, held back until just before it commits, so that the head of the chain is locked as
 * briefly as can be. A transaction that rolls back takes its events with it.
 */
final class UnwrittenEvents implements TransactionSynchronization, Ordered {
    private final Consumer<List<TrailRow>> writer;
    private final List<TrailRow> rows = new ArrayList<>();
    private boolean committing;

    private UnwrittenEvents(Consumer<List<TrailRow>> writer) {
        this.writer = writer;
    }

    static UnwrittenEvents ofThisTransaction(Consumer<List<TrailRow>> writer) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(UnwrittenEvents.class::isInstance)
                .map(UnwrittenEvents.class::cast)
                .findFirst()
                .orElseGet(() -> registered(writer));
    }

    private static UnwrittenEvents registered(Consumer<List<TrailRow>> writer) {
        UnwrittenEvents events = new UnwrittenEvents(writer);
        TransactionSynchronizationManager.registerSynchronization(events);
        return events;
    }

    void add(TrailRow row) {
        rows.add(row);
        if (committing) {
            writeAll();
        }
    }

    /** Last of all but those that keep something beside the trail, since others may still publish when told of the commit. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        writeAll();
    }

    private void writeAll() {
        List<TrailRow> pending = List.copyOf(rows);
        rows.clear();
        writer.accept(pending);
    }
}
