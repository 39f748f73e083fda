package org.shuyue.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the indicators of a resource must reach (YC-17a): percentages, at least or at most.
 *
 * @param expectedRows how many rows are prescribed to be there; {@code null} where nothing says so
 * @param basis where that is prescribed
 */
public record QualityStandard(
        @Nullable Long expectedRows,
        BigDecimal storageLeast,
        BigDecimal completenessLeast,
        BigDecimal fillLeast,
        BigDecimal anomalyMost,
        BigDecimal duplicateMost,
        String basis) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Where nothing else was set: true, exact and complete (YC-17). */
    public static final QualityStandard STRICT =
            new QualityStandard(null, ALL, ALL, ALL, BigDecimal.ZERO, BigDecimal.ZERO, "公共数据办法第十七条：真实、准确、完整");

    public BigDecimal limit(Indicator indicator) {
        return switch (indicator) {
            case STORAGE -> storageLeast;
            case COMPLETENESS -> completenessLeast;
            case FILL -> fillLeast;
            case ANOMALY -> anomalyMost;
            case DUPLICATE -> duplicateMost;
        };
    }

    /** What falls short, in Chinese; empty when the standard is met. */
    List<String> shortfall(Map<Indicator, Ratio> indicators) {
        List<String> missed = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Ratio ratio = indicators.getOrDefault(indicator, new Ratio(0, 0));
            BigDecimal limit = limit(indicator);
            boolean met = indicator.moreIsBetter() ? ratio.atLeast(limit) : ratio.atMost(limit);
            if (ratio.determined() && !met) {
                missed.add(indicator.label() + ratio.shown() + (indicator.moreIsBetter() ? "，应不低于 " : "，应不高于 ")
                        + limit.stripTrailingZeros().toPlainString() + "%");
            }
        }
        return missed;
    }
}
