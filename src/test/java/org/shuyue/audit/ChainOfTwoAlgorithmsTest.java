package org.shuyue.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A house goes over from SHA-256 to SM3 and back; the chain stays one. */
@ApplicationTest
class ChainOfTwoAlgorithmsTest {
    private final CaseNumber caseNumber = new CaseNumber("T-" + UUID.randomUUID());

    @Autowired
    TrailMapper mapper;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    AuditSettings settings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Events events;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void hashesBySm3AsTheStandardHasIt() {
        assertThat(HexFormat.of()
                        .formatHex(ChainAlgorithm.SM3.digest().digest("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void staysOneChain() {
        write(ChainAlgorithm.SHA_256, ChainAlgorithm.SM3, ChainAlgorithm.SM3, ChainAlgorithm.SHA_256);

        assertThat(mapper.ofCase(caseNumber))
                .extracting(TrailRow::algorithm)
                .containsExactly(
                        ChainAlgorithm.SHA_256, ChainAlgorithm.SM3, ChainAlgorithm.SM3, ChainAlgorithm.SHA_256);
        assertThat(events.verify().whole()).as(events.verify().message()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"algorithm, SHA_256", "sentence, 另一件事"})
    void isFoundBrokenByAnyColumnThatChanged(String column, String content) {
        write(ChainAlgorithm.SM3, ChainAlgorithm.SM3);
        long seq = mapper.ofCase(caseNumber).get(0).seq();

        ChainReport report = transaction.execute(status -> {
            jdbc.update("update audit_event set " + column + " = ? where seq = ?", content, seq);
            status.setRollbackOnly();
            return events.verify();
        });

        assertThat(report.brokenAt()).isEqualTo(seq);
    }

    @Test
    void isVerifiedAwayFromTheDatabase() {
        write(ChainAlgorithm.SHA_256, ChainAlgorithm.SM3);
        List<TrailRow> rows = mapper.ofCase(caseNumber);
        List<String> lines = rows.stream().map(EventText::write).toList();
        TrailCheck check = new TrailCheck(rows.stream()
                .map(row -> new CaseTrail.Place(row.seq(), row.hash()))
                .toList());

        assertThat(check.problems(lines, List.of(), List.of())).isEmpty();
        assertThat(lines.get(0)).doesNotContain("algorithm");
        assertThat(check.problems(
                        List.of(lines.get(0), lines.get(1).replace("\"SM3\"", "\"SHA_256\"")), List.of(), List.of()))
                .singleElement()
                .asString()
                .startsWith("第 2 条记录")
                .contains("内容已被改动");
        assertThatThrownBy(() -> EventText.read(lines.get(1).replace("\"SM3\"", "\"MD5\"")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void write(ChainAlgorithm... algorithms) {
        for (ChainAlgorithm algorithm : algorithms) {
            Trail trail = new Trail(
                    mapper,
                    clock,
                    publisher,
                    new AuditSettings(settings.sealKey(), settings.anchorFile(), algorithm),
                    transactions);
            trail.on(new SomethingHappened("用 " + algorithm.label(), caseNumber));
        }
    }
}
