package org.shuyue.maintenance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When which types are to be reviewed: worked out from the last review and the rule, never stored (YC-20b, YC-27). */
@Component
public class ReviewSchedule {
    static final String PERIOD_RULE = "periodic-review.period";
    private static final int PAGE = 200;

    private final ReviewMapper mapper;
    private final Resources resources;
    private final SharingAdjustments adjustments;
    private final RuleSource rules;
    private final Calendars calendars;
    private final Clock clock;

    ReviewSchedule(
            ReviewMapper mapper,
            Resources resources,
            SharingAdjustments adjustments,
            RuleSource rules,
            Calendars calendars,
            Clock clock) {
        this.mapper = mapper;
        this.resources = resources;
        this.adjustments = adjustments;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Empty for what is shared and opened without conditions, and where no pack has a rule for it. */
    @Transactional(readOnly = true)
    public Optional<ReviewDuty> dutyOf(Resource resource) {
        return isUnderReview(resource) ? duty(resource, mapper.lastDecided(resource.id())) : Optional.empty();
    }

    /** The case in which the entry's types are being reviewed. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> openOf(ResourceId resource) {
        return mapper.openOf(resource);
    }

    /** Whether the time for it has come. */
    @Transactional(readOnly = true)
    public boolean isDue(Resource resource) {
        return dutyOf(resource).filter(this::hasCome).isPresent();
    }

    /**
     * Whose time has come and who are not being reviewed yet, the longest overdue first.
     *
     * @param most of all together
     * @param mostOfOne that a provider has under way because their time had come
     */
    @Transactional(readOnly = true)
    public List<Resource> due(int most, int mostOfOne) {
        List<ReviewMapper.Open> open = mapper.open();
        Set<ResourceId> notNow =
                open.stream().map(ReviewMapper.Open::resource).collect(Collectors.toCollection(HashSet::new));
        notNow.addAll(adjustments.adjusted());
        Map<AgencyId, Integer> load = new HashMap<>();
        open.stream().filter(ReviewMapper.Open::due).forEach(one -> load.merge(one.provider(), 1, Integer::sum));
        List<Resource> chosen = new ArrayList<>();
        for (Candidate candidate : candidates(notNow)) {
            AgencyId provider = candidate.resource().provider();
            if (chosen.size() < most && load.getOrDefault(provider, 0) < mostOfOne) {
                load.merge(provider, 1, Integer::sum);
                chosen.add(candidate.resource());
            }
        }
        return chosen;
    }

    /** What is adjusted for a time is left out, so that every entry seen here says its own type. */
    private List<Candidate> candidates(Set<ResourceId> notNow) {
        Map<ResourceId, Instant> decided = mapper.lastDecisions().stream()
                .collect(Collectors.toMap(ReviewMapper.Decided::resource, ReviewMapper.Decided::at));
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 1; ; number++) {
            Page<Resource> page = resources.search(new ResourceQuery("", null, null, null, "", number, PAGE));
            page.rows().stream()
                    .filter(resource -> !notNow.contains(resource.id()))
                    .filter(resource -> ReviewPolicy.isUnderReview(resource.sharingType(), resource.openingType()))
                    .forEach(resource -> duty(resource, decided.get(resource.id()))
                            .filter(this::hasCome)
                            .ifPresent(duty -> candidates.add(new Candidate(resource, duty))));
            if (number >= page.pages()) {
                break;
            }
        }
        candidates.sort(Comparator.comparing((Candidate one) -> one.duty().dueAt())
                .thenComparing(one -> one.resource().id().value()));
        return candidates;
    }

    private record Candidate(Resource resource, ReviewDuty duty) {}

    private Optional<ReviewDuty> duty(Resource resource, @Nullable Instant decided) {
        Instant since = decided == null ? resource.publishedAt() : decided;
        return rules.find(PERIOD_RULE, since.atZone(Application.ZONE).toLocalDate(), resource.provider())
                .map(rule -> duty(rule, since));
    }

    private ReviewDuty duty(Rule rule, Instant since) {
        Due due = Deadlines.count(calendars.current(), since, rule.period(), rule.hours());
        return new ReviewDuty(
                since,
                due.dueDate(),
                due.dueDate().atStartOfDay(Application.ZONE).toInstant(),
                rule.clause());
    }

    private boolean isUnderReview(Resource resource) {
        return ReviewPolicy.isUnderReview(adjustments.regular(resource).type(), resource.openingType());
    }

    private boolean hasCome(ReviewDuty duty) {
        return !duty.dueAt().isAfter(clock.instant());
    }
}
