package org.shuyue.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes every {@link AuditableEvent} in the transaction that made it true: both are kept, or neither is. Outside a
 * transaction, or in one that may only read, an event is written in one of its own.
 */
@Component
class Trail {
    private static final int LONGEST = 255;

    private final TrailMapper mapper;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;
    private final ChainAlgorithm algorithm;
    private final TransactionTemplate ownTransaction;

    Trail(
            TrailMapper mapper,
            Clock clock,
            ApplicationEventPublisher publisher,
            AuditSettings settings,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.clock = clock;
        this.publisher = publisher;
        this.algorithm = settings.algorithm();
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(AuditableEvent event) {
        TrailRow row = row(event);
        if (writable()) {
            UnwrittenEvents.ofThisTransaction(this::write).add(row);
        } else {
            ownTransaction.executeWithoutResult(status -> write(List.of(row)));
        }
    }

    private static boolean writable() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private void write(List<TrailRow> rows) {
        Head head = mapper.lockHead()
                .orElseThrow(() -> new IllegalStateException("审计链头记录 (audit_head) 缺失，不能继续办理；请联系系统管理员"));
        List<TrailRow> written = new ArrayList<>();
        for (TrailRow row : rows) {
            TrailRow linked = row.linkedTo(head);
            mapper.insert(linked);
            head = Head.after(linked);
            written.add(linked);
        }
        mapper.moveHead(head);
        for (DaySpan day : DaySpan.of(written)) {
            if (mapper.stretchDay(day) == 0) {
                mapper.addDay(day);
            }
        }
        publisher.publishEvent(
                new EventsRecorded(written.stream().map(TrailRow::entry).toList()));
    }

    /** What is hashed must be what the database gives back: microseconds, whole characters, texts that fit. */
    private TrailRow row(AuditableEvent event) {
        Actor actor = event.actor();
        Map<String, String> details = new TreeMap<>();
        event.details().forEach((name, text) -> details.put(whole(name), whole(text)));
        return new TrailRow(
                0,
                Application.now(clock),
                event.kind(),
                whole(event.sentence()),
                actor.person(),
                fitting(actor.name()),
                actor.behalfOf(),
                actor.behalfOfName() == null ? null : fitting(actor.behalfOfName()),
                event.caseNumber(),
                subject(event),
                Details.write(details),
                algorithm,
                Head.ORIGIN,
                "");
    }

    private static @Nullable String subject(AuditableEvent event) {
        String subject = event.subject();
        return subject == null ? null : fitting(subject);
    }

    /** H2 counts half surrogate pairs as characters; none is torn apart. */
    private static String fitting(String text) {
        String whole = whole(text);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int end = LONGEST - 1;
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Half a surrogate pair cannot be stored; it becomes a question mark before it is hashed. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
