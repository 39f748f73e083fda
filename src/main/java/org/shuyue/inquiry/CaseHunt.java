package org.shuyue.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for one page, up to one row more than it holds. */
final class CaseHunt {
    private static final int AT_ONCE = 1_000;
    /** So many times the rows of a page are looked at first. */
    private static final int PIECE = 4;

    private static final Comparator<Place> BY_DUE =
            Comparator.comparingLong(Place::dueOrder).thenComparingLong(Place::begun);

    private final InquiryMapper mapper;
    private final Probe probe;
    private final boolean byDue;
    private final @Nullable Place from;
    private final Comparator<Place> order;
    private final int size;
    private final List<Place> found = new ArrayList<>();
    private final Reach reach;
    private @Nullable Place brokenOffAt;

    /**
     * How far a search goes before it is broken off.
     *
     * @param step so many candidates are looked at in one go
     * @param steps so many goes
     */
    record Reach(int step, int steps) {
        static final Reach USUAL = new Reach(2_000, 4);
    }

    /** Which page of how many rows. */
    record Turn(@Nullable Place from, boolean back, int size) {}

    CaseHunt(InquiryMapper mapper, CaseWanted wanted, Turn turn, Reach reach) {
        this.mapper = mapper;
        this.probe = Probe.of(wanted).turned(turn.back());
        this.byDue = wanted.order().byDue();
        this.from = turn.from();
        this.order = CaseSearch.inOrder(wanted.order(), turn.back());
        this.size = turn.size();
        this.reach = reach;
    }

    /** In the order of the search. */
    List<Place> run() {
        if (!probe.empty() && !byNumberOrDay()) {
            if (byDue) {
                byDue();
            } else {
                byStart();
            }
        }
        return found.size() > size + 1 ? found.subList(0, size + 1) : found;
    }

    @Nullable
    Place brokenOffAt() {
        return brokenOffAt;
    }

    /** Where a number or the days of the ends leave but few, these are the candidates. */
    private boolean byNumberOrDay() {
        boolean few = (probe.number() != null && mapper.countNumbers(probe, reach.step()) < reach.step())
                || ((probe.dueLow() > 0 || probe.dueHigh() < CaseEntry.NEVER)
                        && mapper.countDue(probe, reach.step()) < reach.step());
        if (few) {
            take(mapper.places(probe, reach.step()));
        }
        return few;
    }

    /** A term of which but few are left from here on is the best; else the one whose next ones reach furthest. */
    private void byStart() {
        Probe left = from == null ? probe : beyond(probe, from.begun());
        if (left.empty()) {
            return;
        }
        if (left.terms().size() <= 1 && !left.looks()) {
            String only = left.terms().isEmpty() ? null : left.terms().get(0);
            add(mapper.keys(left.drivenBy(only), size + 1));
            return;
        }
        Probe best = left.drivenBy(null);
        Long edge = left.terms().isEmpty() ? mapper.edge(best, reach.step()) : null;
        for (String term : left.terms()) {
            Probe driven = left.drivenBy(term);
            Long far = mapper.edge(driven, reach.step());
            if (far == null) {
                walk(driven, null);
                return;
            }
            if (edge == null || (probe.descending() ? far < edge : far > edge)) {
                best = driven;
                edge = far;
            }
        }
        walk(best, edge);
    }

    private void walk(Probe driven, @Nullable Long firstEdge) {
        Probe left = driven;
        Long edge = firstEdge;
        for (int step = 1; ; step++) {
            Probe window = edge == null ? left : upTo(left, edge);
            step(window);
            if (found.size() > size || edge == null) {
                return;
            }
            if (step == reach.steps()) {
                brokenOffAt = new Place(edge, 0);
                return;
            }
            left = beyond(left, edge);
            if (left.empty()) {
                return;
            }
            edge = mapper.edge(left, reach.step());
        }
    }

    /** Where candidates must be looked at themselves, more at a time as long as too few of them fit. */
    private void step(Probe window) {
        if (!window.looks()) {
            add(mapper.keys(window, size + 1 - found.size()));
            return;
        }
        Probe left = window;
        for (int piece = size * PIECE; ; piece *= 2) {
            List<Long> keys = mapper.keys(left, piece);
            take(fitting(keys));
            if (found.size() > size || keys.size() < piece) {
                return;
            }
            left = beyond(left, keys.get(keys.size() - 1));
        }
    }

    private void byDue() {
        for (String term : probe.terms()) {
            Probe driven = probe.drivenBy(term);
            if (mapper.edge(driven, reach.step()) == null) {
                take(fitting(mapper.keys(driven, reach.step())));
                return;
            }
        }
        Span all = new Span(new Place(0, probe.dueLow()), new Place(CaseEntry.NEVER, probe.dueHigh()));
        Span left = from == null ? all : beyond(all, from);
        Probe best = probe.drivenBy(null);
        Place edge = mapper.dueEdge(best, left.low(), left.high(), reach.step());
        for (String term : probe.terms().stream().filter(Terms::isByDue).toList()) {
            Probe driven = probe.drivenBy(term);
            Place far = mapper.dueEdge(driven, left.low(), left.high(), reach.step());
            if (far == null || (edge != null && order.compare(far, edge) > 0)) {
                best = driven;
                edge = far;
            }
        }
        walk(best, left, edge);
    }

    /** Two places, both included. */
    private record Span(Place low, Place high) {}

    private void walk(Probe driven, Span all, @Nullable Place firstEdge) {
        Span left = all;
        Place edge = firstEdge;
        for (int step = 1; ; step++) {
            step(driven, edge == null ? left : upTo(left, edge));
            if (found.size() > size || edge == null) {
                return;
            }
            if (step == reach.steps()) {
                brokenOffAt = edge;
                return;
            }
            left = beyond(left, edge);
            edge = mapper.dueEdge(driven, left.low(), left.high(), reach.step());
        }
    }

    private void step(Probe driven, Span window) {
        if (!driven.looksBeyondDue()) {
            found.addAll(mapper.byDue(driven, window.low(), window.high(), size + 1 - found.size()));
            return;
        }
        Span left = window;
        for (int piece = size * PIECE; ; piece *= 2) {
            List<Place> places = mapper.byDue(driven, left.low(), left.high(), piece);
            take(fitting(places.stream().map(Place::begun).toList()));
            if (found.size() > size || places.size() < piece) {
                return;
            }
            left = beyond(left, places.get(places.size() - 1));
        }
    }

    private Span beyond(Span span, Place place) {
        if (probe.descending()) {
            Place high = new Place(place.begun() - 1, place.dueOrder());
            return new Span(span.low(), BY_DUE.compare(high, span.high()) < 0 ? high : span.high());
        }
        Place low = new Place(place.begun() + 1, place.dueOrder());
        return new Span(BY_DUE.compare(low, span.low()) > 0 ? low : span.low(), span.high());
    }

    private Span upTo(Span span, Place place) {
        return probe.descending() ? new Span(place, span.high()) : new Span(span.low(), place);
    }

    private Probe beyond(Probe left, long key) {
        return probe.descending() ? left.between(0, key - 1) : left.between(key + 1, CaseEntry.NEVER);
    }

    private Probe upTo(Probe left, long key) {
        return probe.descending() ? left.between(key, CaseEntry.NEVER) : left.between(0, key);
    }

    private List<Place> fitting(List<Long> keys) {
        List<Place> fit = new ArrayList<>();
        CaseSearch.pieces(keys, AT_ONCE).forEach(piece -> fit.addAll(mapper.fitting(piece, probe)));
        return fit;
    }

    private void add(List<Long> keys) {
        keys.forEach(key -> found.add(new Place(key, 0)));
    }

    /** In no order yet, and perhaps from before the page. */
    private void take(List<Place> places) {
        places.stream()
                .filter(place -> CaseSearch.isBeyond(place, from, order))
                .sorted(order)
                .forEach(found::add);
    }
}
