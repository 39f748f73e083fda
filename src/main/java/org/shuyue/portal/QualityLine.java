package org.shuyue.portal;

import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.quality.InspectionView;
import org.shuyue.shared.CaseNumber;

/**
 * A resource in the list of data quality.
 *
 * @param latest the last inspection that was done
 * @param thisYear whether the yearly inspection took place (WH-14a)
 * @param open the rectification under way
 */
public record QualityLine(
        Resource resource,
        @Nullable InspectionView latest,
        boolean thisYear,
        @Nullable CaseNumber open) {}
