package org.shuyue.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A case goes its way, and the workbench knows it: as it goes, and once more from scratch. */
@ApplicationTest
class InquiryOfACaseTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    CaseSearch search;

    @Autowired
    Rebuild rebuild;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isKeptAsItGoes() {
        CaseNumber number = walk.applied();
        CaseEntry applied = entry(number);
        assertThat(applied.open()).isTrue();
        assertThat(applied.people()).contains("shenqing");
        assertThat(finds(number, new PersonId("shenqing"), null, "")).isTrue();
        assertThat(finds(number, new PersonId("shouli"), null, "")).isFalse();

        walk.complete(number, "shouli", Map.of("checkDecision", "accept"));
        CaseEntry forwarded = entry(number);
        assertThat(forwarded.people().split(" ")).contains("shenqing", "shouli");
        assertThat(forwarded.agencies().split(" ")).contains("A0101");
        assertThat(forwarded.clauses()).contains("YC-22c");
        assertThat(forwarded.dueAt()).isNotNull();
        assertThat(finds(number, null, Kept.RUNNING, "")).isTrue();

        walk.complete(
                number,
                "shenhe",
                Map.of(
                        "decision", "refuse",
                        "refusalReasons", "申请用途超出法定职责",
                        "refusalBasis", "《某市公共数据条例》第三条"));
        CaseEntry refused = entry(number);
        assertThat(refused.open()).isFalse();
        assertThat(refused.kept()).isEqualTo(Kept.KEPT);
        assertThat(finds(number, new PersonId("shenhe"), Kept.KEPT, "超出法定职责")).isTrue();
        assertThat(finds(number, new PersonId("shenhe"), Kept.RUNNING, "")).isFalse();
        assertThat(finds(number, null, null, "条例》第三条")).isTrue();
        assertThat(finds(number, null, null, "第三条条例")).isFalse();
    }

    @Test
    void isLateOnceADeadlinePassed() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        walk.fireTimers(number);

        assertThat(entry(number).kept()).isEqualTo(Kept.LATE);
        assertThat(finds(number, null, Kept.LATE, "")).isTrue();
    }

    @Test
    void isNotThereWhenItsTransactionFails() {
        CaseNumber[] number = new CaseNumber[1];
        transaction.executeWithoutResult(status -> {
            number[0] = walk.applied();
            status.setRollbackOnly();
        });

        assertThat(search.look(number[0])).isEmpty();
    }

    @Test
    void isTheSameFromScratch() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        walk.fireTimers(number);
        CaseEntry before = entry(number);
        Set<String> terms = terms(before);
        int all = count("inquiry_case");
        int sights = count("inquiry_sight");

        rebuild.want(people.find(new PersonId("admin")));
        assertThat(rebuild.state().finished()).isFalse();
        rebuild.run();

        assertThat(rebuild.state().finished()).isTrue();
        assertThat(rebuild.state().percent()).isEqualTo(100);
        assertThat(entry(number))
                .usingRecursiveComparison()
                .ignoringFields("begun", "people", "words", "agencies", "clauses")
                .isEqualTo(before);
        assertThat(terms(entry(number))).isEqualTo(terms);
        assertThat(count("inquiry_case")).isGreaterThanOrEqualTo(all);
        assertThat(count("inquiry_sight")).isGreaterThanOrEqualTo(sights);
    }

    @Test
    void tellsThatItWasLookedFor() {
        walk.applied();
        Person auditor = people.find(new PersonId("shenji"));
        long before = searches();

        search.search(CaseWanted.all(), "", false, auditor);

        assertThat(searches()).isEqualTo(before + 1);
    }

    private long searches() {
        return count("audit_event where kind = 'inquiry.cases-searched'");
    }

    private int count(String table) {
        return Optional.ofNullable(jdbc.queryForObject("select count(*) from " + table, Integer.class))
                .orElseThrow();
    }

    private Set<String> terms(CaseEntry entry) {
        Set<String> terms = new TreeSet<>(
                jdbc.queryForList("select term from inquiry_term where begun = ?", String.class, entry.begun()));
        assertThat(jdbc.queryForList(
                        "select term from inquiry_due where begun = ? and due_order = ?",
                        String.class,
                        entry.begun(),
                        entry.dueOrder()))
                .containsExactlyInAnyOrderElementsOf(Terms.byDue(terms));
        assertThat(jdbc.queryForObject(
                        "select count(*) from inquiry_due where begun = ?", Integer.class, entry.begun()))
                .isEqualTo(Terms.byDue(terms).size());
        return terms;
    }

    private CaseEntry entry(CaseNumber number) {
        return search.look(number).orElseThrow();
    }

    private boolean finds(CaseNumber number, @Nullable PersonId person, @Nullable Kept kept, String word) {
        CaseWanted wanted = new CaseWanted(
                number.value(),
                word.isEmpty() ? List.of() : List.of(word),
                person,
                null,
                null,
                "",
                "",
                "",
                null,
                kept,
                Instant.EPOCH,
                null,
                null,
                null,
                CaseWanted.Order.NEWEST);
        return search.find(wanted, "", false, 5).rows().stream()
                .anyMatch(entry -> entry.number().equals(number));
    }
}
