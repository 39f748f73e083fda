package org.shuyue.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.TrailMapper.Numbers;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Slice;

/** One search for one page of the trail, which looks at so many events and no more, however long the trail is. */
final class TrailHunt {
    static final int PAGE_SIZE = 50;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final TrailMapper mapper;
    private final Reach reach;
    private final @Nullable Long from;
    private final boolean back;
    private TrailFilter filter;

    /**
     * How far a search goes.
     *
     * @param page so many events at most are found
     * @param step so many are looked at in one go when they have to be sifted and follow each other
     * @param scattered so many when they are strewn over the trail, where each is a page of the disk
     * @param steps so many goes
     */
    record Reach(int page, int step, int scattered, int steps) {
        static final Reach USUAL = new Reach(PAGE_SIZE, 2_000, 80, 3);

        int stepOf(TrailFilter filter) {
            if (!filter.sifts()) {
                return page + 1;
            }
            return filter.walk() == TrailFilter.Walk.ALL ? step : scattered;
        }
    }

    /** From that place on, or from the newest event when it is empty. */
    TrailHunt(TrailMapper mapper, TrailQuery query, String at, boolean back, Reach reach) {
        this.mapper = mapper;
        this.reach = reach;
        this.from = at.isEmpty() ? null : place(at);
        this.back = back && from != null;
        String kind = TrailFilter.given(query.kind());
        List<String> kinds = kind == null ? null : mapper.kinds(kind, TrailFilter.literal(kind) + ".%");
        this.filter = TrailFilter.of(query, kinds, this.back);
    }

    Slice<TrailEntry> run() {
        List<TrailRow> found = new ArrayList<>();
        long edge = from == null ? Long.MAX_VALUE : from;
        boolean exhausted = !bounded();
        if (from != null) {
            filter = filter.beyond(from);
        }
        int step = reach.stepOf(filter);
        for (int i = 0; i < reach.steps() && !exhausted && found.size() <= reach.page(); i++) {
            List<Long> walked = mapper.walk(filter, step);
            if (!walked.isEmpty()) {
                found.addAll(mapper.among(filter, walked, reach.page() + 1 - found.size()));
                edge = walked.get(walked.size() - 1);
                filter = filter.beyond(edge);
            }
            exhausted = walked.size() < step;
        }
        Slice<TrailEntry> page = Slice.of(
                found.stream().map(TrailRow::entry).toList(),
                reach.page(),
                from != null,
                back,
                entry -> String.valueOf(entry.seq()));
        return exhausted || found.size() > reach.page() ? page : page.brokenOff(String.valueOf(edge), back);
    }

    /** Days are looked up once, so that only numbers are walked through; false if there is nothing on them. */
    private boolean bounded() {
        if (filter.kinds() != null && filter.kinds().isEmpty()) {
            return false;
        }
        if (filter.from() == null && filter.before() == null) {
            return true;
        }
        Optional<Numbers> numbers = mapper.numbers(
                filter.from() == null ? FIRST_DAY : day(filter.from()),
                filter.before() == null ? LAST_DAY : day(filter.before().minusNanos(1)));
        numbers.ifPresent(found -> filter = filter.between(found.lowest() - 1, found.highest() + 1));
        return numbers.isPresent();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static long place(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            throw new InputRefused("at", "翻页位置无效，请从第一页重新检索");
        }
    }
}
