package org.shuyue.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class TrailTest {
    private final CaseNumber caseNumber = new CaseNumber("T-" + UUID.randomUUID());

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Events events;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void keepsWhatWasToldWordForWord() {
        transaction.executeWithoutResult(status -> tell("一件事" + SomethingHappened.RARE));

        assertThat(events.ofCase(caseNumber)).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).isEqualTo("一件事" + SomethingHappened.RARE);
            assertThat(entry.at()).isEqualTo(clock.instant());
            assertThat(entry.actor()).isEqualTo(SomethingHappened.ACTOR);
            assertThat(entry.subject()).isEqualTo("A0101-0001");
            assertThat(entry.details())
                    .containsEntry("a", "1")
                    .containsEntry("理由", SomethingHappened.RARE + "\n第二行，“引号”");
        });
    }

    @Test
    void linksEachEventToTheOneBefore() {
        transaction.executeWithoutResult(status -> {
            tell("一");
            tell("二");
        });

        assertThat(events.ofCase(caseNumber)).hasSize(2).satisfies(two -> {
            assertThat(two.get(1).seq()).isEqualTo(two.get(0).seq() + 1);
            assertThat(two.get(1).previousHash()).isEqualTo(two.get(0).hash());
        });
        assertThat(events.verify().whole()).isTrue();
    }

    @Test
    void takesItsEventsBackWithTheTransaction() {
        transaction.executeWithoutResult(status -> {
            tell("没有发生");
            status.setRollbackOnly();
        });

        assertThat(events.ofCase(caseNumber)).isEmpty();
        assertThat(events.verify().whole()).isTrue();
    }

    @Test
    void keepsTheInnerTransactionsEventWhenTheOuterOneFails() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    tell("外");
                    inner.executeWithoutResult(own -> tell("内"));
                    throw new IllegalStateException("外层失败");
                }))
                .hasMessage("外层失败");

        assertThat(events.ofCase(caseNumber)).extracting(TrailEntry::sentence).containsExactly("内");
    }

    @Test
    void hearsWhatIsPublishedOutsideATransactionOrInOneThatOnlyReads() {
        tell("事务外");
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> tell("只读事务"));

        assertThat(events.ofCase(caseNumber)).extracting(TrailEntry::sentence).containsExactly("事务外", "只读事务");
    }

    @Test
    void hearsWhatIsPublishedWhileTheTransactionCommits() {
        transaction.executeWithoutResult(status -> {
            tell("先");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    tell("提交时");
                }
            });
        });

        assertThat(events.ofCase(caseNumber)).extracting(TrailEntry::sentence).containsExactly("先", "提交时");
        assertThat(events.verify().whole()).isTrue();
    }

    @Test
    void staysOneChainUnderConcurrentWriters() throws Exception {
        int writers = 4;
        int each = 10;
        CountDownLatch ready = new CountDownLatch(writers);
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            Future<?>[] done = new Future<?>[writers];
            for (int writer = 0; writer < writers; writer++) {
                done[writer] = pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    for (int i = 0; i < each; i++) {
                        transaction.executeWithoutResult(status -> {
                            tell("并发一");
                            tell("并发二");
                        });
                    }
                    return null;
                });
            }
            for (Future<?> one : done) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(events.ofCase(caseNumber)).hasSize(writers * each * 2);
        assertThat(events.verify().whole()).as(events.verify().message()).isTrue();
    }

    @Test
    void isSearchedByWordKindPersonCaseAndDayNewestFirst() {
        tell("100%_完成!");
        tell("第二件");
        LocalDate today = MovableClock.START.toLocalDate();

        assertThat(events.search(new TrailQuery(null, null, null, caseNumber, null, null), "", false)
                        .rows())
                .extracting(TrailEntry::sentence)
                .containsExactly("第二件", "100%_完成!");
        assertThat(sentences("%_完成!", null, null, today, today)).containsExactly("100%_完成!");
        assertThat(sentences("%完成!", null, null, null, null)).isEmpty();
        assertThat(sentences(null, "test", null, today, null)).hasSize(2);
        assertThat(sentences(null, "test.happened", new PersonId("shenhe"), null, today))
                .hasSize(2);
        assertThat(sentences(null, "tes", null, null, null)).isEmpty();
        assertThat(sentences(null, null, new PersonId("admin"), null, null)).isEmpty();
        assertThat(sentences(null, null, null, today.plusDays(1), null)).isEmpty();
        assertThat(sentences(null, null, null, null, today.minusDays(1))).isEmpty();
    }

    @Test
    void givesTheTrailOfACaseAsCsv() {
        tell("=1+1");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        events.csv(caseNumber, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF序号,时间,事项,说明,操作人,案件编号,对象,详情,前一条摘要值,摘要值,摘要算法\r\n")
                .contains("2026-03-02 09:00:00.000000", "'=1+1", "傅禾（代 沈荷" + SomethingHappened.RARE + "）");
    }

    private void tell(String sentence) {
        publisher.publishEvent(new SomethingHappened(sentence, caseNumber));
    }

    private java.util.List<String> sentences(
            @org.jspecify.annotations.Nullable String word,
            @org.jspecify.annotations.Nullable String kind,
            @org.jspecify.annotations.Nullable PersonId person,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        return events.search(new TrailQuery(word, kind, person, caseNumber, from, to), "", false).rows().stream()
                .map(TrailEntry::sentence)
                .toList();
    }
}
