package org.shuyue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with the database's password changes the trail; every test undoes it again. */
@ApplicationTest
class TamperedTrailTest {
    private final CaseNumber caseNumber = new CaseNumber("T-" + UUID.randomUUID());

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Events events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "happened_at, '2026-03-02 01:00:00.000001'",
        "kind, test.other",
        "sentence, 另一件事",
        "actor_person, shouli",
        "actor_name, 寿立",
        "behalf_person, shouli",
        "behalf_name, 寿立",
        "case_number, T-1",
        "subject, A0101-0002",
        "details, {}",
        "previous_hash, 00",
        "hash, 00",
    })
    void isFoundByAnyColumnThatChanged(String column, String content) {
        long seq = threeEvents();

        assertThat(reportAfter("update audit_event set " + column + " = ? where seq = ?", content, seq))
                .satisfies(report -> assertThat(report.brokenAt()).isEqualTo(seq));
    }

    @ParameterizedTest
    @CsvSource({"actor_person", "behalf_person", "behalf_name", "case_number", "subject"})
    void isFoundByAnyColumnThatWasEmptied(String column) {
        long seq = threeEvents();

        assertThat(reportAfter("update audit_event set " + column + " = null where seq = ?", seq)
                        .brokenAt())
                .isEqualTo(seq);
    }

    @Test
    void isFoundByARowThatWasDeleted() {
        long seq = threeEvents();

        ChainReport report = reportAfter("delete from audit_event where seq = ?", seq);

        assertThat(report.brokenAt()).isEqualTo(seq);
        assertThat(report.message()).isEqualTo("第 " + seq + " 条记录缺失");
    }

    @Test
    void isFoundByRowsThatChangedPlaces() {
        long seq = threeEvents();

        ChainReport report = transaction.execute(status -> {
            move(seq, -1);
            move(seq + 1, seq);
            move(-1, seq + 1);
            status.setRollbackOnly();
            return events.verify();
        });

        assertThat(report.brokenAt()).isEqualTo(seq);
    }

    @Test
    void isFoundByATailThatWasCutOff() {
        long seq = threeEvents();

        assertThat(reportAfter("delete from audit_event where seq >= ?", seq + 1)
                        .brokenAt())
                .isEqualTo(seq + 1);
    }

    @Test
    void isFoundByAHeadThatCountsFewerOrIsGone() {
        long seq = threeEvents();

        assertThat(reportAfter("update audit_head set event_count = ?", seq).whole())
                .isFalse();
        assertThat(reportAfter("delete from audit_head where id = ?", 1).whole())
                .isFalse();
    }

    @Test
    void isFoundByAHeadPutBackWithItsHashButNotItsEvents() {
        long seq = threeEvents();

        ChainReport report = reportAfter(
                "update audit_head set event_count = ?, hash = (select hash from audit_event where seq = ?)", seq, seq);

        assertThat(report.brokenAt()).isEqualTo(seq + 1);
    }

    @Test
    void isFoundByAnEventAddedBehindTheHead() {
        long seq = threeEvents();

        ChainReport report = reportAfter("""
                insert into audit_event (seq, happened_at, kind, sentence, actor_name, details, previous_hash, hash)
                select ?, happened_at, kind, sentence, actor_name, details, previous_hash, hash
                from audit_event
                where seq = ?
                """, seq + 3, seq);

        assertThat(report.brokenAt()).isEqualTo(seq + 3);
    }

    private ChainReport reportAfter(String sql, Object... arguments) {
        return transaction.execute(status -> {
            assertThat(jdbc.update(sql, arguments)).isEqualTo(1 + (sql.contains(">=") ? 1 : 0));
            status.setRollbackOnly();
            return events.verify();
        });
    }

    /** Number of the first of them; the last of the chain is two further. */
    private long threeEvents() {
        transaction.executeWithoutResult(status -> {
            for (String sentence : new String[] {"一", "二", "三"}) {
                publisher.publishEvent(new SomethingHappened(sentence, caseNumber));
            }
        });
        assertThat(events.verify().whole()).isTrue();
        return events.ofCase(caseNumber).get(0).seq();
    }

    private void move(long from, long to) {
        jdbc.update("update audit_event set seq = ? where seq = ?", to, from);
    }
}
