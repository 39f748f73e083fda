package org.shuyue.quality;

import java.util.List;
import java.util.Map;

/** What came out of the rows of a resource when they were held against its rules. */
record InspectionResult(long rowCount, Map<Indicator, Ratio> indicators, List<Finding> findings) {
    InspectionResult {
        indicators = Map.copyOf(indicators);
        findings = List.copyOf(findings);
    }
}
