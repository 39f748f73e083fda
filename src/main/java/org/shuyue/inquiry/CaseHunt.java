package org.shuyue.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for one page, up to one row more than it holds. */
final class CaseHunt {
    private static final int AT_ONCE = 1_000;

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

    private void step(Probe window) {
        if (window.looks()) {
            take(fitting(mapper.keys(window, reach.step() + 1)));
        } else {
            add(mapper.keys(window, size + 1 - found.size()));
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
        boolean descending = probe.descending();
        Place low = new Place(from == null || descending ? 0 : from.begun() + 1, lowest(descending));
        Place high = new Place(
                from == null || !descending ? CaseEntry.NEVER : from.begun() - 1,
                from == null || !descending ? probe.dueHigh() : from.dueOrder());
        for (int step = 1; ; step++) {
            Place edge = mapper.dueEdge(probe, low, high, reach.step());
            Place first = edge != null && descending ? edge : low;
            Place last = edge != null && !descending ? edge : high;
            found.addAll(mapper.byDue(probe, first, last, size + 1 - found.size()));
            if (found.size() > size || edge == null) {
                return;
            }
            if (step == reach.steps()) {
                brokenOffAt = edge;
                return;
            }
            if (descending) {
                high = new Place(edge.begun() - 1, edge.dueOrder());
            } else {
                low = new Place(edge.begun() + 1, edge.dueOrder());
            }
        }
    }

    private long lowest(boolean descending) {
        return from == null || descending ? probe.dueLow() : from.dueOrder();
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
