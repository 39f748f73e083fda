package org.shuyue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.Application;
import org.shuyue.audit.TrailHunt.Reach;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Slice;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Any combination of conditions, paged to the end and back, finds what looking at every event finds; however few events a
 * search looks at before it is broken off.
 */
@ApplicationTest
class TrailHuntTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int EVENTS = 150;
    private static final int DAYS = 30;
    private static final int QUERIES = 50;
    private static final int PAGE = 5;
    private static final long BEFORE = 9_000_000_000L;
    private static final String[] WORDS = {"开通访问", "收回", "100%_完成!", "O'Brien \\ x"};
    private static final String[] KINDS = {"hunted.opened", "hunted.closed", "hunted", "huntedness"};

    @Autowired
    TrailMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    private final List<TrailRow> all = new ArrayList<>();

    @BeforeEach
    void fill() {
        Random random = new Random(3);
        for (int i = 1; i <= EVENTS; i++) {
            TrailRow row = row(i, random);
            mapper.insert(row);
            all.add(row);
        }
        DaySpan.of(all).forEach(mapper::addDay);
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from audit_event where seq > ?", BEFORE);
        jdbc.update("delete from audit_day where first_seq > ?", BEFORE);
    }

    @ParameterizedTest
    @CsvSource({"2000, 4", "7, 2", "1, 1"})
    void findsWhatIsThere(int step, int steps) {
        Random random = new Random(step);
        Reach reach = new Reach(PAGE, step, step, steps);
        for (int i = 0; i < QUERIES; i++) {
            TrailQuery query = query(random);
            List<Long> expected = all.stream()
                    .filter(row -> fits(row, query))
                    .map(TrailRow::seq)
                    .sorted(Comparator.reverseOrder())
                    .toList();

            assertThat(walk(query, "", false, reach)).as(query.toString()).isEqualTo(expected);
            assertThat(walk(query, String.valueOf(BEFORE), true, reach))
                    .as("back " + query)
                    .isEqualTo(expected);
        }
    }

    private List<Long> walk(TrailQuery query, String start, boolean back, Reach reach) {
        List<Long> numbers = new ArrayList<>();
        String at = start;
        int pages = 0;
        while (at != null) {
            Slice<TrailEntry> slice = new TrailHunt(mapper, query, at, back, reach).run();
            List<Long> page =
                    new ArrayList<>(slice.rows().stream().map(TrailEntry::seq).toList());
            assertThat(page).hasSizeLessThanOrEqualTo(PAGE);
            if (back) {
                Collections.reverse(page);
            }
            numbers.addAll(page);
            at = back ? slice.previous() : slice.next();
            assertThat(++pages).as("pages of " + query).isLessThan(2 * EVENTS + 2);
        }
        if (back) {
            Collections.reverse(numbers);
        }
        return numbers;
    }

    private static boolean fits(TrailRow row, TrailQuery query) {
        return (query.word() == null
                        || (row.sentence() + "|" + row.subject() + "|" + row.actorName()).contains(query.word()))
                && (query.kind() == null || (row.kind() + ".").startsWith(query.kind() + "."))
                && (query.person() == null
                        || query.person().equals(row.actorPerson())
                        || query.person().equals(row.behalfPerson()))
                && (query.caseNumber() == null || query.caseNumber().equals(row.caseNumber()))
                && !day(row).isBefore(query.from())
                && !day(row).isAfter(query.to());
    }

    private static LocalDate day(TrailRow row) {
        return LocalDate.ofInstant(row.happenedAt(), Application.ZONE);
    }

    /** Always with days: the events of other tests are later. */
    private static TrailQuery query(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return new TrailQuery(
                random.nextInt(3) > 0 ? null : one(random, WORDS),
                random.nextInt(3) > 0 ? null : one(random, "hunted", "hunted.opened", "hunt", "huntedness"),
                random.nextInt(3) > 0 ? null : person(random),
                random.nextInt(4) > 0 ? null : caseNumber(random),
                random.nextBoolean() ? FIRST : from,
                random.nextBoolean() ? FIRST.plusDays(DAYS) : from.plusDays(random.nextInt(DAYS)));
    }

    private static TrailRow row(int i, Random random) {
        Instant at = FIRST.atStartOfDay(Application.ZONE)
                .toInstant()
                .plus(Duration.ofDays(DAYS).dividedBy(EVENTS).multipliedBy(i * 7L % EVENTS)); // clocks go back, too
        PersonId behalf = random.nextInt(3) > 0 ? null : person(random);
        return new TrailRow(
                BEFORE + i,
                at,
                one(random, KINDS),
                one(random, WORDS),
                random.nextInt(8) == 0 ? null : person(random),
                one(random, "傅禾", "沈荷"),
                behalf,
                behalf == null ? null : "某人",
                random.nextInt(4) == 0 ? null : caseNumber(random),
                random.nextInt(4) == 0 ? null : one(random, WORDS),
                "{}",
                ChainAlgorithm.SHA_256,
                "",
                "");
    }

    private static PersonId person(Random random) {
        return new PersonId("hunted" + random.nextInt(4));
    }

    private static CaseNumber caseNumber(Random random) {
        return new CaseNumber("ZZ1990-00000" + (1 + random.nextInt(4)));
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
