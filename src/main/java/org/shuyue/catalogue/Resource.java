package org.shuyue.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/**
 * An entry of the catalogue of public-data resources (YC-10). Texts that are not given are empty, never null.
 *
 * @param id the resource's code
 * @param collector the agency that collects the data, if not the provider
 * @param reviewer the agency that reviews the entry, if not the provider
 * @param sourceSystem the system the data comes from; duplicates are found by it
 * @param publishedAt when the entry first came into the catalogue
 * @param items in the provider's order, at least one
 */
public record Resource(
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
        Instant publishedAt,
        List<DataItem> items) {

    public Resource {
        items = List.copyOf(items);
    }

    public Optional<DataItem> item(String name) {
        return items.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    /** The items that may be asked for; the others never leave the provider. */
    public List<DataItem> sharedItems() {
        return items.stream().filter(DataItem::shared).toList();
    }

    public SharingTerms sharing() {
        return new SharingTerms(sharingType, sharingConditions, sharingBasis);
    }

    public OpeningTerms opening() {
        return new OpeningTerms(openingType, openingConditions, openingBasis);
    }

    Resource shared(SharingTerms terms) {
        return with(terms, opening(), items);
    }

    Resource opened(OpeningTerms terms) {
        return with(sharing(), terms, items);
    }

    Resource withItems(List<DataItem> others) {
        return with(sharing(), opening(), others);
    }

    private Resource with(SharingTerms sharing, OpeningTerms opening, List<DataItem> others) {
        return new Resource(
                id,
                name,
                summary,
                provider,
                collector,
                reviewer,
                sharing.type(),
                sharing.conditions(),
                sharing.basis(),
                opening.type(),
                opening.conditions(),
                opening.basis(),
                updateFrequency,
                format,
                level,
                region,
                category,
                sourceSystem,
                publishedAt,
                others);
    }
}
