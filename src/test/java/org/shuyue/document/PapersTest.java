package org.shuyue.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Sha256;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper is issued once, signed by continuing its file, and ends once. */
@ApplicationTest
@RecordApplicationEvents
@Transactional
class PapersTest {
    private static final CaseNumber CASE = new CaseNumber("XY2026-980001");
    private static final AgencyId ISSUER = new AgencyId("DEMO-HRSS");
    private static final Actor CLERK = Actor.of(new PersonId("banli"), "王五");

    @Autowired
    Papers papers;

    @Autowired
    PaperNumbers numbers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEvents events;

    @Test
    void isKeptAsItWasIssued() {
        Paper paper = issued();

        assertThat(papers.find(paper.number())).isEqualTo(paper);
        assertThat(papers.of(CASE)).containsExactly(paper);
        assertThat(paper.copies()).isEqualTo(2);
        assertThat(paper.wording()).isZero();
        byte[] content = papers.content(paper.number());
        assertThat(new String(content, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(papers.byFile(content)).hasValueSatisfying(kept -> {
            assertThat(kept.paper()).isEqualTo(paper.number());
            assertThat(kept.sha256()).isEqualTo(Sha256.of(content));
        });
        assertThat(events.stream(PaperIssued.class)).containsExactly(new PaperIssued(paper, CLERK));
    }

    @Test
    void isNumberedWithoutAGap() {
        long first = last(issued());
        assertThatThrownBy(() -> papers.issue(
                        DocumentKind.COOPERATION_AGREEMENT,
                        PaperFacts.with(DocumentKind.COOPERATION_AGREEMENT, "years", 0),
                        CASE,
                        ISSUER,
                        CLERK))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请填写“合作期限（年）”");
        assertThat(last(issued())).isEqualTo(first + 1);
    }

    @Test
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    void isNumberedWithoutAGapByManyAtOnceAndAfterAFailure() throws Exception {
        Set<Long> given = new ConcurrentSkipListSet<>();
        Callable<Boolean> taken = () -> given.add(transactions.execute(status -> last(numbers.next())));
        Callable<Boolean> failed = () -> {
            transactions.executeWithoutResult(status -> {
                numbers.next();
                status.setRollbackOnly();
            });
            return true;
        };
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> work = Stream.generate(() -> List.of(taken, failed))
                    .limit(20)
                    .flatMap(List::stream)
                    .toList();
            for (Future<Boolean> done : many.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            many.shutdown();
        }
        List<Long> sorted = List.copyOf(given);
        assertThat(sorted).hasSize(20);
        assertThat(sorted.get(19) - sorted.get(0)).isEqualTo(19);
    }

    /** Nobody's name keeps a decision from being made. */
    @Test
    void isLeftOutWithAReasonWhereItGoesWithADecision() {
        long first = last(issued());
        Facts rare = FactSheet.read(
                DocumentKind.REFUSAL_LETTER, PaperFacts.with(DocumentKind.REFUSAL_LETTER, "reasons", "涉及𠮷某的隐私"));

        assertThat(papers.tryIssue(rare, CASE, ISSUER, CLERK)).isEmpty();

        assertThat(events.stream(PaperNotIssued.class))
                .singleElement()
                .satisfies(event -> assertThat(event.sentence()).contains("没有生成《不予同意决定书》", "𠮷（U+20BB7）"));
        assertThat(last(issued())).isEqualTo(first + 1);
    }

    @Test
    void isSignedByContinuingItsFile() {
        Paper paper = issued();
        byte[] first = papers.content(paper.number());
        byte[] signed = continued(first, "signature of A");

        papers.revise(paper.number(), signed, CLERK);

        assertThat(papers.content(paper.number())).isEqualTo(signed);
        assertThat(papers.content(paper.number(), 1)).isEqualTo(first);
        assertThat(papers.byFile(first))
                .hasValueSatisfying(kept -> assertThat(kept.revision()).isEqualTo(1));
        assertThat(papers.byFile(signed))
                .hasValueSatisfying(kept -> assertThat(kept.revision()).isEqualTo(2));
        assertThatThrownBy(() -> papers.revise(paper.number(), continued(first, "signature of B"), CLERK))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("重新打开");
        assertThatThrownBy(() -> papers.revise(paper.number(), signed, CLERK)).isInstanceOf(InputRefused.class);
        assertThat(events.stream(PaperRevised.class)).hasSize(1);
    }

    @Test
    void countsUntilAnotherTakesItsPlace() {
        Paper old = issued();
        Paper next = issued();
        papers.supersede(old.number(), next.number(), CLERK);

        assertThat(papers.find(old.number()).state()).isEqualTo(PaperState.SUPERSEDED);
        assertThat(papers.endOf(old.number()))
                .hasValueSatisfying(end -> assertThat(end.by()).isEqualTo(next.number()));
        assertThat(papers.endOf(next.number())).isEmpty();
        assertThatThrownBy(() -> papers.terminate(old.number(), "双方协商", CLERK))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("已被替代");
        assertThatThrownBy(() -> papers.supersede(next.number(), next.number(), CLERK))
                .isInstanceOf(InputRefused.class);
    }

    @Test
    void endsOnceWithAReason() {
        Paper paper = issued();
        assertThatThrownBy(() -> papers.terminate(paper.number(), " ", CLERK)).isInstanceOf(InputRefused.class);
        papers.terminate(paper.number(), "逾期未整改", CLERK);

        assertThat(papers.find(paper.number()).state()).isEqualTo(PaperState.TERMINATED);
        assertThat(papers.endOf(paper.number()))
                .hasValueSatisfying(end -> assertThat(end.reason()).isEqualTo("逾期未整改"));
        assertThatThrownBy(() -> papers.revise(paper.number(), new byte[1], CLERK))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("已终止");
        assertThat(events.stream(PaperTerminated.class)).hasSize(1);
    }

    @Test
    void isNotThereWhenNobodyIssuedIt() {
        PaperNumber unknown = new PaperNumber("WJ-1999-000001");
        assertThatThrownBy(() -> papers.find(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> papers.content(unknown)).isInstanceOf(NotFound.class);
        assertThat(papers.byFile(new byte[] {1})).isEmpty();
    }

    private Paper issued() {
        return papers.issue(
                DocumentKind.COOPERATION_AGREEMENT,
                PaperFacts.of(DocumentKind.COOPERATION_AGREEMENT),
                CASE,
                ISSUER,
                CLERK);
    }

    private static byte[] continued(byte[] file, String more) {
        byte[] longer = Arrays.copyOf(file, file.length + more.length());
        System.arraycopy(
                more.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, longer, file.length, more.length());
        return longer;
    }

    private static long last(Paper paper) {
        return last(paper.number());
    }

    private static long last(PaperNumber number) {
        return Long.parseLong(number.value().substring("WJ-2026-".length()));
    }
}
