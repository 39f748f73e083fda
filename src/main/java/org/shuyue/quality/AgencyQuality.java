package org.shuyue.quality;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.Application;
import org.shuyue.quality.InspectionMapper.AgencyFigure;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of all data of an agency (WH-14c), month by month: of each resource its last inspection of the month. */
@Component
public class AgencyQuality {
    /** With this one. */
    public static final int MONTHS = 12;

    private final InspectionMapper mapper;
    private final Clock clock;

    AgencyQuality(InspectionMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * What a month came to.
     *
     * @param resources how many were inspected
     */
    public record Month(YearMonth month, int resources, Map<Indicator, Ratio> indicators) {
        public Month {
            indicators = Map.copyOf(indicators);
        }

        /** Undetermined where there is none. */
        public Ratio ratio(Indicator indicator) {
            return indicators.getOrDefault(indicator, new Ratio(0, 0));
        }
    }

    /** The months in which something was inspected, the oldest first; agencies without any are left out. */
    @Transactional(readOnly = true)
    public Map<AgencyId, List<Month>> of(Collection<AgencyId> agencies) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        YearMonth first = YearMonth.from(Application.today(clock)).minusMonths(MONTHS - 1L);
        List<AgencyFigure> figures =
                mapper.ofAgencies(first.atDay(1).atStartOfDay(Application.ZONE).toInstant(), agencies);
        Map<AgencyId, Map<YearMonth, Map<ResourceId, Map<Indicator, Ratio>>>> sorted = new LinkedHashMap<>();
        // later ones take the place of earlier ones of the same month
        for (AgencyFigure figure : figures) {
            sorted.computeIfAbsent(figure.provider(), agency -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            YearMonth.from(figure.startedAt().atZone(Application.ZONE)), month -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.resourceId(), resource -> new EnumMap<>(Indicator.class))
                    .put(figure.indicator(), new Ratio(figure.numerator(), figure.denominator()));
        }
        Map<AgencyId, List<Month>> found = new LinkedHashMap<>();
        sorted.forEach((agency, months) -> found.put(agency, months(months)));
        return found;
    }

    private static List<Month> months(Map<YearMonth, Map<ResourceId, Map<Indicator, Ratio>>> months) {
        List<Month> all = new ArrayList<>();
        months.forEach((month, resources) -> all.add(new Month(month, resources.size(), pooled(resources.values()))));
        return all.stream().sorted(Comparator.comparing(Month::month)).toList();
    }

    /** Counted together, so that a large resource weighs more than a small one. */
    private static Map<Indicator, Ratio> pooled(Collection<Map<Indicator, Ratio>> resources) {
        Map<Indicator, Ratio> pooled = new EnumMap<>(Indicator.class);
        resources.forEach(one -> one.forEach((indicator, ratio) -> {
            if (ratio.determined()) {
                pooled.merge(
                        indicator,
                        ratio,
                        (sum, more) ->
                                new Ratio(sum.numerator() + more.numerator(), sum.denominator() + more.denominator()));
            }
        }));
        return pooled;
    }
}
