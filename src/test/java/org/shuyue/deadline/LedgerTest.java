package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.party.Agencies;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class LedgerTest {
    private static final String REVIEW = "test.review";
    private static final String OFTEN = "test.often";
    private static final CaseNumber CASE = new CaseNumber("LEDGER-1");
    private static final Actor ACTOR = Actor.of(new PersonId("shouli"), "寿立");
    private static final Instant START = at("2026-02-12T10:00:00");
    private static final Instant DUE = at("2026-02-27T00:00:00");

    @Autowired
    DeadlineMapper mapper;

    @Autowired
    ClockEvents changes;

    @Autowired
    MovableClock clock;

    @Autowired
    Reckoner reckoner;

    @Autowired
    Agencies agencies;

    @Autowired
    Calendars calendars;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private Ledger ledger;

    @BeforeEach
    void open() {
        StaticListableBeanFactory rules = new StaticListableBeanFactory(Map.of("rules", new OneRule()));
        ledger = new Ledger(
                mapper, changes, reckoner, calendars, agencies, rules.getBeanProvider(RuleSource.class), publisher);
    }

    @Test
    @Clause("YC-22c")
    void startsADeadlineWithEverythingThatExplainsIt() {
        RunningDeadline deadline = ledger.start(CASE, REVIEW, null, START);

        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(deadline.dueAt()).isEqualTo(DUE);
        assertThat(deadline.warnAt()).isEqualTo(at("2026-02-25T09:00:00"));
        assertThat(deadline.calendarVersion()).isEqualTo(calendars.current().version());
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(ledger.of(CASE)).containsExactly(deadline);
        assertThat(kinds()).containsExactly("deadline.started");
    }

    @Test
    void startsItOnceHoweverOftenItIsAsked() {
        RunningDeadline first = ledger.start(CASE, REVIEW, null, START);

        assertThat(ledger.start(CASE, REVIEW, null, START.plusSeconds(60))).isEqualTo(first);
        assertThat(ledger.of(CASE)).hasSize(1);
        assertThat(kinds()).containsExactly("deadline.started");
    }

    @Test
    void countsFromAnotherMomentWhenItTurnsOutToHaveBegunThen() {
        ledger.start(CASE, REVIEW, null, START);
        RunningDeadline earlier =
                ledger.rebase(CASE, REVIEW, from(at("2026-02-11T10:00:00"))).orElseThrow();
        assertThat(earlier.dueAt()).isBefore(DUE);
        assertThat(ledger.explain(earlier, START).countedFrom()).isEqualTo(at("2026-02-11T10:00:00"));

        clock.advance(Duration.ofMinutes(1));
        RunningDeadline back = ledger.rebase(CASE, REVIEW, from(START)).orElseThrow();
        assertThat(back.dueAt()).as("the last one written down counts").isEqualTo(DUE);
        assertThat(kinds()).containsExactly("deadline.started", "deadline.rebased", "deadline.rebased");
        assertThat(ledger.rebase(CASE, "test.other", from(START))).isEmpty();
    }

    @Test
    void isFoundOverdueWhenItTurnsOutTooLateWhatMetIt() {
        ledger.start(CASE, REVIEW, null, START);
        RunningDeadline met = ledger.met(CASE, REVIEW, from(at("2026-01-12T10:00:00")), START.plusSeconds(60))
                .orElseThrow();
        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.breached()).isTrue();
        assertThat(kinds())
                .containsExactly("deadline.started", "deadline.breached", "deadline.met", "deadline.rebased");
        assertThat(ledger.met(CASE, REVIEW, from(START), START)).isEmpty();
    }

    private static Ledger.Correction from(Instant moment) {
        return new Ledger.Correction(moment, "查明起算时间", "有记录为证", ACTOR);
    }

    @Test
    void runsAgainAfterItEnded() {
        ledger.start(CASE, REVIEW, null, START);
        ledger.cancel(CASE, REVIEW, START.plusSeconds(60));
        ledger.start(CASE, REVIEW, null, START.plusSeconds(120));

        assertThat(ledger.of(CASE))
                .extracting(RunningDeadline::state)
                .containsExactly(DeadlineState.CANCELLED, DeadlineState.RUNNING);
    }

    @Test
    void doesNotStartWithoutARule() {
        assertThatThrownBy(() -> ledger.start(CASE, "no-such.rule", null, START))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("no-such.rule");
    }

    @Test
    @Clause("YC-54")
    void isBreachedOnceAndGoesOnRunning() {
        ledger.start(CASE, REVIEW, null, START);

        assertThat(ledger.breach(CASE, REVIEW, DUE)).isPresent();
        assertThat(ledger.breach(CASE, REVIEW, DUE.plusSeconds(1))).isEmpty();
        assertThat(ledger.of(CASE)).singleElement().satisfies(deadline -> {
            assertThat(deadline.running()).isTrue();
            assertThat(deadline.breachedAt()).isEqualTo(DUE);
            assertThat(deadline.breachDuration(DUE.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        });
        assertThat(kinds()).containsExactly("deadline.started", "deadline.breached");
    }

    @Test
    void isNotBreachedBeforeItIsDueNorAfterItEnded() {
        ledger.start(CASE, REVIEW, null, START);

        assertThat(ledger.breach(CASE, REVIEW, DUE.minusMillis(1))).isEmpty();
        ledger.met(CASE, REVIEW, DUE.minusMillis(1));
        assertThat(ledger.breach(CASE, REVIEW, DUE)).isEmpty();
        assertThat(ledger.of(CASE).get(0).breached()).isFalse();
    }

    @Test
    @Clause("YC-54")
    void keepsTheBreachWithItsDurationAfterALateAnswer() {
        ledger.start(CASE, REVIEW, null, START);
        ledger.breach(CASE, REVIEW, DUE);

        RunningDeadline met =
                ledger.met(CASE, REVIEW, DUE.plus(Duration.ofDays(3))).orElseThrow();

        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.breachDuration(DUE.plus(Duration.ofDays(99)))).isEqualTo(Duration.ofDays(3));
        assertThat(kinds()).containsExactly("deadline.started", "deadline.breached", "deadline.met");
    }

    @Test
    void isBreachedByALateAnswerThatComesBeforeTheTimer() {
        ledger.start(CASE, REVIEW, null, START);

        assertThat(ledger.met(CASE, REVIEW, DUE.plusSeconds(1)).orElseThrow().breached())
                .isTrue();
        assertThat(kinds()).containsExactly("deadline.started", "deadline.breached", "deadline.met");
    }

    @Test
    void isMetOrCancelledOnce() {
        ledger.start(CASE, REVIEW, null, START);

        assertThat(ledger.met(CASE, REVIEW, START.plusSeconds(1))).isPresent();
        assertThat(ledger.met(CASE, REVIEW, START.plusSeconds(2))).isEmpty();
        assertThat(ledger.cancel(CASE, REVIEW, START.plusSeconds(3))).isEmpty();
        assertThat(ledger.of(CASE).get(0).endedAt()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void remindsOnce() {
        Instant lead = ledger.start(CASE, REVIEW, null, START).warnAt();

        assertThat(ledger.remind(CASE, REVIEW, lead.minusSeconds(1))).isEmpty();
        assertThat(ledger.remind(CASE, REVIEW, lead)).isPresent();
        assertThat(ledger.remind(CASE, REVIEW, lead.plusSeconds(2))).isEmpty();
        assertThat(kinds()).containsExactly("deadline.started", "deadline.reminded");
    }

    @Test
    void remindsOnceForEachLead() {
        List<Instant> leads = ledger.start(CASE, OFTEN, null, START).warnings();
        assertThat(leads)
                .containsExactly(at("2026-02-12T12:00:00"), at("2026-02-12T16:00:00"), at("2026-02-12T20:00:00"));

        assertThat(leads.stream()
                        .filter(lead -> ledger.remind(CASE, OFTEN, lead).isPresent()))
                .hasSize(3);
        assertThat(ledger.remind(CASE, OFTEN, leads.get(2).plusSeconds(1))).isEmpty();
        assertThat(kinds().filter("deadline.reminded"::equals)).hasSize(3);
    }

    @Test
    void remindsOnceForLeadsThatPassedWhileNobodyLooked() {
        List<Instant> leads = ledger.start(CASE, OFTEN, null, START).warnings();

        assertThat(ledger.remind(CASE, OFTEN, leads.get(1).plusSeconds(1))).isPresent();
        assertThat(ledger.remind(CASE, OFTEN, leads.get(1).plusSeconds(2))).isEmpty();
        assertThat(ledger.remind(CASE, OFTEN, leads.get(2))).isPresent();
    }

    @Test
    void countsTheWorkingDaysLeftAndOver() {
        RunningDeadline deadline = ledger.start(CASE, REVIEW, null, START);
        WorkingDays calendar = calendars.current();

        assertThat(deadline.workingDaysLeft(calendar, LocalDate.of(2026, 2, 14)))
                .isEqualTo(3);
        assertThat(deadline.workingDaysLeft(calendar, LocalDate.of(2026, 2, 26)))
                .isZero();
        assertThat(deadline.workingDaysLeft(calendar, LocalDate.of(2026, 3, 2))).isEqualTo(-3);
    }

    @Test
    void findsTheDeadlinesOfManyCases() {
        List<CaseNumber> cases = Stream.iterate(1, i -> i + 1)
                .limit(1_200)
                .map(i -> new CaseNumber("LEDGER-MANY-" + i))
                .toList();
        ledger.start(cases.get(3), REVIEW, null, START);
        ledger.start(cases.get(1_100), REVIEW, null, START);

        assertThat(ledger.of(cases)).containsOnlyKeys(cases.get(3), cases.get(1_100));
        assertThat(ledger.of(List.<CaseNumber>of())).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void isBreachedByOneOfTwoNodesThatTryAtOnce() {
        CaseNumber shared = new CaseNumber("LEDGER-TWO-NODES");
        transaction.executeWithoutResult(status -> ledger.start(shared, REVIEW, null, START));
        CyclicBarrier together = new CyclicBarrier(2);

        List<CompletableFuture<Boolean>> nodes = Stream.of(1, 2)
                .map(node -> CompletableFuture.supplyAsync(() -> breached(shared, together)))
                .toList();

        assertThat(nodes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        transaction.executeWithoutResult(status -> ledger.met(shared, REVIEW, DUE.plusSeconds(60)));
    }

    private boolean breached(CaseNumber shared, CyclicBarrier together) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return ledger.breach(shared, REVIEW, DUE).isPresent();
        }));
    }

    private Stream<String> kinds() {
        return events.stream(AuditableEvent.class).map(AuditableEvent::kind);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Application.ZONE).toInstant();
    }

    /** The rule pack lives in the workflow room; this stands for it. */
    private static final class OneRule implements RuleSource {
        private static final Rule RULE = rule(REVIEW, "P5WD", "-P1WD");
        private static final Rule OFTEN_WARNED = rule(OFTEN, "PT12H", "-PT10H", "-PT6H", "-PT2H");

        private static Rule rule(String id, String period, String... leads) {
            return new Rule(
                    "test",
                    id,
                    Period.parse(period),
                    Stream.of(leads).map(Period::parse).toList(),
                    List.of("supervisor"),
                    "转办",
                    Rule.Leeway.NONE,
                    new Rule.Basis("YC-22c", "五个工作日内答复", LocalDate.of(2022, 1, 1), null),
                    OfficeHours.NONE);
        }

        @Override
        public Optional<Rule> find(String ruleId, LocalDate on, @Nullable AgencyId duty) {
            return all().stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
        }

        @Override
        public List<Rule> all() {
            return List.of(RULE, OFTEN_WARNED);
        }
    }
}
