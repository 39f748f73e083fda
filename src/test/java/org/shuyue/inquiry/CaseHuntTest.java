package org.shuyue.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.inquiry.CaseHunt.Reach;
import org.shuyue.inquiry.CaseWanted.Order;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Slice;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Any combination of conditions in any order, paged to the end and back, finds what looking at every case finds; however
 * few candidates a search looks at before it is broken off.
 */
@ApplicationTest
class CaseHuntTest {
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final int CASES = 120;
    private static final int QUERIES = 60;
    private static final String[] WORDS = {"不动产登记", "社保缴费", "企业年报", "100%_折扣", "o'brien \\ x"};

    @Autowired
    InquiryMapper mapper;

    @Autowired
    CaseSearch search;

    @Autowired
    JdbcTemplate jdbc;

    private final List<CaseEntry> all = new ArrayList<>();

    @BeforeEach
    void fill() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            CaseEntry entry = entry(i, random);
            mapper.insert(entry);
            mapper.addTerms(Terms.of(entry), entry.begun());
            mapper.addDue(Terms.byDue(Terms.of(entry)), Place.of(entry));
            all.add(entry);
        }
    }

    @AfterEach
    void forget() {
        long last = CaseIndex.micros(FIRST.plusSeconds(CASES));
        jdbc.update("delete from inquiry_case where begun <= ?", last);
        jdbc.update("delete from inquiry_term where begun <= ?", last);
        jdbc.update("delete from inquiry_due where begun <= ?", last);
    }

    @ParameterizedTest
    @CsvSource({"2000, 4", "7, 2", "1, 1"})
    void findsWhatIsThere(int step, int steps) {
        Random random = new Random(step);
        for (int i = 0; i < QUERIES; i++) {
            CaseWanted wanted = wanted(random);
            List<CaseNumber> expected = expected(wanted);
            Reach reach = new Reach(step, steps);

            List<CaseNumber> forward = walk(wanted, "", false, reach);
            assertThat(forward).as(wanted.toString()).isEqualTo(expected);

            List<CaseNumber> back = walk(wanted, beyond(wanted), true, reach);
            assertThat(back).as("back " + wanted).isEqualTo(expected);
        }
    }

    private List<CaseNumber> walk(CaseWanted wanted, String start, boolean back, Reach reach) {
        List<CaseNumber> numbers = new ArrayList<>();
        String at = start;
        int pages = 0;
        while (at != null) {
            Slice<CaseEntry> slice = search.find(wanted, at, back, 5, reach);
            List<CaseNumber> page =
                    new ArrayList<>(slice.rows().stream().map(CaseEntry::number).toList());
            assertThat(page).hasSizeLessThanOrEqualTo(5);
            if (back) {
                Collections.reverse(page);
            }
            numbers.addAll(page);
            at = back ? slice.previous() : slice.next();
            assertThat(++pages).as("pages of " + wanted).isLessThan(2 * CASES + 2);
        }
        if (back) {
            Collections.reverse(numbers);
        }
        return numbers;
    }

    /** After the last of them, in the order of the search. */
    private static String beyond(CaseWanted wanted) {
        return wanted.order().descending()
                ? new Place(0, 0).text()
                : new Place(CaseEntry.NEVER - 1, CaseEntry.NEVER).text();
    }

    private List<CaseNumber> expected(CaseWanted wanted) {
        Comparator<CaseEntry> order = wanted.order().byDue()
                ? Comparator.comparingLong(CaseEntry::dueOrder).thenComparingLong(CaseEntry::begun)
                : Comparator.comparingLong(CaseEntry::begun);
        return all.stream()
                .filter(fits(wanted))
                .sorted(wanted.order().descending() ? order.reversed() : order)
                .map(CaseEntry::number)
                .toList();
    }

    private static Predicate<CaseEntry> fits(CaseWanted wanted) {
        return entry -> entry.number().value().startsWith(wanted.number())
                && wanted.words().stream().allMatch(word -> entry.words().contains(Bigrams.plain(word)))
                && (wanted.person() == null
                        || has(entry.people(), wanted.person().value()))
                && (wanted.agency() == null
                        || has(entry.agencies(), wanted.agency().value()))
                && (wanted.resource() == null || wanted.resource().equals(entry.resource()))
                && (wanted.clause().isEmpty() || has(entry.clauses(), wanted.clause()))
                && (wanted.processId().isEmpty() || wanted.processId().equals(entry.processId()))
                && (wanted.state().isEmpty() || wanted.state().equals(entry.state()))
                && (wanted.open() == null || wanted.open() == entry.open())
                && (wanted.kept() == null || wanted.kept() == entry.kept())
                && !before(entry.startedAt(), wanted.startedFrom())
                && (wanted.startedUntil() == null || entry.startedAt().isBefore(wanted.startedUntil()))
                && (wanted.dueFrom() == null || entry.dueOrder() >= CaseIndex.micros(wanted.dueFrom()))
                && (wanted.dueUntil() == null || entry.dueOrder() < CaseIndex.micros(wanted.dueUntil()));
    }

    private static boolean before(Instant moment, @Nullable Instant first) {
        return first != null && moment.isBefore(first);
    }

    private static boolean has(String several, String one) {
        return CaseEntry.several(several).anyMatch(one::equals);
    }

    private static CaseEntry entry(int i, Random random) {
        Instant started = FIRST.plusSeconds(i);
        Instant due = random.nextInt(5) == 0 ? null : FIRST.plusSeconds(random.nextInt(40));
        boolean open = random.nextBoolean();
        return new CaseEntry(
                CaseIndex.micros(started),
                new CaseNumber("T90-%03d".formatted(i)),
                "t90-" + random.nextInt(2),
                "测试",
                new PersonId("t90p" + random.nextInt(3)),
                "测试",
                new AgencyId("T90A" + random.nextInt(4)),
                null,
                random.nextBoolean() ? null : new ResourceId("T90R" + random.nextInt(3)),
                open ? "在审核" : "同意共享",
                open,
                started,
                open ? null : started,
                due,
                due == null ? CaseEntry.NEVER : CaseIndex.micros(due),
                oneOf(List.of(Kept.values()), random),
                random.nextBoolean() ? "T90-1 T90-2" : "T90-2",
                "t90p" + random.nextInt(3) + " t90q",
                "T90A" + random.nextInt(4) + " T90B",
                Bigrams.plain("t90 " + WORDS[random.nextInt(WORDS.length)]) + "\n"
                        + Bigrams.plain(WORDS[random.nextInt(WORDS.length)]),
                started);
    }

    private static CaseWanted wanted(Random random) {
        return new CaseWanted(
                random.nextInt(6) == 0 ? "T90-0" + random.nextInt(10) : "",
                random.nextInt(2) == 0
                        ? List.of()
                        : random.nextInt(3) == 0 ? List.of("登记", "不动产") : List.of(WORDS[random.nextInt(WORDS.length)]),
                random.nextInt(3) == 0 ? new PersonId(random.nextBoolean() ? "t90q" : "t90p1") : null,
                random.nextInt(3) == 0 ? new AgencyId(random.nextBoolean() ? "T90B" : "T90A2") : null,
                random.nextInt(6) == 0 ? new ResourceId("T90R1") : null,
                random.nextInt(5) == 0 ? "T90-1" : "",
                random.nextInt(4) == 0 ? "t90-1" : "",
                random.nextInt(5) == 0 ? "同意共享" : "",
                random.nextInt(4) == 0 ? random.nextBoolean() : null,
                random.nextInt(4) == 0 ? oneOf(List.of(Kept.values()), random) : null,
                random.nextInt(4) == 0 ? FIRST.plusSeconds(random.nextInt(CASES)) : FIRST,
                random.nextInt(3) == 0 ? FIRST.plusSeconds(random.nextInt(CASES)) : FIRST.plusSeconds(CASES),
                random.nextInt(6) == 0 ? FIRST.plusSeconds(random.nextInt(40)) : null,
                random.nextInt(6) == 0 ? FIRST.plusSeconds(random.nextInt(40)) : null,
                oneOf(List.of(Order.values()), random));
    }

    private static <T> T oneOf(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
