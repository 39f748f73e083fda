package org.shuyue.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.shuyue.Application;
import org.shuyue.party.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The record of all calls, by which also their rate is limited: it is in the database, so several nodes share it. */
@Component
class CallRecord {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MAX_ADDRESS = 64;

    private final DataCallMapper mapper;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final AccessSettings settings;

    CallRecord(
            DataCallMapper mapper,
            People people,
            ApplicationEventPublisher publisher,
            Clock clock,
            AccessSettings settings) {
        this.mapper = mapper;
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
        this.settings = settings;
    }

    /** Seconds until the grant may call again; 0 when it may now. */
    long wait(Grant grant) {
        Instant now = clock.instant();
        RecentCalls recent = mapper.since(grant.id(), now.minus(WINDOW));
        if (recent.calls() < settings.callsPerMinute() || recent.oldest() == null) {
            return 0;
        }
        Duration left = Duration.between(now, recent.oldest().plus(WINDOW));
        return Math.max(1, (left.toMillis() + 999) / 1000);
    }

    int callsPerMinute() {
        return settings.callsPerMinute();
    }

    void write(Grant grant, DataQuery query, Outcome outcome, int rows) {
        DataCall call = new DataCall(
                grant.id(), Application.now(clock), query.resource(), outcome, rows, fitting(query.remoteAddress()));
        mapper.insert(call);
        String fields = query.items() == null ? "" : String.join(",", query.items());
        publisher.publishEvent(new DataFetched(grant, call, people.actor(grant.applicant()), fields, query.afterRow()));
    }

    private static String fitting(String address) {
        return address.length() <= MAX_ADDRESS ? address : address.substring(0, MAX_ADDRESS);
    }
}
