package org.shuyue.quality;

import java.util.Map;

/** An inspection with its indicators; empty before it is done. */
public record InspectionView(InspectionRow row, Map<Indicator, Ratio> indicators) {
    public InspectionView {
        indicators = Map.copyOf(indicators);
    }

    /** Undetermined where there is none. */
    public Ratio ratio(Indicator indicator) {
        return indicators.getOrDefault(indicator, new Ratio(0, 0));
    }
}
