package org.shuyue.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One search for one page, up to one row more than it holds. */
final class CaseHunt {
    private static final int AT_ONCE = 1_000;
    /** So many pairs of characters are asked of a candidate before its words are read, which confirm them all. */
    private static final int CONFIRMED = 2;
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

    /** Where a number or the days of the ends, alone or with one of the conditions, leave but few, these are the candidates. */
    private boolean byNumberOrDay() {
        boolean few = (probe.number() != null && mapper.countNumbers(probe, reach.step()) < reach.step())
                || (isByDay() && mapper.countDue(probe, reach.step()) < reach.step());
        if (few) {
            take(mapper.places(probe, reach.step()));
        }
        return few || (isByDay() && byDayAndTerm());
    }

    private boolean isByDay() {
        return probe.dueLow() > 0 || probe.dueHigh() < CaseEntry.NEVER;
    }

    private boolean byDayAndTerm() {
        Span days = days();
        for (String term : probe.terms().stream().filter(Terms::isByDue).toList()) {
            Probe driven = probe.drivenBy(term);
            if (mapper.dueEdge(driven, days.low(), days.high(), reach.step()) == null) {
                List<Place> places = mapper.byDue(driven, days.low(), days.high(), reach.step());
                take(
                        probe.looksBeyondDue()
                                ? fitting(places.stream().map(Place::begun).toList())
                                : places);
                return true;
            }
        }
        return false;
    }

    private Span days() {
        return new Span(new Place(0, probe.dueLow()), new Place(CaseEntry.NEVER, probe.dueHigh()));
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
        if (left.terms().isEmpty()) {
            walk(left, mapper.edge(left, reach.step()));
            return;
        }
        Map<String, Long> edges = new HashMap<>();
        for (String term : left.terms()) {
            Probe driven = left.drivenBy(term);
            Long far = mapper.edge(driven, reach.step());
            if (far == null) {
                walk(driven.askingOnly(CONFIRMED), null);
                return;
            }
            edges.put(term, far);
        }
        Comparator<String> rarest = Comparator.comparing(edges::get);
        List<String> terms = left.terms().stream()
                .sorted(probe.descending() ? rarest : rarest.reversed())
                .toList();
        walk(left.asking(terms).drivenBy(terms.get(0)).askingOnly(CONFIRMED), edges.get(terms.get(0)));
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
        Span left = from == null ? days() : beyond(days(), from);
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
