package org.shuyue.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/** A resource as its table holds it, without its items. */
record ResourceRow(
        ResourceId id,
        String name,
        String summary,
        AgencyId provider,
        @Nullable AgencyId collector,
        @Nullable AgencyId reviewer,
        SharingType sharingType,
        String sharingConditions,
        String sharingBasis,
        OpeningType openingType,
        String openingConditions,
        String openingBasis,
        UpdateFrequency updateFrequency,
        String format,
        RegionLevel level,
        String region,
        String category,
        String sourceSystem,
        Instant publishedAt) {

    Resource with(List<DataItem> items) {
        return new Resource(
                id,
                name,
                summary,
                provider,
                collector,
                reviewer,
                sharingType,
                sharingConditions,
                sharingBasis,
                openingType,
                openingConditions,
                openingBasis,
                updateFrequency,
                format,
                level,
                region,
                category,
                sourceSystem,
                publishedAt,
                items);
    }
}
