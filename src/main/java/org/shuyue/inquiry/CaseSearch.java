package org.shuyue.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.inquiry.CaseWanted.Order;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases by any combination of conditions, page by page, in bounded time: the rarest condition names the
 * candidates, the others are asked of each. Where they are too many for one page, the search is broken off and goes on
 * from there.
 */
@Service
public class CaseSearch {
    public static final int PAGE_SIZE = 25;

    private final InquiryMapper mapper;
    private final ApplicationEventPublisher events;

    CaseSearch(InquiryMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    /**
     * A page; that it was looked at is in the trail.
     *
     * @param at the key of another page ({@link Slice#next}, {@link Slice#previous}); empty for the first
     * @param back whether the rows before that key are wanted
     */
    @Transactional
    public Slice<CaseEntry> search(CaseWanted wanted, String at, boolean back, Person by) {
        Slice<CaseEntry> found = find(wanted, at, back, PAGE_SIZE);
        events.publishEvent(InquiryEvent.casesSearched(wanted, found.rows().size(), !at.isEmpty(), by));
        return found;
    }

    /** As the workbench keeps it; empty when it does not know the case. */
    @Transactional(readOnly = true)
    public Optional<CaseEntry> look(CaseNumber number) {
        return mapper.find(number);
    }

    @Transactional(readOnly = true)
    Slice<CaseEntry> find(CaseWanted wanted, String at, boolean back, int size) {
        return find(wanted, at, back, size, CaseHunt.Reach.USUAL);
    }

    Slice<CaseEntry> find(CaseWanted wanted, String at, boolean back, int size, CaseHunt.Reach reach) {
        Place from = at.isEmpty() ? null : Place.read(at);
        CaseHunt hunt = new CaseHunt(mapper, wanted, new CaseHunt.Turn(from, back, size), reach);
        List<Place> found = hunt.run();
        Slice<CaseEntry> slice = Slice.of(
                entries(found),
                size,
                from != null,
                back,
                entry -> Place.of(entry).text());
        Place reached = hunt.brokenOffAt();
        return reached == null ? slice : slice.brokenOff(reached.text(), back);
    }

    private List<CaseEntry> entries(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Map<Long, CaseEntry> byKey = new HashMap<>();
        mapper.entries(places.stream().map(Place::begun).toList()).forEach(entry -> byKey.put(entry.begun(), entry));
        return places.stream()
                .map(place -> byKey.get(place.begun()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** In which places come. */
    static Comparator<Place> inOrder(Order order, boolean back) {
        Comparator<Place> byStart = Comparator.comparingLong(Place::begun);
        Comparator<Place> ascending =
                order.byDue() ? Comparator.comparingLong(Place::dueOrder).thenComparing(byStart) : byStart;
        return order.descending() == back ? ascending : ascending.reversed();
    }

    static <T> List<List<T>> pieces(List<T> all, int size) {
        List<List<T>> pieces = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            pieces.add(all.subList(i, Math.min(i + size, all.size())));
        }
        return pieces;
    }

    static boolean isBeyond(Place place, @Nullable Place from, Comparator<Place> order) {
        return from == null || order.compare(place, from) > 0;
    }
}
