package org.shuyue.inquiry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.TrailEntry;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Shortened;
import org.shuyue.shared.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who saw which data when: the calls of the data service and the downloads, found by person, by resource or by both. */
@Service
public class Sights {
    static final String REFUSED = "data.refused";
    static final List<String> KINDS = List.of("data.fetched", REFUSED, "open-data.downloaded");
    public static final int PAGE_SIZE = 50;
    private static final int LONGEST_SENTENCE = 480;
    private static final int LONGEST_FIELDS = 980;

    private final SightMapper mapper;
    private final ApplicationEventPublisher events;

    Sights(SightMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    /** Where one stands in the list. */
    public record At(Instant happenedAt, long seq) {
        static At read(String text) {
            String[] parts = text.split("\\.", -1);
            try {
                if (parts.length == 2) {
                    return new At(
                            Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
                }
            } catch (NumberFormatException | DateTimeException | ArithmeticException unreadable) {
                // told below
            }
            throw new InputRefused("at", "翻页位置无效，请从第一页重新检索");
        }

        static String of(Sight sight) {
            return CaseIndex.micros(sight.happenedAt()) + "." + sight.seq();
        }
    }

    /**
     * What is looked for; {@code null} does not matter.
     *
     * @param at where the page begins; {@code null} for the first page
     * @param back whether what comes before that place is wanted
     */
    public record Wanted(
            @Nullable PersonId person,
            @Nullable ResourceId resource,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable At at,
            boolean back) {
        /**
         * With the place as it stands in an address.
         *
         * @param at empty for the first page
         */
        public static Wanted of(
                @Nullable PersonId person,
                @Nullable ResourceId resource,
                @Nullable Instant from,
                @Nullable Instant until,
                String at,
                boolean back) {
            return new Wanted(person, resource, from, until, at.isEmpty() ? null : At.read(at), back);
        }
    }

    /** The newest first; that it was asked is in the trail. */
    @Transactional
    public Slice<Sight> search(Wanted wanted, Person by) {
        List<Sight> found = mapper.search(wanted, PAGE_SIZE + 1);
        Slice<Sight> slice = Slice.of(found, PAGE_SIZE, wanted.at() != null, wanted.back(), At::of);
        events.publishEvent(InquiryEvent.sightsSearched(wanted, slice.rows().size(), by));
        return slice;
    }

    /** What is no sight of data is left out. */
    void keep(TrailEntry entry) {
        sight(entry).ifPresent(mapper::insert);
    }

    /** Those that are not kept yet. */
    void keepMissing(List<TrailEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Set<Long> there =
                new HashSet<>(mapper.there(entries.stream().map(TrailEntry::seq).toList()));
        entries.stream().filter(entry -> !there.contains(entry.seq())).forEach(this::keep);
    }

    private static Optional<Sight> sight(TrailEntry entry) {
        String resource = entry.details().getOrDefault("resource", entry.subject());
        if (!KINDS.contains(entry.kind()) || resource == null) {
            return Optional.empty();
        }
        return Optional.of(new Sight(
                entry.seq(),
                entry.at(),
                entry.kind(),
                Shortened.to(LONGEST_SENTENCE, entry.sentence()),
                entry.actor().person(),
                entry.actor().name(),
                new ResourceId(resource),
                entry.caseNumber(),
                rows(entry.details().getOrDefault("rows", "0")),
                Shortened.to(LONGEST_FIELDS, entry.details().getOrDefault("fields", ""))));
    }

    private static long rows(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
