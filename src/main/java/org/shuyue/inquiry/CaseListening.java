package org.shuyue.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shuyue.audit.EventsRecorded;
import org.shuyue.audit.TrailEntry;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseMoved;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what becomes of cases and keeps their entries in the same transaction: just before it commits, once for each
 * case, always in the order of their numbers. The trail's lock keeps any two who write events apart.
 */
@Component
class CaseListening {
    private final CaseIndex index;
    private final Sights sights;

    CaseListening(CaseIndex index, Sights sights) {
        this.index = index;
        this.sights = sights;
    }

    /** The trail is written when the transaction commits, so nothing more is to come. */
    @EventListener
    void on(EventsRecorded recorded) {
        Map<String, List<TrailEntry>> byCase = new TreeMap<>();
        for (TrailEntry entry : recorded.entries()) {
            sights.keep(entry);
            if (entry.caseNumber() != null) {
                byCase.computeIfAbsent(entry.caseNumber().value(), unheard -> new ArrayList<>())
                        .add(entry);
            }
        }
        byCase.forEach((number, events) -> index.refresh(new CaseNumber(number), events));
        Moves.settled(byCase.keySet());
    }

    @EventListener
    void on(CaseMoved moved) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Moves.ofThisTransaction(index).add(moved.number());
        } else {
            index.refresh(moved.number(), List.of());
        }
    }

    /** The cases whose register entry a transaction changed, and of which the trail has not told yet. */
    private static final class Moves implements TransactionSynchronization, Ordered {
        private final CaseIndex index;
        private final Set<String> numbers = new TreeSet<>();

        Moves(CaseIndex index) {
            this.index = index;
        }

        static Moves ofThisTransaction(CaseIndex index) {
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Moves.class::isInstance)
                    .map(Moves.class::cast)
                    .findFirst()
                    .orElseGet(() -> registered(index));
        }

        private static Moves registered(CaseIndex index) {
            Moves moves = new Moves(index);
            TransactionSynchronizationManager.registerSynchronization(moves);
            return moves;
        }

        static void settled(Set<String> told) {
            TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Moves.class::isInstance)
                    .map(Moves.class::cast)
                    .forEach(moves -> moves.numbers.removeAll(told));
        }

        void add(CaseNumber number) {
            numbers.add(number.value());
        }

        /** After the trail. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            numbers.forEach(number -> index.refresh(new CaseNumber(number), List.of()));
        }
    }
}
